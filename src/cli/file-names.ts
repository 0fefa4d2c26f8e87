/** Names of output files from names of input files: safe on every system, no two alike. */
import { basename } from 'node:path'

/** Refused by Windows in a file name; controls and signs that hide or reorder what is shown. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu
/** Names of devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
/** Most systems take 255 bytes; the rest is for a number, an extension and the name of the temporary file. */
const MAX_BYTES = 180

/** The base name of an input file without `.pdf`, made safe: no path, nothing hidden, never empty. */
export function safeStem(path: string): string {
  const stem = basename(path.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/\.pdf$/iu, '')
  let safe = stem.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/gu, '')
  while (Buffer.byteLength(safe) > MAX_BYTES) safe = safe.replace(/.$/u, '')
  safe = safe.trimEnd()
  if (safe === '' || DEVICE.test(safe)) safe = `_${safe}`
  return safe
}

/** Gives out names; one that was given out before (in any case of letters) gets a number. */
export function uniqueNames(): (stem: string, extension: string) => string {
  const taken = new Set<string>()
  return (stem, extension) => {
    let name = stem + extension
    for (let number = 2; taken.has(name.toLocaleLowerCase('en')); number++) name = `${stem}-${number}${extension}`
    taken.add(name.toLocaleLowerCase('en'))
    return name
  }
}
