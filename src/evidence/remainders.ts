/** A text → for how many of a whole something is not so: `Xã có 270 hộ kinh doanh, trong đó 119 hộ chưa dùng hóa đơn điện tử`. */
import { LETTERS } from '../model/latin.ts'
import type { Remainder } from '../model/evidence.ts'
import type { Prose } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'

/** The whole with its things, and behind a mark some of the same things that are not. */
const REMAINDER = new RegExp(
  `${NUMBER_START}(${WHOLE})${NUMBER_END}\\s([${LETTERS}]{1,8})(?=\\s|,)[^\\d;.:%]{0,60}?[,;(]\\s?(?:trong đó\\s|hiện\\s)?(?:còn\\s|có\\s){0,2}(${WHOLE})${NUMBER_END}\\s(?:\\2|người|đồng chí|đ/c|em|cháu)\\s[^\\d;.:%,]{0,40}?(?<![${LETTERS}])(?:chưa|không)(?=\\s)[^\\d;.:%]{0,80}`,
  'gu',
)

export function textToRemainders({ small }: Prose): Remainder[] {
  return [...small.matchAll(REMAINDER)].flatMap(({ 0: all, 1: whole = '', 3: part = '', index }) => {
    const found = { span: { from: index, to: index + all.length }, part: parseWhole(part), whole: parseWhole(whole) }
    return found.part > found.whole || found.whole === 0 ? [] : [found]
  })
}
