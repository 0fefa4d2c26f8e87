/**
 * `npm run review-latency [-- --seed S --rounds N]`: the time from a key to the frame that shows its answer, on the review screen with a
 * report of 300 rows and 20 pages, in Debian's Chromium. Prints the median, the 95th of a hundred and the most for each kind of key, and
 * says which is above the target. Keys are pressed as fast as a person types, also while the server checks and answers.
 */
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { startEmbeddedService } from '../embedded-service.ts'
import { toolPath } from '../ensure-tools.ts'
import { makeLongReport } from './long-report.ts'
import { leaveNothing } from '../leave-nothing.ts'

/** Milliseconds from a key to its picture. */
const TARGET = 50
/** Between two keys of somebody who is quick, milliseconds. */
const BETWEEN_KEYS = 120
const WINDOW = { width: 1366, height: 768 }

/** In the page: for each key, when the frame after it was drawn. A task that waits behind the frame runs when it is. */
const PROBE = `(() => {
  const log = (window.keyLog = [])
  window.longTasks = []
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(duration) }).observe({ type: 'longtask' })
  addEventListener('keydown', (event) => {
    const { timeStamp } = event
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => log.push(performance.now() - timeStamp)
      port2.postMessage(null)
    })
  }, { capture: true })
})()`

leaveNothing()
const { values } = parseArgs({ options: { seed: { type: 'string', default: 'latency' }, rounds: { type: 'string', default: '20' } } })
const rounds = Number(values.rounds)
const times = new Map<string, number[]>()

const report = await makeLongReport(values.seed)
const service = await startEmbeddedService()
const browser = await chromium.launch({ executablePath: toolPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
try {
  if (report.catalogue !== null) await service.send('POST', '/api/catalogues', report.catalogue)
  await service.upload('report.pdf', report.pdf)
  const [document] = await service.allRead()
  const page = await browser.newPage({ locale: 'vi-VN', viewport: WINDOW })
  await page.goto(`${service.base}/documents/${document?.id}`)
  await page.locator('.review-table td.focused').waitFor()
  const rows = await page.locator('.review-table tbody tr').count()
  const pages = await page.locator('.review-page').count()
  process.stdout.write(
    `${rows} rows, ${pages} pages; flags: ${(await page.locator('.review-left .visually-hidden').textContent()) ?? ''}\n`,
  )
  await page.evaluate(PROBE)
  await measure(page)
  tell(await page.evaluate<number[]>('window.longTasks'))
} finally {
  await browser.close()
  await service.stop()
}

/** Presses keys and notes their times under a name. */
async function press(page: Page, name: string, ...keys: readonly string[]): Promise<void> {
  const before = await page.evaluate<number>('window.keyLog.length')
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(BETWEEN_KEYS)
  }
  // Asked again and again from here: the page allows no script to be evaluated in it.
  while ((await page.evaluate<number>('window.keyLog.length')) < before + keys.length) await page.waitForTimeout(BETWEEN_KEYS)
  const took = await page.evaluate<number[]>(`window.keyLog.slice(${before})`)
  times.set(name, [...(times.get(name) ?? []), ...took])
}

async function measure(page: Page): Promise<void> {
  await press(page, 'first key after opening', 'ArrowDown')
  for (let round = 0; round < rounds; round++) {
    await press(page, 'move to another cell', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft')
    await press(page, 'move a page of rows, to the end, to the start', 'PageDown', 'End', 'PageUp', 'Home')
    await press(page, 'next flag', 'n', 'n', 'b', 'n')
    await press(page, 'open the reasons', 'c')
    await press(page, 'give them up', 'Escape')
    await press(page, 'zoom', '+', '_')
  }
  for (let round = 0; round < rounds; round++) {
    await press(page, 'next flag', 'n')
    await press(page, 'open the reasons', 'c')
    await press(page, 'choose a reason, on to the next flag', '1')
    await press(page, 'undo', 'Control+z')
  }
  for (let round = 0; round < rounds; round++) await takeSuggestion(page)
  for (let round = 0; round < rounds; round++) await typeValue(page, round)
  await press(page, 'open and close the history', 'h', 'h', 'h', 'h')
}

/** At the next flag that has one. */
async function takeSuggestion(page: Page): Promise<void> {
  for (let tries = 0; tries < rounds; tries++) {
    if ((await page.locator('.review-suggestion').count()) > 0) break
    await press(page, 'next flag', 'n')
  }
  if ((await page.locator('.review-suggestion').count()) === 0) return
  await press(page, 'ask for the suggestion', 't')
  await press(page, 'take the suggestion, on to the next flag', '1')
  await press(page, 'undo', 'Control+z')
}

/** Into the self score of a row without children. */
async function typeValue(page: Page, round: number): Promise<void> {
  const rows = page.locator('.review-table tr:not([aria-expanded]) td[data-column=self]')
  await rows.nth((round * 11) % (await rows.count())).click()
  await press(page, 'begin to type a value', '0')
  await press(page, 'type on', ',', '1')
  await press(page, 'confirm the value', 'Enter')
  await press(page, 'choose a reason, on to the next flag', '1')
  await press(page, 'move to another cell', 'ArrowDown', 'ArrowUp')
}

/** A name and figures in columns. */
function line(name: string, ...figures: readonly (string | number)[]): string {
  return `${name.padEnd(46)}${figures.map((each) => String(each).padStart(7)).join('')}\n`
}

function tell(longTasks: readonly number[]): void {
  process.stdout.write(line('milliseconds from a key to its frame', 'keys', 'p50', 'p95', 'max'))
  for (const [name, took] of times) {
    const [half, most, last] = [0.5, 0.95, 1].map((share) => Math.round(quantile(took, share)))
    process.stdout.write(line(name, took.length, half ?? 0, most ?? 0, `${last}${(last ?? 0) > TARGET ? ' >' : ''}`))
  }
  const all = [...times.values()].flat()
  process.stdout.write(line('all', all.length, ...[0.5, 0.95, 1].map((share) => Math.round(quantile(all, share)))))
  process.stdout.write(
    `tasks that held the page up for more than ${TARGET} ms: ${longTasks.length}${longTasks.length === 0 ? '' : `, the longest ${Math.round(Math.max(...longTasks))} ms`}\n`,
  )
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
