/**
 * `npm run screenshots -- --out DIR [--only NAME,NAME] [--theme light] [--language vi] [--width 1366]`: a picture of every screen, in both
 * languages and themes, on a desktop and a phone. The service is real, with reports of the fixtures read by real workers; files are
 * `SCREEN-LANGUAGE-THEME-WIDTH.png`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { startEmbeddedService } from '../embedded-service.ts'
import { toolPath } from '../ensure-tools.ts'
import { ACCOUNT_SCREENS, ENTRY_SCREENS, type Screens, startDemo } from './demo.ts'
import { leaveNothing } from '../leave-nothing.ts'

const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const
const LANGUAGES = ['vi', 'en'] as const
const THEMES = ['light', 'dark'] as const
/** For what moves to come to rest, milliseconds. */
const SETTLE = 400
/** How long pictures of pages may take, milliseconds. */
const PATIENCE = 180_000
/** In the page: a screen that is drawn by its script is there, and so are the pictures that are seen. */
const IS_THERE = `(() => {
  const review = document.querySelector('#review')
  if (review !== null && review.querySelector('td.focused, .review-instead') === null) return false
  const seen = (element, area) => element.bottom > area.top && element.top < area.bottom
  for (const pages of document.querySelectorAll('.review-pages')) {
    const area = pages.getBoundingClientRect()
    for (const coming of pages.querySelectorAll('.review-page-coming')) {
      if (seen(coming.closest('.review-page').getBoundingClientRect(), area)) return false
    }
  }
  return [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight || image.loading === 'lazy' && !image.currentSrc)
})()`
const NAME = 'Nguyễn Thị Lan'
const PASSWORD = 'sông núi cánh đồng'

leaveNothing()
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string', default: '' },
    theme: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
  },
})
mkdirSync(values.out, { recursive: true })
const themes = THEMES.filter((each) => values.theme === undefined || each === values.theme)
const languages = LANGUAGES.filter((each) => values.language === undefined || each === values.language)
const windows = WINDOWS.filter(({ width }) => values.width === undefined || String(width) === values.width)

const browser = await chromium.launch({ executablePath: toolPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
try {
  await showDemo(browser)
  await showAccounts(browser)
} finally {
  await browser.close()
}

async function showDemo(of: Browser): Promise<void> {
  const demo = await startDemo()
  try {
    await showEach(of, demo.base, demo.screens)
  } finally {
    await demo.stop()
  }
}

async function showAccounts(of: Browser): Promise<void> {
  const service = await startEmbeddedService({ accounts: true })
  try {
    const first: Screens = { 'first-administrator': { address: new URL(service.firstLink ?? '', service.base).pathname } }
    await showEach(of, service.base, { ...first, ...ENTRY_SCREENS })
    const page = await of.newPage({ locale: 'vi' })
    page.setDefaultTimeout(PATIENCE)
    await page.goto(service.firstLink ?? '')
    await page.getByLabel('Tên đăng nhập').fill(NAME)
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD)
    await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click()
    const state = await page.context().storageState()
    await showEach(of, service.base, ACCOUNT_SCREENS, state)
  } finally {
    await service.stop()
  }
}

/** Asked again and again from here: the pages allow no script to be evaluated in them. */
async function untilThere(page: Page): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += SETTLE) {
    if (await page.evaluate<boolean>(IS_THERE)) return
    await page.waitForTimeout(SETTLE)
  }
  throw new Error(`${page.url()} did not come to rest in time`)
}

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

async function showEach(of: Browser, base: string, screens: Screens, storageState?: State): Promise<void> {
  for (const theme of themes) {
    for (const language of languages) {
      const signedIn = storageState === undefined ? {} : { storageState }
      const context = await of.newContext({ locale: language, colorScheme: theme, timezoneId: 'Asia/Ho_Chi_Minh', ...signedIn })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      for (const viewport of windows) {
        await page.setViewportSize(viewport)
        for (const [name, { address, keys = [] }] of Object.entries(screens)) {
          if (!values.only.split(',').some((part) => name.includes(part))) continue
          await page.goto(base + address, { waitUntil: 'load' })
          await untilThere(page)
          for (const key of keys) await page.keyboard.press(key)
          await page.waitForTimeout(SETTLE)
          await untilThere(page)
          await page.screenshot({ path: path.join(values.out, `${name}-${language}-${theme}-${viewport.width}.png`) })
        }
      }
      await context.close()
    }
  }
}
