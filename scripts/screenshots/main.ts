/**
 * `npm run screenshots -- --out DIR`: a picture of every screen, in both languages and themes, on a desktop and a phone. The service is
 * real, with the report of the fixtures and a generated one read by real workers; files are `SCREEN-LANGUAGE-THEME-WIDTH.png`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { toolPath } from '../ensure-tools.ts'
import { startDemo } from './demo.ts'

const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const
const LANGUAGES = ['vi', 'en'] as const
const THEMES = ['light', 'dark'] as const
const SETTLE = 500

const { values } = parseArgs({ options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string' } } })
mkdirSync(values.out, { recursive: true })
const demo = await startDemo()
const browser = await chromium.launch({ executablePath: toolPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      const context = await browser.newContext({ locale: language, colorScheme: theme, timezoneId: 'Asia/Ho_Chi_Minh' })
      const page = await context.newPage()
      for (const viewport of WINDOWS) {
        await page.setViewportSize(viewport)
        for (const [name, address] of Object.entries(demo.screens)) {
          if (values.only !== undefined && !name.includes(values.only)) continue
          await show(page, address)
          await page.screenshot({ path: path.join(values.out, `${name}-${language}-${theme}-${viewport.width}.png`) })
        }
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await demo.stop()
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(demo.base + address, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE)
}
