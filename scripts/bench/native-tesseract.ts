/**
 * Debian's native tesseract, to compare with: the same page pictures, the same trained data, one thread, whole page, `--psm 6`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Trained data as npm ships them, unpacked into a folder as the native program wants them. */
export function unpackTrainedData(folder: string): void {
  const packed = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz')
  writeFileSync(join(folder, 'vie.traineddata'), gunzipSync(readFileSync(packed)))
}

/** Pictures of a scan's pages at the scan's own resolution; their paths. */
export function scanToPictures(pdf: string, dpi: number, folder: string): string[] {
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', pdf, join(folder, `native-${dpi}`)])
  return readdirSync(folder)
    .filter((name) => name.startsWith(`native-${dpi}-`))
    .sort()
    .map((name) => join(folder, name))
}

/** Recognises one picture after the other. Rejects when the program fails. */
export async function recogniseNatively(pictures: readonly string[], trainedData: string): Promise<void> {
  for (const picture of pictures) {
    const parameters = [picture, 'stdout', '--tessdata-dir', trainedData, '-l', 'vie', '--oem', '1', '--psm', '6']
    const child = spawn('tesseract', parameters, { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(`tesseract ended with ${code}`)
  }
}
