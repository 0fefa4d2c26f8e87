/**
 * JPEG 2000 by OpenJPEG's program. In: a sheet and by how much it is to shrink. Out: a JP2 file's bytes, for `/JPXDecode`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolPath } from '../ensure-tools.ts'
import type { Sheet } from './sheet.ts'

export function sheetToJpeg2000(sheet: Sheet, ratio: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bangdiem-jpx-'))
  try {
    const [from, to] = [join(folder, sheet.channels === 3 ? 'sheet.ppm' : 'sheet.pgm'), join(folder, 'sheet.jp2')]
    const head = `P${sheet.channels === 3 ? 6 : 5}\n${sheet.width} ${sheet.height}\n255\n`
    writeFileSync(from, Buffer.concat([Buffer.from(head, 'latin1'), sheet.data]))
    execFileSync(toolPath('opj_compress'), ['-i', from, '-o', to, '-r', String(ratio)], { stdio: 'ignore' })
    return readFileSync(to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
