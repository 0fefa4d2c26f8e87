/**
 * Pages → grids of each page: ruled grids exactly, and where rules are missing grids by alignment.
 * The columns of a table without vertical rules are taken from the page that shows them best among neighbouring pages.
 */
import type { Box } from '../model/box.ts'
import type { Page, Rule, Word } from '../model/page.ts'
import { isInside, middleX, middleY, type Grid, type Interval } from './grid.ts'
import { closeColumns } from './close-columns.ts'
import { findRegions, linesToRegion, linesToRest, type FoundRegion } from './find-regions.ts'
import { latticeToGrid } from './lattice-to-grid.ts'
import { guttersFit, linesToGutters } from './lines-to-columns.ts'
import type { OpenPage } from './line-bands.ts'
import { mendGrid } from './mend-grid.ts'
import { openEnds, sameExtent } from './open-ends.ts'
import { costsToAlignments, type Alignment } from './lines-to-rows.ts'
import { regionAlignmentCosts, regionToGrid, type Known, type Region } from './region-to-grid.ts'
import { withoutPageNumber } from './page-number.ts'
import { pagesToRowRules, parallelGroups } from './row-rules.ts'
import { findStretches, NO_STRETCH, type Stretch } from './page-stretches.ts'
import { findSpacedTables, type SpacedTable } from './spaced-tables.ts'
import { spacedTableToGrid } from './spaced-table-to-grid.ts'
import { rulesToLattices } from './rules-to-lattices.ts'
import { uprightPage, type UprightPage } from './upright.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

export interface PageGrids {
  readonly upright: UprightPage
  readonly grids: readonly Grid[]
}

/** A page with its ruled grids, and the words and rules outside these. */
interface Ruled {
  readonly upright: UprightPage
  readonly ruled: readonly Grid[]
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
}

/** A page between the two passes: its ruled grids are final, its other regions are not. */
interface Surveyed {
  readonly upright: UprightPage
  readonly ruled: readonly Grid[]
  readonly regions: readonly FoundRegion[]
  /** Lines outside ruled grids and outside regions that rules bound. */
  readonly lines: readonly Line[]
}

/** So many vertical rules make columns. */
const MIN_COLUMN_RULES = 3
/** A line that a page break leaves on a table's last border stands out of it by up to this share of its height. */
const STANDING_OUT = 0.8

/** Words in a box, and those that stand out of it at its upper or lower end. */
function wordsTouching(words: readonly Word[], box: Box): Word[] {
  return words.filter((word) => {
    const room = STANDING_OUT * (word.box[3] - word.box[1])
    const x = middleX(word.box)
    return (
      x >= box[0] &&
      x <= box[2] &&
      word.box[3] > box[1] + (word.box[3] - word.box[1] - room) &&
      word.box[1] < box[3] - (word.box[3] - word.box[1] - room)
    )
  })
}

function liesInCell(inner: Grid, outer: Grid): boolean {
  return (
    inner !== outer &&
    outer.cells.some(
      ({ box }) => box[0] <= inner.box[0] + 1 && box[1] <= inner.box[1] + 1 && box[2] >= inner.box[2] - 1 && box[3] >= inner.box[3] - 1,
    )
  )
}

/** Drops a grid that lies inside one cell of another: a frame drawn inside a cell is part of that cell. */
const outermost = (grids: readonly Grid[]): Grid[] => grids.filter((grid) => !grids.some((other) => liesInCell(grid, other)))

function findRuled(upright: UprightPage): Ruled {
  const { page } = upright
  const { words, rules } = page
  const lattices = rulesToLattices(rules)
  const ruled = outermost(lattices.flatMap((lattice) => latticeToGrid(page.number, lattice, wordsTouching(words, lattice.box)) ?? []))
  const inGrid = (x: number, y: number): boolean => ruled.some((grid) => isInside(grid.box, x, y))
  const taken = new Set(ruled.flatMap((grid) => grid.cells.flatMap((cell) => cell.words)))
  const free = words.filter((word) => !taken.has(word) && !inGrid(middleX(word.box), middleY(word.box)))
  const freeRules = rules.filter((rule) => {
    const along = (rule.from + rule.to) / 2
    return rule.axis === 'horizontal' ? !inGrid(along, rule.at) : !inGrid(rule.at, along)
  })
  return { upright, ruled, words: free, rules: freeRules }
}

/** A row may fill so many pages that their columns are only found on a page so far away. */
const LENDING_PAGES = 3

/** The column boundaries of the ruled grids on the pages around one, the nearest first. */
const columnsAround = (pages: readonly Ruled[], index: number): (readonly number[])[] =>
  Array.from({ length: LENDING_PAGES }, (_, far) => [pages[index - far - 1], pages[index + far + 1]])
    .flat()
    .flatMap((page) => page?.ruled.map(({ xs }) => xs) ?? [])

/** A region with the gutters that will be used for it. */
interface Planned {
  readonly region: Region
  readonly gutters: readonly Interval[]
  readonly known: Known
}

const hasTable = (page: Surveyed | undefined): boolean => page !== undefined && page.ruled.length + page.regions.length > 0

/** The regions of a page with the columns of its neighbours where these fit it. */
function planRegions(pages: readonly Surveyed[], index: number, stretch: Stretch): Planned[] {
  const page = pages[index]
  if (!page) return []
  const lent = stretch.gutters
  const number = page.upright.page.number
  const continued = hasTable(pages[index - 1]) || hasTable(pages[index - 2])
  const known: Known = { continued, header: stretch.header }
  const plan = (found: FoundRegion | null, gutters: readonly Interval[]): Planned | null =>
    found && guttersFit(found.lines, gutters) && regionToGrid(found.region, gutters, known)
      ? { region: found.region, gutters, known }
      : null
  const own = page.regions.map((found): Planned => {
    if (found.region.xs === null) {
      for (const gutters of lent) {
        const planned = plan(found.region.ys ? found : linesToRegion(number, found.around, gutters, continued), gutters)
        if (planned) return planned
      }
    }
    return { region: found.region, gutters: found.gutters, known }
  })
  if (own.length > 0 || page.ruled.length > 0) return own
  for (const gutters of lent) {
    const planned = plan(linesToRegion(number, page.lines, gutters, continued), gutters)
    if (planned) return [planned]
    const rest = continued ? plan(linesToRest(number, page.lines, gutters), gutters) : null
    if (rest) return [rest]
  }
  return []
}

/** How the columns are aligned in their rows, told by all regions with as many columns together. */
function findAlignments(planned: readonly Planned[]): Map<number, Alignment[]> {
  const totals = new Map<number, number[][]>()
  for (const { region, gutters } of planned) {
    const costs = regionAlignmentCosts(region, gutters)
    if (!costs) continue
    const total = totals.get(costs.length)
    totals.set(costs.length, total ? total.map((own, column) => own.map((cost, i) => cost + (costs[column]?.[i] ?? 0))) : costs)
  }
  return new Map([...totals].map(([columns, costs]) => [columns, costsToAlignments(costs)]))
}

/** Whether a region's table goes on on a neighbouring page. */
const goesOn = (found: FoundRegion, neighbour: Surveyed | undefined): boolean =>
  neighbour?.regions.some((other) => sameExtent(found, other)) ?? false

/** Lets regions take in rows that the page break left open; what they take is not a table of its own. */
function withOpenEnds(pages: readonly Surveyed[], index: number, stretch: Stretch): Surveyed[] {
  const page = pages[index]
  if (!page) return []
  const regions = page.regions.map((found) =>
    openEnds(found, page.lines, stretch.gutters[0] ?? found.gutters, goesOn(found, pages[index - 1]), goesOn(found, pages[index + 1])),
  )
  const taken = new Set(regions.flatMap(({ region }) => (region.ys ? region.words : [])))
  const isFree = (line: Line): boolean => !line.words.some((word) => taken.has(word))
  return [
    {
      ...page,
      regions: regions.filter(({ region, lines }) => region.ys !== null || lines.every(isFree)),
      lines: page.lines.filter(isFree),
    },
  ]
}

/** What is left of a page for tables without column rules. */
function toOpenPage({ words, rules }: Ruled, rowRules: readonly number[]): OpenPage {
  const columns = parallelGroups(rules, 'vertical').filter(({ ats }) => ats.length >= MIN_COLUMN_RULES)
  const inColumns = (word: Word): boolean =>
    columns.some(({ from, to, ats }) => isInside([ats[0] ?? 0, from, ats.at(-1) ?? 0, to], middleX(word.box), middleY(word.box)))
  return { lines: withoutPageNumber(wordsToLines(words.filter((word) => !inColumns(word)))), rules: rowRules }
}

/** The other regions of a page, among the words that no table has taken. */
function survey({ upright, ruled, words, rules }: Ruled, tables: readonly SpacedTable[]): Surveyed {
  const taken = new Set(tables.flatMap(({ header, rows }) => [header, ...rows].flat()).flatMap((line) => line.words))
  const rest = words.filter((word) => !taken.has(word))
  return { upright, ruled, ...findRegions(upright.page.number, rest, rules) }
}

/** The grids of all pages, in page order; on a page from top to bottom. */
export function pagesToGrids(pages: readonly Page[]): PageGrids[] {
  const found = pages.map((page) => findRuled(uprightPage(page)))
  const all = found.map((page, index) => {
    const { upright } = page
    const closing = closeColumns(page.rules, columnsAround(found, index))
    return closing.length === 0 ? page : findRuled({ ...upright, page: { ...upright.page, rules: [...upright.page.rules, ...closing] } })
  })
  const rowRules = pagesToRowRules(all.map(({ rules }) => rules))
  const spaced = findSpacedTables(all.map((page, index) => toOpenPage(page, rowRules[index] ?? [])))
  const closed = all.map((page, index) => survey(page, spaced?.[index] ?? []))
  const first = findStretches(closed.map((page) => page.regions))
  const surveyed = closed.flatMap((_, index) => withOpenEnds(closed, index, first[index] ?? NO_STRETCH))
  const stretches = findStretches(surveyed.map((page) => page.regions))
  const planned = surveyed.map((_, index) => planRegions(surveyed, index, stretches[index] ?? NO_STRETCH))
  const alignments = findAlignments(planned.flat())
  return surveyed.map((page, index) => {
    const mended = page.ruled.map((grid) => mendGrid(grid, (words) => linesToGutters(wordsToLines(words))))
    const aligned = (planned[index] ?? []).flatMap(({ region, gutters, known }) => {
      const columns = alignments.get((region.xs?.length ?? gutters.length + 2) - 1)
      return regionToGrid(region, gutters, columns ? { ...known, alignments: columns } : known) ?? []
    })
    const apart = (spaced?.[index] ?? []).map((table) => spacedTableToGrid(page.upright.page.number, table))
    const grids = [...mended, ...apart, ...aligned]
    return { upright: page.upright, grids: grids.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]) }
  })
}
