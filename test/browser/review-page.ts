/** The review screen as a person at the keyboard uses it. In: a page of the browser. Out: what is seen, and keys that are counted. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Finding } from '../../src/model/finding.ts'

/** How long the server may take to check a report again on a slow machine, milliseconds. */
const PATIENCE = 60_000

export class ReviewPage {
  readonly page: Page
  keys = 0

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the table is there and the first flag has the focus. */
  async ready(): Promise<this> {
    await this.page.locator('.review-table td.focused').waitFor({ timeout: PATIENCE })
    return this
  }

  /** Presses keys one after the other, and counts them. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.keys++
    }
  }

  /** Types into what has the focus; not counted. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Waits until nothing is under way to the server. */
  async kept(): Promise<void> {
    await expect.poll(() => this.text('.review-kept'), { timeout: PATIENCE }).toMatch(/^Đã ghi$/u)
  }

  async text(selector: string): Promise<string> {
    return (await this.page.locator(selector).first().textContent()) ?? ''
  }

  /** Row and column of the focused cell. */
  async focus(): Promise<string> {
    const cell = this.page.locator('.review-table td.focused')
    const [row, column] = await Promise.all([cell.locator('..').getAttribute('data-row'), cell.getAttribute('data-column')])
    return `${row} ${column}`
  }

  /** What stands in a cell of the table. */
  async cell(row: string, column: string): Promise<string> {
    const cell = this.page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`)
    const [all, marks] = await Promise.all([cell.textContent(), cell.locator('.visually-hidden, .review-person').allTextContents()])
    return marks.reduce((text, mark) => text.replace(mark, ''), all ?? '')
  }

  /** Open errors, warnings and remarks. */
  async left(): Promise<number[]> {
    return (await this.text('.review-left .visually-hidden')).match(/\d+/gu)?.map(Number) ?? []
  }

  /** Focuses a cell with the mouse. */
  async click(row: string, column: string): Promise<void> {
    await this.page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`).click()
  }
}

export async function json<Body>(base: string, path: string): Promise<Body> {
  // A connection that is kept for the next question may be closed by then: it is asked once more.
  const response = await fetch(base + path).catch(() => fetch(base + path))
  expect(response.status, path).toBe(200)
  return (await response.json()) as Body
}

export const openFindings = ({ findings }: Extraction): Finding[] => findings.filter(({ state }) => state === 'open')

export interface HistoryEntry {
  readonly who: string
  readonly what: string
  readonly row: string | null
  readonly finding: string | null
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
}

/** Sends changes as another program would; returns the answer. */
export async function change(base: string, id: string, version: number, changes: readonly object[]): Promise<Response> {
  return fetch(`${base}/api/documents/${id}/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ changes }),
  })
}
