/**
 * Where extractions go, file by file as they are read: into a folder at once, or together to a file or stdout at the end, in the
 * order of the input files.
 */
import { join } from 'node:path'
import type { Exporter, ExportOptions } from '../export/index.ts'
import type { Extraction } from '../model/extraction.ts'
import { safeStem, uniqueNames } from './file-names.ts'
import type { Target } from './target.ts'
import { writeStdout, writeWhole } from './write.ts'

export interface Sink {
  /** The extractions of the input file at `index`. */
  take(index: number, extractions: readonly Extraction[]): Promise<void>
  finish(): Promise<void>
}

export function openSink(target: Target, files: readonly string[], exporter: Exporter, options: ExportOptions): Sink {
  if (target.kind === 'folder') return folderSink(target.path, files, exporter, options)
  const taken: (readonly Extraction[])[] = []
  return {
    async take(index, extractions) {
      taken[index] = extractions
    },
    async finish() {
      const all = taken.flat()
      if (all.length === 0) return
      const asArray = options.asArray || all.length > 1
      const output = await exporter.toOutput(all, { ...options, asArray })
      await (target.kind === 'stdout' ? writeStdout(output) : writeWhole(target.path, output))
    },
  }
}

/** A file for each report: `NAME.json`, or `NAME.1.json`, `NAME.2.json` where one input file holds several. */
function folderSink(folder: string, files: readonly string[], exporter: Exporter, options: ExportOptions): Sink {
  const nameFor = uniqueNames()
  // Given out before anything is read, so that names do not depend on what is read first.
  const names = files.map((file) => nameFor(safeStem(file), exporter.extension))
  return {
    async take(index, extractions) {
      const name = names[index] ?? ''
      for (const extraction of extractions) {
        const { index: number, count } = extraction.document.report
        const own = count === 1 ? name : nameFor(`${name.slice(0, -exporter.extension.length)}.${number}`, exporter.extension)
        await writeWhole(join(folder, own), await exporter.toOutput([extraction], { ...options, asArray: false }))
      }
    },
    async finish() {},
  }
}
