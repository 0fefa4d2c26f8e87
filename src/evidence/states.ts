/**
 * A text → breakdowns by how far things are: `Tổng số hồ sơ: 668; đã giải quyết: 655; đang giải quyết: 13`. What is done and what is not
 * make all there is to do, unless some were given back or went elsewhere. Of what only came in they need not: some waited before.
 */
import type { Breakdown } from '../model/evidence.ts'
import { type Prose, START } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'

const DOING = '(?:giải quyết|xử lý|trả kết quả|hoàn thành|thực hiện|trả)'
const COUNT = `[^\\d;.:,()%]{0,30}?:?\\s?${NUMBER_START}(${WHOLE})${NUMBER_END}(?:\\s[^\\d;.:,()%]{1,30}?)?`
const NEXT = '\\s?[;.,]\\s?(?:[-+]\\s?)?'
const THINGS = '(hồ sơ|hs|đơn thư|đơn|vụ việc|nhiệm vụ|văn bản|trường hợp|kiến nghị)'
const STATES_SAID = `${NEXT}(?:trong đó\\s?:?\\s?)?(?:số\\s)?(đã\\s(?:được\\s)?${DOING})${COUNT}${NEXT}(?:(?:còn|và|số)\\s){0,2}((?:đang|chưa)\\s(?:được\\s)?${DOING})${COUNT}(?=\\s?(?:[;.,)]|$))`
const STATES = new RegExp(`${START}tổng(?:\\ssố)?\\s${THINGS}${COUNT}${STATES_SAID}`, 'gu')
/** `40 nhiệm vụ được giao`, `được giao 40 nhiệm vụ` */
const GIVEN = new RegExp(
  `${NUMBER_START}(?=\\d[\\d.]{0,9}\\snhiệm vụ\\s(?:được\\s)?giao|(?<=giao\\s)\\d[\\d.]{0,9}\\snhiệm vụ)(${WHOLE})\\s(nhiệm vụ)[^\\d;.:,()%]{0,60}${STATES_SAID}`,
  'gu',
)

/** Where the others went. */
const ELSEWHERE = /trả lại|rút|từ chối|chuyển|h[ủu][ỷy]|không (?:đủ|thuộc)|quá hạn|trễ hạn|dừng/u
/** Letters behind it that may tell so. */
const LOOK_AHEAD = 60

export function textToStates({ plain, small }: Prose): Breakdown[] {
  if (!/(?:đang|chưa)\s/u.test(small)) return []
  const heads = [
    ...[...small.matchAll(STATES)].map((found) => ({ found, unit: found[1] ?? '', total: found[2] ?? '' })),
    ...[...small.matchAll(GIVEN)].map((found) => ({ found, unit: found[2] ?? '', total: found[1] ?? '' })),
  ]
  return heads.flatMap(
    ({ found: { 0: all, 3: done = '', 4: first = '', 5: open = '', 6: second = '', index }, unit, total }): Breakdown[] => {
      const to = index + all.length
      if (ELSEWHERE.test(small.slice(index, to + LOOK_AHEAD))) return []
      const parts = [
        { label: done, value: parseWhole(first) },
        { label: open, value: parseWhole(second) },
      ]
      const from = index + all.indexOf(unit)
      const units = plain.slice(from, from + unit.length)
      return [{ span: { from: index, to }, total: parseWhole(total), parts, decimals: 0, slack: 0, unit: units, exhaustive: true }]
    },
  )
}
