/**
 * A row → the share that it tells without a ratio or a percentage: `Tiếp nhận 06 phản ánh, kiến nghị; đã xử lý 04 phản ánh, kiến nghị`.
 *
 * The whole is what came in or is there in all, and the one other count is of the same things, or the two others make it. Where some are still under way, or
 * more is counted, it is not known what became of the others.
 */
import type { Span } from '../model/explanation-text.ts'
import { contentOf } from './content.ts'
import { clauseToCounts, type Counted } from './counted.ts'
import { words } from './letters.ts'
import type { Texts } from './quantities.ts'

export interface UnsaidShare {
  readonly span: Span
  readonly part: number
  readonly whole: number
  /** The words of the part, and those of the whole. */
  readonly said: string
  readonly context: string
}

const ALL_THERE_IS = new RegExp(words('tiếp nhận', 'nhận được', 'tổng số', 'được giao', 'phát sinh'), 'u')
/** Not yet due, or of another time or aim. */
const OPEN = new RegExp(
  words(
    'đang',
    'chưa',
    'còn',
    'trong hạn',
    'chuyển',
    'kỳ trước',
    'kế hoạch',
    'chỉ tiêu',
    'phấn đấu',
    'tăng',
    'giảm',
    'so với',
    'từ chối',
    'trả lại',
    'rút',
  ),
  'u',
)

/** More are a list. */
const MOST_PARTS = 2

export function rowToUnsaidShares({ prose: { small }, clauses }: Texts): UnsaidShare[] {
  if (OPEN.test(small) || /[%/]/u.test(small)) return []
  const [whole, ...parts] = clauses.flatMap((clause) => clauseToCounts(small, clause)).filter(({ step }) => step === 1)
  if (whole === undefined || !(ALL_THERE_IS.test(whole.ahead) || /:\s?$/u.test(whole.ahead))) return []
  const isKnown = parts.length === 1 || parts.reduce((sum, { value }) => sum + value, 0) === whole.value
  const ofSame = parts.every((part) => part.value < whole.value && thingOf(part) !== '' && thingOf(part) === thingOf(whole))
  return parts.length > MOST_PARTS || !isKnown || !ofSame ? [] : parts.map((part) => shareOf(whole, part))

  function shareOf({ ahead, behind, words: first, value: of }: Counted, part: Counted): UnsaidShare {
    const end = part.words.to - (small.slice(part.words.from, part.words.to).match(/[\s.,;]{1,9}$/u)?.[0].length ?? 0)
    const said = `${part.ahead.replace(/^\s?(?:trong đó|trong số đó)\s/u, '')} ${part.behind.split(/[,(;.]/u)[0] ?? ''}`
    return { span: { from: first.from, to: end }, part: part.value, whole: of, said, context: `${ahead} ${behind}` }
  }
}

/** The first of the syllables behind a number that names things. */
const thingOf = ({ behind }: Counted): string => [...contentOf(behind)][0] ?? ''
