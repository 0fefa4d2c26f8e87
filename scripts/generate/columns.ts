/**
 * The columns of an invented score table: which there are, in which order, under which of the usual headings.
 * In: a plan and a random stream. Out: columns with headings and widths in points.
 */
import type { Align } from './drawing.ts'
import { planToPage } from './drawing.ts'
import { fromMilli } from './milli.ts'
import type { Measure } from './measure-text.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import type { Extra, Row } from './report-rows.ts'

export type ColumnKey = 'code' | 'name' | 'max' | 'self' | 'appraised' | 'explanation' | 'extra'

export interface GenColumn {
  readonly key: ColumnKey
  /** Index among the extra columns. */
  readonly extra: number
  readonly heading: string
  /** Second-level heading below a group; null where the heading stands alone. */
  readonly group: string | null
  readonly align: Align
  readonly width: number
}

const HEADINGS: Readonly<Record<Exclude<ColumnKey, 'extra'>, readonly string[]>> = {
  code: ['STT', 'TT', 'Số TT', 'Stt'],
  name: [
    'Lĩnh vực, tiêu chí',
    'Tiêu chí/ Tiêu chí thành phần',
    'Nội dung',
    'Lĩnh vực/ Tiêu chí/ Tiêu chí thành phần',
    'Nội dung tiêu chí',
    'Tiêu chí',
  ],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa'],
  self: ['Điểm tự đánh giá', 'Điểm tự chấm', 'Điểm tự chấm', 'Tự chấm điểm'],
  appraised: ['Điểm thẩm định', 'Điểm phúc tra'],
  explanation: ['Nội dung giải trình', 'Giải trình', 'Nội dung giải trình', 'Tài liệu kiểm chứng', 'Ghi chú'],
}
const SHORT_HEADINGS = { max: ['Tối đa', 'Chuẩn'], self: ['Tự chấm', 'Tự đánh giá'], appraised: ['Thẩm định', 'Phúc tra'] } as const
const GROUPS = ['Điểm', 'Điểm số', 'Điểm đánh giá']

/** Extra columns that may stand beside; those that would be taken for the explanation only when it is named as such. */
export function planToExtras(plan: Plan, random: Random): Extra[] {
  const extras: Extra[] = [
    { header: 'Tài liệu kiểm chứng', content: 'evidence' },
    { header: 'Ghi chú', content: 'note' },
    { header: 'Đơn vị theo dõi', content: 'unit' },
  ]
  return random.sample(extras, plan.extraColumns)
}

const isScore = (key: ColumnKey): key is 'max' | 'self' | 'appraised' => key === 'max' || key === 'self' || key === 'appraised'

function orderKeys(plan: Plan, random: Random): ColumnKey[] {
  const scores: ColumnKey[] = plan.appraised === 'none' ? ['max', 'self'] : ['max', 'self', 'appraised']
  const extras: ColumnKey[] = Array.from({ length: plan.extraColumns }, () => 'extra')
  if (plan.sectionRows === 'merged-wide') return ['code', 'name', 'explanation', ...scores, ...extras]
  const first: ColumnKey[] = plan.sectionRows === 'code-in-name' ? ['name'] : ['code', 'name']
  if (plan.columnOrder === 'usual') return [...first, ...scores, 'explanation', ...extras]
  const blocks: ColumnKey[][] = [
    plan.sectionRows === 'plain' ? random.shuffle(first) : first,
    plan.headerLevels === 2 ? scores : random.shuffle(scores),
    ['explanation'],
    extras,
  ]
  return random.shuffle(blocks).flat()
}

const longestToken = (text: string): number => Math.max(1, ...text.split(/\s+/u).map((token) => token.length))

/** Mean width of a letter against the font size, generous, so that no word runs over its cell. */
const LETTER_WIDTH: Readonly<Record<Plan['font'], number>> = {
  'Liberation Serif': 0.6,
  'Liberation Sans': 0.64,
  'DejaVu Sans': 0.74,
  'DejaVu Serif': 0.76,
  'Noto Sans': 0.66,
  'Noto Serif': 0.68,
}
/** Capitals are wider. */
const CAPITALS = 1.2
const lettersOf = (text: string): number => longestToken(text) * (/\p{Lu}{2}/u.test(text) ? CAPITALS : 1)
/** What stands in a narrow column takes at most one part in this of its room. */
const ROOM = 1.05
/** Share of the room left for the name; the rest is the explanation's. */
const NAME_SHARE = 0.42

export function planToColumns(
  plan: Plan,
  rows: readonly Row[],
  extras: readonly Extra[],
  padding: number,
  measure: Measure,
  random: Random,
): GenColumn[] {
  const letter = plan.fontSize * LETTER_WIDTH[plan.font]
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.flatMap((text) => text.split(/\s+/u)).map((token) => measure(token, true)))
  const widthFor = (texts: readonly string[]): number =>
    Math.max(Math.max(...texts.map(lettersOf)) * letter + 2, widest(texts) * ROOM) + 2 * padding
  // With all the digits that a figure may have; those of most have fewer, and get no narrower column for it.
  const figures = (key: keyof Row['scores']): number =>
    Math.max(...rows.map((row) => measure(String(fromMilli(row.scores[key] ?? 0)), true))) * ROOM + 2 * padding
  const group = plan.headerLevels === 2 ? random.pick(GROUPS) : null
  const upper = (plan.encoding === 'unicode' || plan.encoding === 'nfd') && random.chance(0.12)
  const named = extras.length > 0 ? HEADINGS.explanation.slice(0, 3) : HEADINGS.explanation
  const usable = planToPage(plan).width - 2 * plan.margin
  const cased = (heading: string): string => (upper ? heading.toUpperCase() : heading)
  let extra = 0
  const columns = orderKeys(plan, random).map((key): GenColumn => {
    if (key === 'extra') {
      const heading = cased(extras[extra]?.header ?? '')
      return { key, extra: extra++, heading, group: null, align: 'left', width: widthFor([heading, '99/KH-']) * 1.15 }
    }
    const short = group !== null && isScore(key)
    const heading = cased(short ? random.pick(SHORT_HEADINGS[key]) : random.pick(key === 'explanation' ? named : HEADINGS[key]))
    const align = isScore(key)
      ? random.pick(['center', 'center', 'right'] as const)
      : key === 'code'
        ? random.pick(['center', 'left'] as const)
        : 'left'
    const width =
      key === 'code'
        ? widthFor([heading, ...rows.map((row) => row.printedCode)])
        : isScore(key)
          ? Math.max(widthFor([heading, '100,00']), figures(key))
          : 0
    return { key, extra: -1, heading, group: short ? group : null, align, width }
  })
  const left = usable - columns.reduce((sum, column) => sum + column.width, 0)
  const shares: Partial<Record<ColumnKey, number>> = { name: NAME_SHARE, explanation: 1 - NAME_SHARE }
  return columns.map((column) => Object.assign(column, { width: column.width + left * (shares[column.key] ?? 0) }))
}
