/**
 * Producer: a browser's print. One browser for many reports, one page after the other.
 * In: HTML. Out: the bytes of a PDF.
 */
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { toolPath } from '../../ensure-tools.ts'
import type { Drawing } from '../drawing.ts'
import { drawingToHtml } from './html.ts'

export interface Printer {
  /** `beside`: tables stand side by side. */
  print(drawing: Drawing, beside?: boolean): Promise<Uint8Array>
  close(): Promise<void>
}

/** Starts the system's Chromium. Without a sandbox, as it has to run as root in a container; it opens nothing but our own pages. */
export async function openChromium(): Promise<Printer> {
  const browser: Browser = await chromium.launch({
    executablePath: toolPath('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  const page = await browser.newPage()
  const printHtml = async (html: string, footer: boolean): Promise<Uint8Array> => {
    await page.setContent(html, { waitUntil: 'load' })
    return page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: footer,
      headerTemplate: '<span></span>',
      footerTemplate: '<div style="width:100%;text-align:center;font-size:9px"><span class="pageNumber"></span></div>',
    })
  }
  return {
    print: (drawing, beside) => printHtml(drawingToHtml(drawing, beside), drawing.footer),
    close: () => browser.close(),
  }
}
