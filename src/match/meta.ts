/**
 * What stands around a score table: title and letterhead above, signature below. In: the pages and the places where the table begins and
 * ends. Out: title, unit, period, signer; null for what is not there.
 */
import type { Page } from '../model/page.ts'
import type { ReportMeta } from '../model/report.ts'
import { linesBetween, type Line, type Spot } from './lines.ts'
import { readPeriod } from './period.ts'
import { readSigner } from './signer.ts'
import { inCapitals, titleLines } from './title.ts'
import { mostNamedUnit, readUnit } from './unit.ts'

export interface Surroundings {
  /** End of the report before this one; null for the first. */
  readonly before: Spot | null
  /** Top of the table's header. */
  readonly head: Spot
  /** Top of its last row. */
  readonly last: Spot
  /** Bottom of its last row. */
  readonly end: Spot
  /** Top of the next report's table; null for the last. */
  readonly after: Spot | null
}

/** Reads what is printed around a table; `explanations` are asked for the unit where nothing else names it. */
export function readMeta(
  pages: readonly Page[],
  { before, head, last, end, after }: Surroundings,
  explanations: readonly string[],
): ReportMeta {
  const above = linesBetween(pages, before, head)
  const below = linesBetween(pages, end, after)
  const titled = titleLines(above)
  const title = titled.length === 0 ? null : joined(titled)
  const around = above.map((line) => line.text)
  return {
    title,
    unit: readUnit(title === null ? [] : [title], around) ?? mostNamedUnit(explanations),
    period: readPeriod(title === null ? [] : [title]) ?? readPeriod([...around, joined(above)]),
    // Without rules the last row may have taken the signature in.
    signedBy: readSigner(below) ?? readSigner(linesBetween(pages, last, after)) ?? (before === null ? readSigner(above) : null),
  }
}

/** The unit that a title or a letterhead between two places names, for telling reports apart; the end of a cut row names units, too. */
export function unitBetween(pages: readonly Page[], from: Spot | null, to: Spot): string | null {
  const texts = linesBetween(pages, from, to).map((line) => line.text)
  return readUnit(texts.filter((text) => inCapitals(text) || UNIT_LABEL.test(text)))
}

/** `Đơn vị: UBND xã Ngọc Kỳ` on a line of its own. */
const UNIT_LABEL = /^(?:tên )?đơn vị\s*:/iu

const joined = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' ')
