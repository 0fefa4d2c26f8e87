/**
 * What the reading child and its parent say to each other: one JSON text a line, from child to parent on descriptor 3; from parent
 * to child one line on standard input, followed by the file's bytes where there is no path.
 */
import { readFileSync, writeSync } from 'node:fs'
import type { Box } from '../model/box.ts'
import type { Page, Signature, Word } from '../model/page.ts'
import type { FileProblemCode } from './file-problem.ts'
import type { ReadLimits } from './limits.ts'

/** The descriptor on which the child speaks. */
export const MESSAGE_DESCRIPTOR = 3

export interface ReadRequest {
  /** null: `byteLength` bytes follow. */
  readonly path: string | null
  readonly byteLength: number
  readonly limits: ReadLimits
  readonly password?: string | undefined
  readonly pages?: readonly number[] | undefined
}

/** What there is on a page beside what its picture, or its text, says; places on the displayed page. */
export interface TextBeside {
  /** Letters that show beside or over the picture: a page number, a stamp of a digital signature, a filled-in form. */
  readonly typed: readonly Word[]
  /** Invisible letters, or such as the picture hides: the guess of the program that made the scan. */
  readonly hidden: readonly Word[]
  /** Of a page with text: the pictures beside it that may hold text. */
  readonly pictures: readonly Box[]
}

export const NOTHING_BESIDE: TextBeside = { typed: [], hidden: [], pictures: [] }

export type ReadMessage =
  | { readonly type: 'open'; readonly pageCount: number }
  | { readonly type: 'begin'; readonly page: number }
  | { readonly type: 'page'; readonly page: Page; readonly beside: TextBeside }
  | { readonly type: 'done'; readonly pageCount: number; readonly signatures: readonly Signature[] }
  | { readonly type: 'problem'; readonly code: FileProblemCode; readonly detail: string }
  /** A fault of the program, not of the file. */
  | { readonly type: 'fault'; readonly message: string }

/** How long to wait when the parent is not ready to take more, milliseconds. */
const WAIT = 2

/** Says a message to the parent at once: what is said before a page that never ends must have arrived. */
export function say(message: object): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`)
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(MESSAGE_DESCRIPTOR, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT)
    }
  }
}

/** A file's bytes, held once: a Buffer would be copied by whoever wants none. */
export function readWhole(path: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return new Uint8Array(buffer, byteOffset, byteLength)
}
