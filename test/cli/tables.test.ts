import { describe, expect, it } from 'vitest'
import { REPORT, run } from './run.ts'

interface Tables {
  readonly schema: string
  readonly tables: {
    pages: number[]
    boxes: number[][]
    headerRows: number
    rows: { text: string; rowSpan: number; colSpan: number; cells: unknown[] }[][]
  }[]
}
const tablesOf = async (...args: string[]) => JSON.parse((await run(['tables', REPORT, ...args])).stdout) as Tables

describe('bangdiem tables', () => {
  it('shows a table over eight pages as one, its header once', async () => {
    const { schema, tables } = await tablesOf()
    expect(schema).toBe('bangdiem.tables/1')
    const main = tables.find((table) => table.pages.length === 8)
    expect(main?.rows.length).toBe((main?.headerRows ?? 0) + 106)
    expect(main?.boxes).toHaveLength(8)
    expect(main?.rows[1]?.[0]).toMatchObject({ rowSpan: 1, colSpan: 1, cells: [{ page: 1 }] })
  })

  it('shows each page by itself with --per-page', async () => {
    const { tables } = await tablesOf('--per-page')
    expect(tables.every((table) => table.pages.length === 1)).toBe(true)
    expect(new Set(tables.flatMap((table) => table.pages)).size).toBe(8)
  })

  it('reads the pages that are asked for, and says when there is no such page', async () => {
    const { tables } = await tablesOf('--pages', '2,4-5')
    expect([...new Set(tables.flatMap((table) => table.pages))]).toEqual([2, 4, 5])
    for (const pages of ['9', '0', '3-2', 'x', '']) {
      const { code, stdout, stderr } = await run(['tables', REPORT, '--pages', pages])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('--pages')
    }
  })

  it('writes CSV', async () => {
    const { stdout } = await run(['tables', REPORT, '--format', 'csv', '--pages', '1'])
    expect(stdout).toMatch(/^\ufeff/u)
    expect(stdout).toContain('1.1.1,Ban hành kế hoạch CCHC năm')
  })
})
