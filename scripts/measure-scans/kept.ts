/**
 * What was measured of a file, kept in a folder. In: a folder and how a file is measured. Out: the same, that measures no file twice.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScanFile } from './files.ts'
import type { MeasuredFile } from './measure-file.ts'

type Measure = (file: ScanFile) => Promise<MeasuredFile>

export function keepMeasured(folder: string, measure: Measure): Measure {
  mkdirSync(folder, { recursive: true })
  return async (file) => {
    const path = join(folder, `${file.name}.json`)
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as MeasuredFile
    const measured = await measure(file)
    // Never half a file, whenever the run is broken off.
    writeFileSync(`${path}.part`, JSON.stringify(measured))
    renameSync(`${path}.part`, path)
    return measured
  }
}
