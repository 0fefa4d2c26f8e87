/** One person, one report, the keyboard alone: from the file to the finished review, with what it leaves in the database. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import type { Extraction } from '../../src/model/extraction.ts'
import { REPORT } from '../service/documents.ts'
import { until } from '../workers/queues.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'
import { change, type HistoryEntry, json, openFindings, ReviewPage } from './review-page.ts'

/** Keys that one flag may cost, its reason included. */
const MOST_KEYS = 3
/** Rows that one key may draw again: the one that is left and the one that is reached, each twice. */
const MOST_ROWS = 4
/** What is flagged most often in this report: a score without any explanation. */
const FREQUENT = 'evidence-missing'

/** For the long ways through forty flags, and for axe to look through a hundred rows six times, on a busy machine, milliseconds. */
const PATIENCE = 400_000

interface DocumentBody {
  readonly id: string
  readonly status: string
  readonly version: number
}

/** Whether the focused cell of the table is in its window. */
const isCellSeen = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const [cell, area] = ['td.focused', '.review-table-wrap'].map((each) => document.querySelector(each).getBoundingClientRect())
    return cell.top >= area.top && cell.bottom <= area.bottom
  })()`)

describe('the review screen', () => {
  let browser: BrowserTest
  let id = ''
  beforeAll(async () => {
    browser = await openBrowserTest()
  })
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  const document = () => json<DocumentBody>(browser.base, `/api/documents/${id}`)
  const extraction = () => json<Extraction>(browser.base, `/api/documents/${id}/extraction`)
  const open = async () => new ReviewPage(await browser.open(`/documents/${id}`)).ready()

  it('opens while the report is still being read, and shows it when that is done', async () => {
    const page = await browser.open('/')
    await page.locator('#upload-files').setInputFiles(REPORT)
    await until('the report has come in', 60, async () => {
      const { documents } = await json<{ documents: DocumentBody[] }>(browser.base, '/api/documents')
      id = documents[0]?.id ?? ''
      return id !== ''
    })
    const review = await open()
    expect(await review.page.locator('.review-table tbody tr').count()).toBe(106)
    expect(await review.text('h1')).toBe('UBND xã Ngọc Kỳ')
  })

  it('leads to the first flag, in the table and in the picture', async () => {
    const review = await open()
    const first = openFindings(await extraction()).find(({ severity }) => severity !== 'info')
    expect(await review.focus()).toBe(`${first?.row} ${first?.column}`)
    expect(await review.page.evaluate('document.activeElement.className')).toContain('focused')
    const pane = await review.page.locator('.review-pages').boundingBox()
    const isShown = async () => {
      const box = await review.page.locator('.review-box').first().boundingBox()
      return box !== null && pane !== null && box.y >= pane.y && box.y + box.height <= pane.y + pane.height
    }
    await expect.poll(isShown, { timeout: 20_000 }).toBe(true)
  })

  it('shows the calculation of a parent, and outlines all that its flag quotes', async () => {
    const review = await open()
    await review.click('I.2.2', 'self')
    const flag = openFindings(await extraction()).find((finding) => finding.id === 'sum-incomplete:I.2.2:self')
    expect(await review.page.locator('.review-box.quote').count()).toBe(flag?.quotes.flatMap(({ boxes }) => boxes).length)
    expect(await review.text('.review-calculation dl')).toMatch(/1,5.*3.*\+1,5/su)
  })

  it('goes to a child of the calculation with one key, and back with another', async () => {
    const review = await open()
    await review.click('I.2.2', 'self')
    await review.press('2')
    expect(await review.focus()).toBe('I.2.2.2 self')
    await review.press('p')
    expect(await review.focus()).toBe('I.2.2 self')
  })

  it('focuses the cell that is clicked in the picture', async () => {
    const review = await open()
    const at = (await extraction()).rows.find((row) => row.id === 'I.2.2.1')?.cells['self'][0]
    const page = review.page.locator(`.review-page[data-page="${at?.page}"]`)
    const { width } = (await page.boundingBox()) ?? { width: 0 }
    const sizes = (await extraction()).document.pages.find(({ number }) => number === at?.page)
    const scale = width / (sizes?.width ?? 1)
    const [left, top, right, bottom] = at?.box ?? [0, 0, 0, 0]
    await page.click({ position: { x: ((left + right) / 2) * scale, y: ((top + bottom) / 2) * scale } })
    expect(await review.focus()).toBe('I.2.2.1 self')
  })

  it('draws few rows for a key', async () => {
    const review = await open()
    const drawn = async () => Number(await review.page.locator('.review-table').getAttribute('data-drawn'))
    const listen = `window.painted = new Promise((done) => document.addEventListener('keydown', () => {
      const from = performance.now(); requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))) }, { once: true, capture: true })); null`
    const times: number[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'n', 'b', 'PageDown']) {
      const before = await drawn()
      await review.page.evaluate(listen)
      await review.press(key)
      times.push(Math.round(await review.page.evaluate<number>('window.painted')))
      await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(before)
      expect((await drawn()) - before, key).toBeLessThanOrEqual(MOST_ROWS)
    }
    process.stdout.write(`milliseconds from a key to its picture: ${times.join(', ')}\n`)
  })

  it('draws the rows again that a new value is about, and no others', async () => {
    const review = await open()
    const drawn = async () => Number(await review.page.locator('.review-table').getAttribute('data-drawn'))
    await review.click('I.1.1.1', 'self')
    await review.press('0')
    await review.type(',25')
    const before = await drawn()
    await review.press('Enter', '1')
    await review.kept()
    expect(await review.cell('I.1.1.1', 'self')).toBe('0,25')
    // The row, its parents whose sums do not hold any more, and the rows between which the focus moves.
    expect((await drawn()) - before).toBeLessThanOrEqual(4 * MOST_ROWS)
    await review.press('Control+z')
    await review.kept()
    expect(await review.cell('I.1.1.1', 'self')).toBe('0,5')
  })

  it('gives one answer to all remarks of a kind, which one key takes back, and the history names each', async () => {
    const review = await open()
    const kind = openFindings(await extraction()).filter(({ code }) => code === FREQUENT)
    expect(kind.length).toBeGreaterThan(10)
    const [errors, warnings, infos = 0] = await review.left()
    await review.click(kind[0]?.row ?? '', kind[0]?.column ?? '')
    await review.press('Shift+C')
    expect(await review.text('.review-answer h3')).toContain(`cả ${kind.length} cờ cùng loại`)
    // For this one alone, and for all of them again.
    await review.press('0')
    expect(await review.text('.review-answer h3')).not.toContain('cùng loại')
    await review.press('0', '1')
    await review.kept()
    expect(await review.left()).toEqual([errors, warnings, infos - kind.length])
    await review.press('Control+z')
    await review.kept()
    expect(await review.left()).toEqual([errors, warnings, infos])
    const { history } = await json<{ history: HistoryEntry[] }>(browser.base, `/api/documents/${id}/history`)
    const decided = history.filter(({ what }) => what === 'decision')
    for (const to of ['accepted', 'open']) {
      expect(decided.filter((entry) => entry.to === to).map(({ finding }) => finding)).toEqual(
        expect.arrayContaining(kind.map((finding) => finding.id)),
      )
    }
  })

  it('names the number of open warnings once before the report is finished over them', async () => {
    const review = await open()
    const [errors, warnings] = await review.left()
    expect(errors).toBe(0)
    await review.press('Control+Enter')
    expect(await review.text('.review-answer h3')).toContain(`Còn ${warnings} cảnh báo`)
    await review.press('2')
    expect((await document()).status).toBe('needs-review')
    await review.press('Control+Enter', '1')
    await until('it is finished', 60, async () => (await document()).status === 'reviewed')
    await review.press('h')
    await expect.poll(() => review.text('.review-history li'), { timeout: 20_000 }).toContain(`còn ${warnings} cảnh báo chưa trả lời`)
    expect((await fetch(`${browser.base}/api/documents/${id}/reopen`, { method: 'POST' })).status).toBe(202)
  })

  it('keeps nothing of a value when the field is merely left', async () => {
    const review = await open()
    const { version } = await document()
    await review.click('I.2.2.2', 'self')
    await review.press('0')
    await review.type(',5')
    await review.click('I.2.2.1', 'name')
    expect(await review.text('.review-notice')).toContain('“0,5” không được ghi')
    expect(await review.cell('I.2.2.2', 'self')).toBe('')
    await review.press('Enter', 'Escape')
    expect((await document()).version).toBe(version)
  })

  it('leaves letters to whoever types them, and Vietnamese as it is composed', async () => {
    const review = await open()
    await review.press('g')
    await review.page.locator('.review-answer textarea').waitFor()
    const client = await review.page.context().newCDPSession(review.page)
    await review.type('nkc ')
    // As an input method does it: a composition that grows, then the text.
    await client.send('Input.imeSetComposition', { text: 'tie', selectionStart: 3, selectionEnd: 3 })
    await client.send('Input.imeSetComposition', { text: 'tiến', selectionStart: 4, selectionEnd: 4 })
    await client.send('Input.insertText', { text: 'tiến độ' })
    expect(await review.page.locator('.review-answer textarea').inputValue()).toBe('nkc tiến độ')
    await review.press('Enter')
    await review.kept()
    expect(await review.text('.review-note')).toContain('nkc tiến độ')
    await review.press('Control+z')
    await review.kept()
    expect(await review.page.locator('.review-note').count()).toBe(0)
  })

  it(
    'shuts nobody out: the table, a list of reasons, the history, the keys',
    async () => {
      const review = await open()
      await review.press('h')
      await review.page.locator('.review-history li').first().waitFor()
      await expectAccessible(review.page)
      await review.press('Escape', 'c')
      await review.page.locator('.review-choice').waitFor()
      await expectAccessible(review.page)
      await review.press('Escape', '?')
      await review.page.locator('dialog').waitFor()
      await expectAccessible(review.page)
      await review.page.keyboard.press('Escape')
      await review.page.locator('dialog').waitFor({ state: 'detached' })
      expect(await review.page.evaluate('document.activeElement.className')).toContain('focused')
    },
    PATIENCE,
  )

  it('is gone through with the keyboard alone, at no more than three keys a flag', { timeout: PATIENCE }, async () => {
    const review = await open()
    const server: number[] = []
    review.page.on('response', (response) => {
      const took = /review;dur=([\d.]+)/u.exec(response.headers()['server-timing'] ?? '')?.[1]
      if (took !== undefined) server.push(Number(took))
    })
    const flags = openFindings(await extraction()).length
    expect(flags).toBeGreaterThanOrEqual(10)
    // By hand: a value, its reason by digit.
    for (let pressed = 0; (await review.focus()) !== 'I.2.2.2 self' && pressed < flags; pressed++) await review.press('n')
    await review.press('0')
    await review.type(',5')
    await review.press('Enter', '2')
    await review.kept()
    expect(await review.focus()).not.toBe('I.2.2.2 self')
    // Own words once; by the suggestion, where there is one; else as printed.
    await review.press('k', '4')
    await review.type('đã hỏi lại xã')
    await review.press('Enter')
    const left = async () => (await review.left()).reduce((sum, each) => sum + each, 0)
    for (let before = await left(); before > 0; before = await left()) {
      const offers = await review.page.locator('.review-suggestion').count()
      await review.press(offers > 0 ? 't' : 'c', '1')
      if (offers > 0) await review.kept()
      expect(await left()).toBeLessThan(before)
    }
    await review.kept()
    await review.press('Control+Enter')
    await until('it is finished', 60, async () => (await document()).status === 'reviewed')
    expect(review.keys).toBeLessThanOrEqual(MOST_KEYS * flags)
    const mean = server.reduce((sum, each) => sum + each, 0) / server.length
    process.stdout.write(
      `${review.keys} keys for ${flags} flags and finishing; server, milliseconds a change: mean ${mean.toFixed(0)}, most ${Math.max(...server).toFixed(0)}\n`,
    )
    expect(openFindings(await extraction())).toEqual([])
  })

  it('leaves corrections, reasons and history in the database, and the export has them', async () => {
    const { db } = browser.test.service
    const { rows } = await sql<{ row_id: string; new_value: number; reason: string; actor: string }>`
      select row_id, new_value, reason, actor from public.corrections where kind = 'value' and new_value is not null order by id`.execute(
      db,
    )
    expect(rows).toContainEqual({
      row_id: 'I.2.2.2',
      new_value: 0.5,
      reason: 'Đơn vị ghi nhầm; sửa theo phần giải trình',
      actor: 'local',
    })
    const { history } = await json<{ history: HistoryEntry[] }>(browser.base, `/api/documents/${id}/history`)
    expect(history.filter(({ what }) => what === 'decision').map(({ why }) => why)).toContain('đã hỏi lại xã')
    expect(history.at(-1)).toMatchObject({ what: 'reviewed', who: 'local' })
    const csv = await (await fetch(`${browser.base}/api/export?format=csv&documents=${id}`)).text()
    const line = csv.split('\r\n').find((each) => each.includes(',I.2.2.2,'))
    expect(line).toContain('0.5')
  })

  it('is finished: it cannot be changed until it is opened again', async () => {
    const review = await open()
    await review.press('Enter')
    expect(await review.text('.review-notice')).toContain('Hãy mở lại')
    expect((await change(browser.base, id, (await document()).version, [{ kind: 'note', row: 'I', text: 'x' }])).status).toBe(409)
    await review.page.getByRole('button', { name: 'Mở lại' }).click()
    await until('it is open again', 30, async () => (await document()).status === 'clean')
  })

  it('takes the reviewer’s own score beside the unit’s, and totals both', async () => {
    const review = await open()
    await review.click('I.1.1.1', 'self')
    await review.press('m')
    await review.type('0,25')
    await review.press('Enter', '2')
    await review.kept()
    expect([await review.cell('I.1.1.1', 'appraised'), await review.cell('I.1.1.1', 'self')]).toEqual(['0,25', '0,5'])
    expect(await review.text('.review-totals')).toMatch(/thẩm định 0,25 \(đã thẩm định 1\/\d+\)/u)
    await review.press('Control+z')
    await review.kept()
    expect(await review.cell('I.1.1.1', 'appraised')).toBe('')
  })

  it('draws a random sample of cells that nothing is flagged about, and keeps what was found', async () => {
    const review = await open()
    await review.press('l')
    const question = review.page.locator('.review-answer h3')
    await question.waitFor()
    for (const left of [4, 3, 2, 1]) {
      const asked = await question.textContent()
      expect(await isCellSeen(review.page), 'the cell that is asked about').toBe(true)
      await review.press('1')
      await expect.poll(() => question.textContent(), { timeout: 30_000 }).not.toBe(asked)
      expect(await review.text('.review-notice')).toContain(`${5 - left}/5`)
    }
    await review.press('2')
    // A wrong one is corrected like any other.
    await review.page.locator('.review-field').waitFor()
    await review.press('Escape')
    const { rows } = await sql<{ verdict: string; count: number }>`
      select verdict, count(*)::int as count from public.quality_checks group by verdict order by verdict`.execute(browser.test.service.db)
    expect(rows).toEqual([
      { verdict: 'right', count: 4 },
      { verdict: 'wrong', count: 1 },
    ])
  })
})
