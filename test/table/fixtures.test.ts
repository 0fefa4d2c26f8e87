/**
 * Tables of many kinds and languages, from their PDFs through the reader: rows, spans, headers and pages as the fixtures say.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/model/table.ts'
import { readDocument } from '../../src/read/index.ts'
import { pagesToTables } from '../../src/table/index.ts'

interface Expected {
  readonly tables: readonly {
    readonly pages: readonly number[]
    readonly headerRows: number
    readonly rows: readonly (readonly { readonly text: string; readonly rowSpan: number; readonly colSpan: number }[])[]
  }[]
}

const expectedOf = (path: string): Expected['tables'] => (JSON.parse(readFileSync(path, 'utf8')) as Expected).tables

/** A table without its places: what the fixtures state. */
const plain = (table: Table): Expected['tables'][number] => ({
  pages: table.pages,
  headerRows: table.headerRows,
  rows: table.rows.map((row) => row.map(({ text, rowSpan, colSpan }) => ({ text, rowSpan, colSpan }))),
})

const names = readdirSync('fixtures/tables')
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => basename(name, '.pdf'))

describe('tables of other kinds and languages', () => {
  it('has at least eight of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(8)
  })

  it.each(names)('%s is read cell by cell', async (name) => {
    const { pages } = await readDocument(`fixtures/tables/${name}.pdf`, {})
    expect(pagesToTables(pages).map(plain)).toEqual(expectedOf(`fixtures/tables/${name}.json`))
  })
})

describe('a table of 44 rows on five pages turned by 90°, its rows cut at page breaks', () => {
  it('is one table with exactly its 44 rows, spans kept', async () => {
    const { pages } = await readDocument('fixtures/rotated-44/report.pdf', {})
    const tables = pagesToTables(pages)
    expect(tables.map(plain)).toEqual(expectedOf('fixtures/rotated-44/expected.json'))
    const [table] = tables
    expect(table!.rows.length - table!.headerRows).toBe(44)
    const breaks = table!.rows.map(
      (row) => Math.max(...row.map((cell) => new Set(cell.fragments.map((fragment) => fragment.page)).size)) - 1,
    )
    expect(breaks.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(2)
  })

  it('is five tables, each with its header, page by page', async () => {
    const { pages } = await readDocument('fixtures/rotated-44/report.pdf', {})
    expect(pagesToTables(pages, { joinPages: false }).map((table) => table.pages)).toEqual([[1], [2], [3], [4], [5]])
  })
})
