/** Shares of one unit over the periods: a line for each section, drawn; the table beside it says the same in figures. */
import { formatShare } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'

export interface PeriodLine {
  readonly name: string
  /** One for each period; null where it cannot be said. */
  readonly shares: readonly (number | null)[]
}

interface PeriodLinesProps {
  readonly language: Language
  readonly periods: readonly string[]
  readonly lines: readonly PeriodLine[]
}

/** The picture in its own units; CSS scales it. */
const WIDTH = 720
const HEIGHT = 280
const LEFT = 44
const RIGHT = 130
const TOP = 12
const BOTTOM = 30
const STEPS = [0, 0.25, 0.5, 0.75, 1] as const
/** Labels at the ends of lines stand at least so far apart. */
const LABEL_HEIGHT = 14

export function PeriodLines({ language, periods, lines }: PeriodLinesProps) {
  const x = (at: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * at) / Math.max(periods.length - 1, 1)
  const y = (share: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.max(0, Math.min(share, 1)))
  const labels = placeLabels(lines.map(({ shares }) => y(shares.findLast((share) => share !== null) ?? 0)))
  return (
    <svg class="period-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {STEPS.map((step) => (
        <g key={step}>
          <line class="grid-line" x1={LEFT} x2={WIDTH - RIGHT} y1={y(step)} y2={y(step)} />
          <text x={LEFT - 6} y={y(step) + 4} text-anchor="end">
            {formatShare(language, step)}
          </text>
        </g>
      ))}
      {periods.map((period, at) => (
        <text key={period} x={x(at)} y={HEIGHT - 8} text-anchor={at === 0 ? 'start' : 'middle'}>
          {period}
        </text>
      ))}
      {lines.map(({ name, shares }, index) => {
        const points = shares.flatMap((share, at) => (share === null ? [] : [{ x: x(at), y: y(share) }]))
        return (
          <g key={name} class={`line-${index % 6}`}>
            <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
            {points.map((point) => (
              <circle key={point.x} cx={point.x} cy={point.y} r="4" />
            ))}
            <text x={WIDTH - RIGHT + 8} y={(labels[index] ?? 0) + 4}>
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Labels that would lie on each other move down. */
function placeLabels(heights: readonly number[]): number[] {
  const placed = [...heights]
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height)
  let least = TOP
  for (const { height, index } of order) {
    placed[index] = Math.max(height, least)
    least = (placed[index] ?? 0) + LABEL_HEIGHT
  }
  return placed
}
