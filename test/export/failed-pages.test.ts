import { describe, expect, it } from 'vitest'
import { failedPagesByReason, failedPagesSentence, pageRanges } from '../../src/export/failed-pages.ts'

const scan = { vi: 'ảnh chụp.', en: 'a picture.' }
const fonts = { vi: 'phông hỏng.', en: 'damaged fonts.' }
const failed = (number: number, problem: typeof scan | null) => ({ number, source: 'failed', problem })

describe('pages that could not be read', () => {
  it('are named once for each reason, none left out', () => {
    const pages = [failed(1, scan), failed(2, fonts), { number: 3, source: 'text', problem: null }, failed(4, scan), failed(5, scan)]
    const groups = failedPagesByReason(pages)
    expect(groups.map(({ numbers }) => numbers)).toEqual([[1, 4, 5], [2]])
    expect(groups.map((group) => failedPagesSentence(group, 'vi'))).toEqual([
      'trang 1, 4–5 không đọc được: ảnh chụp.',
      'trang 2 không đọc được: phông hỏng.',
    ])
    expect(groups.map((group) => failedPagesSentence(group, 'en'))).toEqual([
      'pages 1, 4–5 could not be read: a picture.',
      'page 2 could not be read: damaged fonts.',
    ])
  })

  it('are named without a reason too', () => {
    expect(failedPagesByReason([failed(7, null)]).map((group) => failedPagesSentence(group, 'vi'))).toEqual([
      'trang 7 không đọc được: không rõ lý do.',
    ])
  })

  it('draws runs together', () => {
    expect([[], [3], [1, 2], [1, 3, 5], [1, 2, 3, 7, 9, 10]].map(pageRanges)).toEqual(['', '3', '1–2', '1, 3, 5', '1–3, 7, 9–10'])
  })
})
