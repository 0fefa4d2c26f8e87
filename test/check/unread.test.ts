import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { page, report, type Line } from './build.ts'

const lines: Line[] = [
  { id: 'I', max: 10, self: 10, page: 1 },
  { id: 'I.1', max: 4, self: 4, page: 1 },
  { id: 'I.1.1', max: 3, self: 2, page: 1 },
  { id: 'I.1.2', max: 1, self: 1, page: 1 },
  { id: 'I.2', max: 2, self: 2, page: 3 },
]
const problem = { code: 'scanned-page', vi: 'trang là ảnh', en: 'the page is a picture' }
const sums = (pages: ReturnType<typeof page>[]): string[] =>
  checkReport(report(lines, { pages: [1, 3] }), pages)
    .filter((finding) => finding.code.startsWith('sum'))
    .map((finding) => finding.id)

describe('sums over a page that could not be read', () => {
  it('are checked while all pages are read', () => {
    expect(sums([page(1), page(2), page(3)])).toEqual(['sum:I:max', 'sum:I:self', 'sum:I.1:self'])
  })

  it('are not checkable where children may stand on that page', () => {
    expect(sums([page(1), page(2, 'failed', problem), page(3)])).toEqual([])
  })

  it('stay an error where the children that are read make more than the parent already', () => {
    const more = lines.map((line) => (line.id === 'I.1.1' ? { ...line, self: 4 } : line))
    const found = checkReport(report(more, { pages: [1, 3] }), [page(1), page(2, 'failed', problem), page(3)])
    expect(found.filter((finding) => finding.code === 'sum').map((finding) => finding.id)).toEqual(['sum:I.1:self'])
  })
})
