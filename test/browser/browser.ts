/**
 * A real browser against a real server for a file of tests: Debian's Chromium, the service on a free port with its embedded store and
 * workers. An error on the console, a page that throws, and a request to any other host fail the test that caused them.
 */
import axe from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { toolPath } from '../../scripts/ensure-tools.ts'
import { openTestService, type ServiceOptions, type TestService } from '../web/service.ts'

/** WCAG 2.2 AA and what axe's authors hold good practice. */
const AXE_RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`
const DESKTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }
/** Colours and places are looked at by themselves: a dark phone has the colours of the one and the places of the other. */
const LOOKS = [
  { colorScheme: 'light', window: null },
  { colorScheme: 'dark', window: null },
  { colorScheme: 'light', window: PHONE },
] as const

export interface BrowserTest {
  readonly test: TestService
  readonly base: string
  readonly browser: Browser
  /** A page in a context of its own (cookies, storage); Vietnamese and light unless told otherwise. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Another page in the context of a page. */
  readonly openBeside: (page: Page, path: string) => Promise<Page>
  /** What went wrong in any page so far; to be expected empty after each test. */
  readonly troubles: () => string[]
  /** Forgets a trouble that a test wanted. */
  readonly forgive: (wanted: RegExp) => void
  readonly close: () => Promise<void>
}

export async function openBrowserTest(options: ServiceOptions = {}): Promise<BrowserTest> {
  const test = await openTestService('pglite', options)
  const browser = await chromium.launch({ executablePath: toolPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
  let troubles: string[] = []
  const contexts: BrowserContext[] = []

  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.stack ?? error.message}`))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== test.base) troubles.push(`${page.url()}: foreign request ${request.url()}`)
    })
  }

  const openBeside = async (page: Page, path: string): Promise<Page> => {
    const other = await page.context().newPage()
    await other.goto(test.base + path)
    return other
  }

  return {
    test,
    base: test.base,
    browser,
    open: async (path, contextOptions = {}) => {
      const context = await browser.newContext({
        locale: 'vi-VN',
        colorScheme: 'light',
        viewport: DESKTOP,
        timezoneId: 'Asia/Ho_Chi_Minh',
        ...contextOptions,
      })
      contexts.push(context)
      context.on('page', watch)
      const page = await context.newPage()
      await page.goto(test.base + path)
      return page
    },
    openBeside,
    troubles: () => [...troubles],
    forgive: (wanted) => {
      troubles = troubles.filter((trouble) => !wanted.test(trouble))
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
      await browser.close()
      await test.close()
    },
  }
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** No violation of the page as it stands, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const { colorScheme, window } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    if (window !== null) await page.setViewportSize(window)
    // In the browser's own world: a strict policy of the page does not stop it.
    if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source)
    const { violations } = (await page.evaluate(AXE_RUN)) as { violations: readonly Violation[] }
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }))
    expect(found, `${page.url()}, ${colorScheme}, ${page.viewportSize()?.width ?? 0} pixels wide`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before !== null) await page.setViewportSize(before)
}
