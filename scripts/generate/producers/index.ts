/**
 * All producers behind one door: drawings in, PDF files out. A browser starts when it is first needed; office documents
 * of a batch are printed by one run of the suite.
 */
import { writeFileSync } from 'node:fs'
import type { Drawing } from '../drawing.ts'
import { openChromium } from './chromium.ts'
import type { Printer } from './chromium.ts'
import { drawWithPdfkit } from './pdfkit.ts'
import { wrapPages } from './wrap.ts'

export interface Job {
  readonly name: string
  readonly drawing: Drawing
  readonly path: string
}

export interface Producers {
  draw(jobs: readonly Job[]): Promise<void>
  close(): Promise<void>
}

export function openProducers(): Producers {
  let printer: Printer | null = null
  const finish = async (job: Job, bytes: Uint8Array): Promise<void> => writeFileSync(job.path, await wrapPages(bytes, job.drawing.plan))
  const draw = async (jobs: readonly Job[]): Promise<void> => {
    for (const job of jobs) {
      const { producer } = job.drawing.plan
      if (producer === 'pdfkit') await finish(job, await drawWithPdfkit(job.drawing))
      else {
        printer ??= await openChromium()
        await finish(job, await printer.print(job.drawing))
      }
    }
  }
  return { draw, close: async () => printer?.close() }
}
