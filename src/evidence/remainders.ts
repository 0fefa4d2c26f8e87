/**
 * A row → for how many of a whole it is so, or not, in words: `Xã có 270 hộ kinh doanh, trong đó 119 hộ chưa dùng hóa đơn điện tử`, `Được giao
 * 40 nhiệm vụ, đã hoàn thành 30 nhiệm vụ`, where the criterion's name asks for it.
 */
import { LETTERS } from '../model/latin.ts'
import type { Remainder } from '../model/evidence.ts'
import { contentOf } from './content.ts'
import { clauseToCounts, type Counted } from './counted.ts'
import type { Prose } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import type { Texts } from './quantities.ts'

/** The whole with its things, and behind a mark some of the same things that are not. */
const REMAINDER = new RegExp(
  `${NUMBER_START}(${WHOLE})${NUMBER_END}\\s([${LETTERS}]{1,8})(?=\\s|,)[^\\d;.:%]{0,60}?[,;(]\\s?(?:trong đó\\s|hiện\\s)?(?:còn\\s|có\\s){0,2}(${WHOLE})${NUMBER_END}\\s(?:\\2|người|đồng chí|đ/c|em|cháu)\\s[^\\d;.:%,]{0,40}?(?<![${LETTERS}])(?:chưa|không)(?=\\s)[^\\d;.:%]{0,80}`,
  'gu',
)

export function rowToRemainders(texts: Texts): Remainder[] {
  const denied = deniedIn(texts.prose)
  return denied.length > 0 ? denied : namedIn(texts)
}

function deniedIn({ small }: Prose): Remainder[] {
  return [...small.matchAll(REMAINDER)].flatMap(({ 0: all, 1: whole = '', 3: part = '', index }) => {
    const found = { span: { from: index, to: index + all.length }, part: parseWhole(part), whole: parseWhole(whole), denied: true }
    return found.part > found.whole || found.whole === 0 ? [] : [found]
  })
}

/** Some are not yet due, or not all: what the share is of is not known. */
const OPEN = /(?:đang|chưa|còn lại|trong hạn|không|kế hoạch|chỉ tiêu|giảm|tăng)(?![\p{L}])/u
/** Of the criterion's syllables, how many are to be said of the part or the whole. */
const NAMED = 0.75
/** At least so many of them are said of the part itself. */
const FEWEST = 2
/** Syllables said of the part that neither the criterion has nor the whole. */
const MOST_OTHERS = 1
const PEOPLE = new Set(['người', 'đồng', 'em', 'cháu', 'đ'])
/** Say nothing of what is asked for. */
const EMPTY = new Set('chí người em cháu đ c đó còn hoàn'.split(' '))

/** The whole is counted first, and of all that is counted behind it one is what the criterion asks for. */
function namedIn({ name, prose: { small }, clauses }: Texts): Remainder[] {
  if (!/\p{L}/u.test(name) || OPEN.test(small) || /[%_]/u.test(small)) return []
  const [whole, ...others] = clauses.flatMap((clause) => clauseToCounts(small, clause)).filter(({ step }) => step === 1)
  if (whole === undefined || others.length === 0 || whole.value === 0) return []
  const asked = contentOf(name.toLowerCase())
  const ofWhole = contentOf(`${whole.ahead} ${whole.behind}`)
  const named = others.filter((each) => {
    const said = contentOf(`${each.ahead.replace(/^.*[,;.]/u, '')} ${each.behind.split(/[,(;.]/u)[0] ?? ''}`)
    const hits = [...asked].filter((syllable) => said.has(syllable)).length
    const known = [...asked].filter((syllable) => said.has(syllable) || ofWhole.has(syllable)).length
    const strange = [...said].filter((syllable) => !asked.has(syllable) && !ofWhole.has(syllable) && !EMPTY.has(syllable))
    return known >= NAMED * asked.size && hits >= FEWEST && strange.length <= MOST_OTHERS && isOfUnit(each, whole)
  })
  const [part] = named
  if (part === undefined || named.length > 1 || part.value > whole.value) return []
  const end = part.words.to - (small.slice(part.words.from, part.words.to).match(/[\s.,;]{1,9}$/u)?.[0].length ?? 0)
  const lead = small.slice(whole.words.from, whole.words.to)
  const from = whole.words.from + lead.length - lead.trimStart().length
  return [{ span: { from, to: end }, part: part.value, whole: whole.value, denied: false }]
}

const firstWord = (text: string): string => text.trim().split(/[\s,.;]/u)[0] ?? ''

/** Both numbers count the same things, or people. */
function isOfUnit(part: Counted, whole: Counted): boolean {
  const [one, other] = [firstWord(part.behind), firstWord(whole.behind)]
  return one !== '' && (one === other || (PEOPLE.has(one) && other !== ''))
}
