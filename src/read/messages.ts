/**
 * What the reading child and its parent say to each other: one JSON text a line, from child to parent on descriptor 3; from parent
 * to child one line on standard input, followed by the file's bytes where there is no path.
 */
import type { Page, Signature } from '../model/page.ts'
import type { FileProblemCode } from './file-problem.ts'
import type { ReadLimits } from './limits.ts'

/** The descriptor on which the child speaks. */
export const MESSAGE_DESCRIPTOR = 3

export interface ReadRequest {
  /** null: the bytes follow on standard input. */
  readonly path: string | null
  readonly limits: ReadLimits
  readonly password?: string | undefined
  readonly pages?: readonly number[] | undefined
}

export type ReadMessage =
  | { readonly type: 'open'; readonly pageCount: number }
  | { readonly type: 'begin'; readonly page: number }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'done'; readonly pageCount: number; readonly signatures: readonly Signature[] }
  | { readonly type: 'problem'; readonly code: FileProblemCode; readonly detail: string }
  /** A fault of the program, not of the file. */
  | { readonly type: 'fault'; readonly message: string }
