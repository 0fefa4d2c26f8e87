/**
 * Screens that look at several reports, with one service, one browser and the same three reports for all of them. The suites that change
 * nothing come first.
 */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { type BrowserTest, openBrowserTest } from './browser.ts'
import { catalogues } from './with-three-reports/catalogues.ts'
import { comparing } from './with-three-reports/compare.ts'
import { letter } from './with-three-reports/letter.ts'
import { sendThreeReports } from './with-three-reports/reports.ts'

describe('with three reports', () => {
  let browser: BrowserTest
  let ids: readonly string[] = []
  beforeAll(async () => {
    browser = await openBrowserTest()
    ids = await sendThreeReports(browser.base)
  }, 120_000)
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  const shared = {
    get browser() {
      return browser
    },
    get ids() {
      return ids
    },
  }
  comparing(shared)
  letter(shared)
  catalogues(shared)
})
