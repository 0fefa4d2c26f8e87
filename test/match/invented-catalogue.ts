/**
 * Catalogues of any size for the tests of the row step, made from a stream of numbers: names that share most of their words, as real
 * ones do, and maxima that repeat.
 */
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'

const DEEDS = [
  'Ban hành kế hoạch',
  'Mức độ hoàn thành kế hoạch',
  'Thực hiện công tác',
  'Tỷ lệ hồ sơ',
  'Công khai',
  'Kiểm tra',
  'Xử lý vấn đề phát hiện qua kiểm tra',
  'Báo cáo định kỳ',
  'Rà soát',
  'Tuyên truyền',
]
const THINGS = [
  'cải cách hành chính',
  'thủ tục hành chính',
  'văn bản quy phạm pháp luật',
  'thi hành pháp luật',
  'dịch vụ công trực tuyến',
  'số hóa hồ sơ',
  'tài sản công',
  'quy chế dân chủ',
  'vị trí việc làm',
  'ngân sách xã',
  'phản ánh, kiến nghị',
  'một cửa, một cửa liên thông',
  'chuyển đổi số',
  'thư điện tử công vụ',
  'quy chế làm việc',
  'tiếp công dân',
]
const TAILS = [
  '',
  ' theo quy định',
  ' trong năm',
  ' đúng thời hạn',
  ' tại UBND cấp xã',
  ' (có số liệu kèm theo)',
  ' của cán bộ, công chức',
  ' trên Hệ thống thông tin của tỉnh',
]
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']
const MAXIMA = [0.5, 1, 1, 1, 1.5, 2]

/** A small generator of whole numbers below `below`, the same for the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** About `size` criteria in sections, groups and leaves. No two names are the same. */
export function inventCatalogue(seed: number, size: number, id = 'thu'): Catalogue {
  const next = numbers(seed)
  const used = new Set<string>()
  const name = (): string => {
    for (let attempt = 0; ; attempt++) {
      const text = `${DEEDS[next(DEEDS.length)]} ${THINGS[next(THINGS.length)]}${attempt > 20 ? ` và ${THINGS[next(THINGS.length)]}` : ''}${TAILS[next(TAILS.length)]}`
      if (used.has(text)) continue
      used.add(text)
      return text
    }
  }
  let left = size
  const sections: Criterion[] = []
  while (left > 0 && sections.length < ROMANS.length) {
    const most = sections.length === ROMANS.length - 1 ? Infinity : 5
    const groups: Criterion[] = []
    left--
    for (let g = 1; left > 0 && g <= most; g++) {
      const leaves: Criterion[] = []
      left--
      for (let l = 1; left > 0 && l <= 3 + next(6); l++) {
        leaves.push({ code: `${g}.${l}`, name: name(), max: MAXIMA[next(MAXIMA.length)] ?? 1 })
        left--
      }
      groups.push(withSum({ code: `${g}`, name: name(), max: 1 }, leaves))
    }
    sections.push(withSum({ code: ROMANS[sections.length] ?? '', name: name().toUpperCase(), max: 1 }, groups))
  }
  return { schema: 'bangdiem.catalogue/1', id, version: 1, title: id, max: sumOf(sections), criteria: sections }
}

const sumOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { max }) => sum + (max ?? 0), 0)

function withSum(criterion: Criterion, children: Criterion[]): Criterion {
  return children.length === 0 ? criterion : { ...criterion, max: sumOf(children), children }
}
