/**
 * What everything is measured against: pdf.js alone, giving text and operators of all pages of a file. As a module, and as a
 * program of its own: `node bare.js FILE`.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Reads a file the way pdf.js's own examples for Node do; the number of letters and operators, so that nothing is left out. */
export async function readBare(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
  })
  const document = await task.promise
  let count = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const text = await page.getTextContent()
    for (const item of text.items) if ('str' in item) count += item.str.length
    count += (await page.getOperatorList()).fnArray.length
    page.cleanup()
  }
  await task.destroy()
  return count
}

const [, program, file] = process.argv
if (program !== undefined && import.meta.url === pathToFileURL(program).href && file !== undefined) {
  process.stdout.write(`${await readBare(new Uint8Array(readFileSync(file)))}\n`)
}
