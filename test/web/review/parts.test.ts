/** The pure parts of the review screen: the tree, the calculation, the order of flags, keys, typed points, and what the picture shows. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculationOf, totalsOf } from '../../../src/web/client/review/calculation.ts'
import { alikeFlags, flagsOf, nextFlag, openFlags } from '../../../src/web/client/review/flags.ts'
import { commandOf, type KeySituation, type Press } from '../../../src/web/client/review/keys.ts'
import { cellAt, pageTop, type PictureView, viewFor } from '../../../src/web/client/review/page-view.ts'
import { typedPoints } from '../../../src/web/client/review/points-text.ts'
import { partsByRow } from '../../../src/web/client/review/row-parts.ts'
import { withSameParts } from '../../../src/web/client/review/same-parts.ts'
import { isTreeOf, rowsToTree, shownRows } from '../../../src/web/client/review/tree.ts'
import { drawSample } from '../../../src/web/review-sample.ts'
import { finding, report, row, SMALL } from './build.ts'

describe('the tree', () => {
  const rows = [row('I', 'TOTAL', 3), row('I.1', 'I', 1), row('I.2', 'I', 2), row('II', 'TOTAL', 1), row('TOTAL', null, 4)]

  it('keeps the printed order, and holds what a total in the last line adds up', () => {
    const tree = rowsToTree(rows)
    expect(tree.rows.map(({ id, level }) => `${id} ${level}`)).toEqual(['I 1', 'I.1 2', 'I.2 2', 'II 1', 'TOTAL 1'])
    expect(tree.byId.get('TOTAL')).toMatchObject({ children: ['I', 'II'], canFold: false, place: 3, placeCount: 3 })
    expect(shownRows(tree, new Set(['I'])).map(({ id }) => id)).toEqual(['I', 'II', 'TOTAL'])
  })
})

describe('what is loaded anew', () => {
  const before = SMALL()

  it('is made of the old objects where nothing has changed', () => {
    expect(withSameParts(before, structuredClone(before))).toBe(before)
    const now = structuredClone(before)
    const [first] = now.extractions
    if (first?.rows[1] === undefined) throw new Error('no row')
    first.rows[1].self = 0.5
    const shared = withSameParts(before, now)
    expect(shared).toEqual(now)
    expect(shared.extractions[0]?.rows.map((each, index) => each === before.extractions[0]?.rows[index])).toEqual([true, false, true])
    expect(shared.extractions[0]?.findings).toBe(before.extractions[0]?.findings)
  })

  it('is always what was loaded', () => {
    const data = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(data, data, (old, now) => {
        expect(withSameParts(old, now)).toEqual(now)
      }),
    )
  })

  it('leaves the tree as it is while the rows stand as they do', () => {
    const rows = before.extractions[0]?.rows ?? []
    const tree = rowsToTree(rows)
    expect(isTreeOf(tree, structuredClone(rows))).toBe(true)
    expect(isTreeOf(tree, rows.slice(1))).toBe(false)
    expect(isTreeOf(tree, [row('I', null, 3), row('I.1', 'I', 1), row('I.2', 'I.1', 1)])).toBe(false)
  })
})

describe('the calculation', () => {
  it('adds exactly, counts blanks, and tells the difference', () => {
    const rows = [row('I', null, 1), row('I.1', 'I', 0.1), row('I.2', 'I', 0.2), row('I.3', 'I', null)]
    expect(calculationOf(rows, 'I', 'self')).toMatchObject({ made: 0.3, printed: 1, difference: 0.7, blanks: 1 })
    expect(calculationOf(rows, 'I', 'self', 'max')).toMatchObject({ made: 0.2, difference: 0.8 })
    expect(calculationOf(rows, 'I', 'self', 'none')).toMatchObject({ made: null, difference: null })
    expect(calculationOf(rows, 'I.1', 'self')).toBeNull()
  })

  it('totals the criteria at the ends of the tree, the unit’s beside the reviewer’s', () => {
    const rows = [row('I', null, 9), { ...row('I.1', 'I', 0.1), appraised: 0 }, { ...row('I.2', 'I', 0.2), appraised: 0.2 }]
    expect(totalsOf(rows)).toEqual({ self: 0.3, appraised: 0.2, max: 4, scored: 2, appraisedCount: 2 })
  })
})

const at = (index: number, rowId: string, id: string | null) => ({ report: index, row: rowId, column: 'self' as const, finding: id })
const idOf = (flag: ReturnType<typeof nextFlag>) => flag?.finding.id

describe('flags', () => {
  const reports = [
    report(
      1,
      [row('I', null, 3), row('I.1', 'I', 1)],
      [finding('sum:I:self'), finding('code-repaired:I:code', { severity: 'info', column: 'code' })],
    ),
    report(2, [row('I', null, 3)], [finding('blank:I:self', { severity: 'warning' }), finding('page-failed', { row: null, column: null })]),
  ]
  const all = flagsOf(reports)

  it('lead from what stands against finishing to the remarks, through all reports and round the end', () => {
    const open = openFlags(all, new Set())
    expect(open.map((flag) => flag.finding.id)).toEqual(['sum:I:self', 'page-failed', 'blank:I:self'])
    expect(idOf(nextFlag(all, open, reports, at(1, 'I', 'sum:I:self'), 1))).toBe('page-failed')
    expect(idOf(nextFlag(all, open, reports, at(2, 'I', 'blank:I:self'), 1))).toBe('sum:I:self')
    expect(idOf(nextFlag(all, open, reports, at(1, 'I', 'sum:I:self'), -1))).toBe('blank:I:self')
    const left = openFlags(all, new Set(['1 sum:I:self', '2 page-failed', '2 blank:I:self']))
    expect(left.map((flag) => flag.finding.id)).toEqual(['code-repaired:I:code'])
    expect(nextFlag(all, [], reports, at(1, 'I', null), 1)).toBeNull()
  })

  it('of one kind may have one answer, in one report; errors and doubtful figures may not', () => {
    const blank = { code: 'blank', severity: 'warning' } as const
    const doubtful = { code: 'doubtful', severity: 'warning' } as const
    const rows = [row('I', null, 3), row('I.1', 'I', 1)]
    const flags = flagsOf([
      report(1, rows, [
        finding('blank:I:self', blank),
        finding('blank:I.1:self', blank),
        finding('blank:I:max', { ...blank, severity: 'info' }),
      ]),
      report(2, rows, [finding('blank:I:self', blank), finding('doubtful:I:self', doubtful), finding('sum:I:self')]),
    ])
    const alike = flags.map((flag) => alikeFlags(flag, flags).map(({ report: of, finding: { id } }) => `${of} ${id}`))
    expect(alike).toEqual([
      ['1 blank:I:self', '1 blank:I.1:self'],
      ['1 blank:I:max'],
      ['1 blank:I:self', '1 blank:I.1:self'],
      ['2 blank:I:self'],
      [],
      [],
    ])
  })

  it('of a row that is missing lead to the row above it', () => {
    const [flag] = flagsOf([report(1, [row('I', null, 1), row('I.1', 'I', 1)], [finding('row-missing:I.1.2', { row: 'I.1.2' })])])
    expect(flag).toMatchObject({ row: 'I.1', column: 'name' })
  })

  it('of one cell come one after the other, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('I', 'I.1', 'I.2'), { minLength: 1, maxLength: 8 }), (rows) => {
        const one = [
          report(
            1,
            [row('I', null, 1), row('I.1', 'I', 1), row('I.2', 'I', 1)],
            rows.map((id, index) => finding(`sum:${id}:${index}`, { row: id })),
          ),
        ]
        const flags = flagsOf(one)
        let place = at(1, 'I', null)
        const met = flags.map(() => {
          const flag = nextFlag(flags, flags, one, place, 1)
          if (flag !== null) place = at(1, flag.row, flag.finding.id)
          return flag?.finding.id
        })
        expect(new Set(met).size).toBe(flags.length)
      }),
    )
  })
})

const press = (key: string, of: Partial<Press> = {}): Press => ({ key, ctrl: false, alt: false, shift: false, composing: false, ...of })

describe('keys', () => {
  const still: KeySituation = { typing: false, choosing: false, hasChildren: false, canEdit: true, letters: true }

  it('are commands, also where a Vietnamese keyboard or the capitals are on', () => {
    expect(['n', 'N', 'c', 'k', 't', '?'].map((key) => commandOf(press(key), still)?.do)).toEqual([
      'next-flag',
      'next-flag',
      'accept',
      'dismiss',
      'suggest',
      'help',
    ])
    expect(commandOf(press('C', { shift: true }), still)).toEqual({ do: 'accept-alike' })
    expect(commandOf(press('C'), still)).toEqual({ do: 'accept' })
    expect(commandOf(press('z', { ctrl: true }), still)).toEqual({ do: 'undo' })
    expect(commandOf(press('Z', { ctrl: true, shift: true }), still)).toEqual({ do: 'redo' })
  })

  it('are letters while somebody types or composes, and when they are switched off', () => {
    fc.assert(
      fc.property(fc.constantFrom('Enter', 'Delete', 'ArrowUp', ...Array.from('nbcktmgphlvq0123456789?+')), (key) => {
        expect(commandOf(press(key), { ...still, typing: true })).toBeNull()
        expect(commandOf(press(key, { composing: true }), still)).toBeNull()
        expect(commandOf(press(key, { alt: true }), still)).toBeNull()
      }),
    )
    expect(commandOf(press('n'), { ...still, letters: false })).toBeNull()
  })

  it('of tone marks and vowels, and the Backspace that such a keyboard sends, do nothing', () => {
    for (const key of [...Array.from('aăâeêioôơuưysfrxjwdđ[]'), 'Backspace', 'Process', 'Unidentified'])
      expect(commandOf(press(key), still)).toBeNull()
  })

  it('that are digits choose, lead to children, or begin a figure', () => {
    expect(commandOf(press('3'), { ...still, choosing: true, hasChildren: true })).toEqual({ do: 'digit', digit: 3 })
    expect(commandOf(press('3'), { ...still, hasChildren: true })).toEqual({ do: 'digit', digit: 3 })
    expect(commandOf(press('3'), still)).toEqual({ do: 'type', text: '3' })
    expect(commandOf(press('n'), { ...still, choosing: true })).toBeNull()
  })
})

it.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  [' 0,25 ', 0.25],
  [',5', 0.5],
  ['-1', -1],
  ['−0,5', -0.5],
  ['', null],
  ['1,5,2', undefined],
  ['1.000,5', undefined],
  ['mười', undefined],
  ['1e3', undefined],
  ['12345678', undefined],
])('reads the typed figure “%s” as %s', (text, points) => {
  expect(typedPoints(text)).toBe(points)
})

const place = (box: readonly [number, number, number, number]) => [
  { page: 1, box: [...box] as [number, number, number, number], text: '', confidence: 1 },
]

describe('the picture', () => {
  const pages = [1, 2, 3].map((number) => ({ number, width: 600, height: 850 }))
  const view: PictureView = { scale: 1, left: 0, top: 0, width: 624, height: 500 }

  it('stays where it is when the cell can be read already', () => {
    expect(viewFor(view, pages, [{ page: 1, box: [100, 100, 200, 130] }])).toEqual(view)
  })

  it('scrolls to a cell that is out of sight, and no further than needed across', () => {
    const { top, left, scale } = viewFor(view, pages, [{ page: 3, box: [100, 100, 200, 130] }])
    const y = pageTop(pages, 3, scale) + 115
    expect([scale, left]).toEqual([1, 0])
    expect(y - top).toBeCloseTo(view.height / 2)
  })

  it('comes nearer when the letters are too small, and never of itself goes away', () => {
    const far = { ...view, scale: 0.5 }
    expect(viewFor(far, pages, [{ page: 1, box: [500, 10, 590, 30] }]).scale).toBe(0.8)
    expect(viewFor({ ...view, scale: 3 }, pages, [{ page: 2, box: [0, 0, 600, 850] }]).scale).toBe(3)
  })

  it('shows the whole of the cell, or its beginning where it is larger than the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 5, max: 100 }),
        fc.integer({ min: 5, max: 150 }),
        fc.double({ min: 0.8, max: 2, noNaN: true }),
        (page, x, y, width, height, scale) => {
          const shown = viewFor({ ...view, scale }, pages, [{ page, box: [x, y, x + width, y + height] }])
          const [top, left] = [pageTop(pages, page, scale) + y * scale, 12 + x * scale]
          expect(top).toBeGreaterThanOrEqual(shown.top - 0.01)
          expect(left).toBeGreaterThanOrEqual(shown.left - 0.01)
          expect(top + height * scale).toBeLessThanOrEqual(shown.top + view.height + 0.01)
          expect(left + width * scale).toBeLessThanOrEqual(shown.left + view.width + 0.01)
        },
      ),
    )
  })

  it('tells the smallest cell at a point', () => {
    const [outer, inner] = [row('I', null, 1), row('I.1', 'I', 1)]
    const rows = [
      { ...outer, cells: { ...outer.cells, name: place([0, 0, 100, 100]) } },
      { ...inner, cells: { ...inner.cells, self: place([10, 10, 20, 20]) } },
    ]
    expect(cellAt(rows, 1, 15, 15)).toMatchObject({ row: 'I.1', column: 'self' })
    expect(cellAt(rows, 1, 50, 50)).toMatchObject({ row: 'I', column: 'name' })
    expect(cellAt(rows, 2, 15, 15)).toBeNull()
  })
})

it('leaves the parts of a row the same objects while nothing about it has changed', () => {
  const items = [
    { row: 'I', state: 'open' },
    { row: 'II', state: 'open' },
  ]
  const before = partsByRow(items, (item) => item.row, new Map())
  const after = partsByRow(
    [
      { row: 'I', state: 'open' },
      { row: 'II', state: 'accepted' },
    ],
    (item) => item.row,
    before,
  )
  expect(after.get('I')).toBe(before.get('I'))
  expect(after.get('II')).not.toBe(before.get('II'))
})

it('draws a sample only of cells that hold a figure, that nothing is said about, and no cell twice', () => {
  const place = [{ page: 1, box: [0, 0, 1, 1] as [number, number, number, number], text: '1', confidence: 1 }]
  const with_ = (id: string, self: number | null) => ({
    ...row(id, null, self),
    cells: { ...row(id, null, self).cells, max: place, self: place },
  })
  const extraction = report(1, [with_('I', 1), with_('II', null), with_('III', 2)], [finding('sum:I:self')])
  const cells = drawSample(extraction, [{ report: 1, row: 'III', column: 'max' }], 10, (end) => end - 1)
  expect(cells.map((cell) => `${cell.row} ${cell.column}`)).toEqual(['I max', 'II max', 'III self'])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.infiniteStream(fc.nat()), (count, chance) => {
      const drawn = drawSample(extraction, [], count, (end) => (chance.next().value ?? 0) % end)
      expect(new Set(drawn.map((cell) => `${cell.row} ${cell.column}`)).size).toBe(Math.min(count, 4))
    }),
  )
})
