import { describe, expect, it } from 'vitest'
import { matchTable } from '../../src/match/match-table.ts'
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'
import { inventCatalogue } from './invented-catalogue.ts'
import { catalogueToRows, scoreTable, type TypedRow } from './rows-builder.ts'

const OLD: Catalogue = { ...inventCatalogue(7, 60, 'tinh-2023'), validFrom: '2023-01-01', validTo: '2023-12-31' }

const change = (criteria: readonly Criterion[], edit: (criterion: Criterion) => Criterion): Criterion[] =>
  criteria.map((criterion) => {
    const { children, ...own } = edit(criterion)
    return children === undefined ? own : { ...own, children: change(children, edit) }
  })

/** The next year's version: a few maxima are others, a group has a new first criterion and the codes below it shifted. */
const NEW: Catalogue = {
  ...OLD,
  id: 'tinh-2024',
  validFrom: '2024-01-01',
  validTo: '2024-12-31',
  criteria: change(OLD.criteria, (criterion) => {
    const [first, ...others] = criterion.children ?? []
    if (criterion.code === '2' && first !== undefined && first.children === undefined) {
      const shifted = [first, ...others].map((child, i) => Object.assign({}, child, { code: `2.${i + 2}` }))
      return { ...criterion, children: [{ code: '2.1', name: 'Tiêu chí mới về trí tuệ nhân tạo', max: 1 }, ...shifted] }
    }
    return /^1\.[12]$/u.test(criterion.code) ? { ...criterion, max: (criterion.max ?? 0) + 0.5 } : criterion
  }),
}
const OTHER = inventCatalogue(99, 70, 'tinh-khac')

const choice = (rows: readonly TypedRow[], catalogues: readonly Catalogue[], year: number | null = null) =>
  matchTable(scoreTable(rows, year), catalogues)

describe('the catalogue is chosen by what the report holds', () => {
  it.each([
    [OLD, [NEW, OTHER, OLD]],
    [NEW, [OLD, NEW, OTHER]],
    [OTHER, [OLD, NEW, OTHER]],
  ])('%#', (truth, catalogues) => {
    const report = choice(catalogueToRows(truth), catalogues)
    expect(report.catalogue).toMatchObject({ id: truth.id, coverage: 1 })
    const near = truth !== OTHER
    expect(report.choice.en).toContain(
      `criteria of ${truth.id} found${near ? ', the best of 3 catalogues; next is' : '; none of the other 2'}`,
    )
    expect(report.choice.vi).toContain(near ? 'hơn cả trong 3 bộ tiêu chí; kế tiếp là' : 'các bộ khác trong 3 bộ đã cài khác xa')
  })

  it('also where the report is damaged in the places that tell the versions apart', () => {
    const rows = catalogueToRows(NEW).map((row, i): TypedRow => (i % 9 === 4 ? ['', row[1], row[2], row[3]] : row))
    expect(choice(rows, [OLD, NEW]).catalogue?.id).toBe('tinh-2024')
  })

  it('the one in force for the period goes before all others that fit, whatever the year says', () => {
    const ruled = { ...OLD, id: 'tinh-2022', validFrom: '2022-01-01', validTo: '2022-12-31', inForce: ['ca-nam-2024'] }
    const table = scoreTable(catalogueToRows(NEW), 2024)
    const report = matchTable(table, [OLD, NEW, ruled], { periodCode: 'ca-nam-2024' })
    expect([report.catalogue?.id, report.choice.vi]).toEqual(['tinh-2022', expect.stringContaining('đang áp dụng cho kỳ này')])
    expect(matchTable(table, [OLD, NEW, ruled], { periodCode: 'ca-nam-2023' }).catalogue?.id).toBe('tinh-2024')
  })

  it('the one in force is not used where it does not fit at all', () => {
    const ruled = { ...OTHER, inForce: ['ca-nam-2024'] }
    const table = scoreTable(catalogueToRows(OLD), 2024)
    expect(matchTable(table, [OLD, ruled], { periodCode: 'ca-nam-2024' }).catalogue?.id).toBe('tinh-2023')
  })

  it('the year decides between two that fit alike', () => {
    const same = { ...OLD, id: 'tinh-2024', validFrom: '2024-01-01', validTo: '2024-12-31' }
    expect(choice(catalogueToRows(OLD), [OLD, same], 2024).catalogue?.id).toBe('tinh-2024')
    expect(choice(catalogueToRows(OLD), [same, OLD], 2023).catalogue?.id).toBe('tinh-2023')
  })

  it('the newer version of one id is taken where both fit alike', () => {
    expect(choice(catalogueToRows(OLD), [OLD, { ...OLD, version: 2 }]).catalogue?.version).toBe(2)
  })

  it('among dozens, only the closest being aligned', () => {
    const many = Array.from({ length: 30 }, (_, i) => inventCatalogue(1000 + i, 60, `tinh-${i}`))
    expect(choice(catalogueToRows(NEW), [...many, OLD, NEW]).catalogue?.id).toBe('tinh-2024')
  })

  it('by half a report too: pages may be lost', () => {
    expect(choice(catalogueToRows(OLD).slice(0, 30), [OTHER, OLD]).catalogue).toMatchObject({ id: 'tinh-2023', coverage: 0.5 })
  })
})

describe('no catalogue fits', () => {
  it('when the report follows another: the tree comes from the codes', () => {
    const report = choice(catalogueToRows(OTHER), [OLD, NEW])
    expect(report.catalogue).toBeNull()
    expect(report.choice.en).toMatch(/^None of the 2 installed catalogues fits; the closest is tinh-202[34]/u)
    expect(report.rows[1]).toMatchObject({
      id: 'I.1',
      parent: 'I',
      matchedBy: null,
      criterion: null,
      canonicalCode: null,
      assessedBy: 'self',
    })
  })

  it('when none is installed', () => {
    expect(choice(catalogueToRows(OLD), [])).toMatchObject({ catalogue: null, choice: { en: 'No catalogue is installed.' } })
  })

  it('unless it is asked for: then its coverage tells', () => {
    const report = matchTable(scoreTable(catalogueToRows(OTHER)), [OLD, NEW], { catalogueId: 'tinh-2023' })
    expect(report.catalogue?.id).toBe('tinh-2023')
    expect(report.catalogue?.coverage).toBeLessThan(0.5)
    expect(report.choice.en).toContain('seems to follow another')
  })

  it('and of several versions the newest is meant', () => {
    const report = matchTable(scoreTable(catalogueToRows(OLD)), [OLD, { ...OLD, version: 3 }, { ...OLD, version: 2 }], {
      catalogueId: 'tinh-2023',
    })
    expect(report.catalogue?.version).toBe(3)
  })

  it('and one that is not there cannot be asked for', () => {
    expect(() => matchTable(scoreTable([]), [OLD], { catalogueId: 'không có' })).toThrow(RangeError)
  })
})
