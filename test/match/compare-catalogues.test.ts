import { describe, expect, it } from 'vitest'
import { compareCatalogues } from '../../src/match/compare-catalogues.ts'
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'

const catalogue = (criteria: Criterion[], version = 1): Catalogue => ({
  schema: 'bangdiem.catalogue/1',
  id: 'tinh',
  version,
  title: 'Bộ tiêu chí',
  max: 10,
  criteria,
})

const BEFORE = catalogue([
  {
    code: 'I',
    name: 'Chỉ đạo',
    max: 6,
    children: [
      { code: '1', name: 'Kế hoạch', max: 2 },
      { code: '2', name: 'Báo cáo', max: 2 },
      { code: '3', name: 'Tuyên truyền', max: 2 },
    ],
  },
  { code: 'II', name: 'Kết quả', max: 4, assessedBy: 'survey', children: [{ code: '1', name: 'Hài lòng', max: 4 }] },
])

const brief = (before: Catalogue, after: Catalogue) =>
  compareCatalogues(before, after).map(({ before: from, after: to, isMoved, changed }) => [
    from?.id ?? null,
    to?.id ?? null,
    ...(isMoved ? ['moved'] : []),
    ...changed,
  ])

describe('two versions of a catalogue', () => {
  it('that are the same differ in nothing', () => {
    expect(brief(BEFORE, { ...BEFORE, version: 2 })).toEqual(['I', 'I.1', 'I.2', 'I.3', 'II', 'II.1'].map((id) => [id, id]))
  })

  it('tell what was added, removed, moved, worded anew, and given other points', () => {
    const after = catalogue(
      [
        {
          code: 'I',
          name: 'Chỉ đạo',
          max: 5,
          children: [
            { code: '1', name: 'Kế hoạch năm', max: 2 },
            { code: '2', name: 'Sáng kiến', max: 1 },
            { code: '3', name: 'Báo cáo', max: 2 },
          ],
        },
        { code: 'II', name: 'Kết quả', max: 5, children: [{ code: '1', name: 'Hài lòng', max: 5 }] },
      ],
      2,
    )
    expect(brief(BEFORE, after)).toEqual([
      ['I', 'I', 'max'],
      ['I.1', 'I.1', 'name'],
      [null, 'I.2'],
      ['I.2', 'I.3', 'moved'],
      ['I.3', null],
      ['II', 'II', 'max', 'assessedBy'],
      ['II.1', 'II.1', 'max', 'assessedBy'],
    ])
  })

  it('are tied by their keys before anything else', () => {
    const before = catalogue([
      { code: 'I', name: 'A', key: 'a', max: 1 },
      { code: 'II', name: 'B', key: 'b', max: 2 },
    ])
    const after = catalogue([
      { code: 'I', name: 'B', key: 'a', max: 1 },
      { code: 'II', name: 'A', key: 'b', max: 2 },
    ])
    expect(brief(before, after)).toEqual([
      ['I', 'I', 'name'],
      ['II', 'II', 'name'],
    ])
  })
})
