/** The hash of a file, without holding the page up. Throws when the browser cannot read the file. */
import { Sha256 } from './sha256.ts'

/** The browser's own needs the whole file in memory; larger ones go piece by piece. */
const WHOLE_BYTES = 32 * 1024 * 1024

export async function hashOf(file: Blob): Promise<string> {
  // Not there where the page came over plain HTTP from another machine.
  const subtle = (crypto as Partial<Crypto>).subtle
  if (subtle !== undefined && file.size <= WHOLE_BYTES) {
    const digest = await subtle.digest('SHA-256', await file.arrayBuffer())
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  const hash = new Sha256()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return hash.hex()
    hash.update(value)
    // Keys and scrolling come first.
    await new Promise((resolve) => setTimeout(resolve))
  }
}
