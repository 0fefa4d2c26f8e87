/**
 * All producers behind one door: drawings in, PDF files out. A browser starts when it is first needed; office documents
 * of a batch are printed by one run of the suite.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Drawing } from '../drawing.ts'
import type { Producer } from '../plan.ts'
import { openChromium } from './chromium.ts'
import type { Printer } from './chromium.ts'
import { drawingToFods } from './fods.ts'
import { drawingToFodt } from './fodt.ts'
import { drawWithPdfkit } from './pdfkit.ts'
import { printWithSoffice } from './soffice.ts'
import { wrapPages } from './wrap.ts'

export interface Job {
  readonly name: string
  readonly drawing: Drawing
  readonly path: string
  /** Tables that follow one another stand side by side; the browser's print can. */
  readonly beside: boolean
}

export interface Producers {
  draw(jobs: readonly Job[]): Promise<void>
  close(): Promise<void>
}

async function finish(job: Job, bytes: Uint8Array): Promise<void> {
  writeFileSync(job.path, await wrapPages(bytes, job.drawing.plan))
}

const by = (jobs: readonly Job[], producer: Producer): Job[] => jobs.filter((job) => job.drawing.plan.producer === producer)

export function openProducers(): Producers {
  let printer: Printer | null = null
  const profile = mkdtempSync(join(tmpdir(), 'bangdiem-office-'))

  const drawOffice = async (jobs: readonly Job[], ending: 'fodt' | 'fods'): Promise<void> => {
    if (jobs.length === 0) return
    const folder = mkdtempSync(join(tmpdir(), 'bangdiem-print-'))
    try {
      for (const job of jobs)
        writeFileSync(join(folder, `${job.name}.${ending}`), ending === 'fodt' ? drawingToFodt(job.drawing) : drawingToFods(job.drawing))
      printWithSoffice(
        folder,
        jobs.map((job) => `${job.name}.${ending}`),
        profile,
      )
      for (const job of jobs) await finish(job, readFileSync(join(folder, `${job.name}.pdf`)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  return {
    draw: async (jobs) => {
      for (const job of by(jobs, 'pdfkit')) await finish(job, await drawWithPdfkit(job.drawing))
      for (const job of by(jobs, 'chromium')) {
        printer ??= await openChromium()
        await finish(job, await printer.print(job.drawing, job.beside))
      }
      await drawOffice(by(jobs, 'writer'), 'fodt')
      await drawOffice(by(jobs, 'calc'), 'fods')
    },
    close: async () => {
      await printer?.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
