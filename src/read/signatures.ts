/**
 * Digital signatures of a file, as they state themselves; nothing is verified. In: the file's bytes. Out: signer, date, coverage.
 */
import type { Signature } from '../model/page.ts'

export function readSignatures(_bytes: Uint8Array): Signature[] {
  return []
}
