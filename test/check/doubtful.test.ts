/** The check of numbers in columns whose headings do not say which score they hold. */
import { expect, it } from 'vitest'
import { doubtful } from '../../src/check/doubtful.ts'
import { report } from './build.ts'

const LINES = [
  { id: 'I', max: 2, self: 1.5 },
  { id: 'I.1', max: 1, self: null },
  { id: 'I.2', max: 1, self: '?' },
]

it('every number of a column without a heading is doubtful, and the message says why', () => {
  const why = { vi: 'cột không có tiêu đề', en: 'the column has no heading' }
  const findings = doubtful(report(LINES, { doubtfulColumns: [{ column: 'self', why }] }), [])
  expect(findings.map(({ id, severity, printed }) => [id, severity, printed])).toEqual([['doubtful:I:self', 'warning', 1.5]])
  expect(findings[0]?.message.vi).toBe(
    'I (điểm tự đánh giá): 1,5 được hiểu là điểm tự đánh giá theo nội dung và vị trí của cột; cột không có tiêu đề.',
  )
})

it('nothing is doubtful where the headings are clear', () => {
  expect(doubtful(report(LINES), [])).toEqual([])
})
