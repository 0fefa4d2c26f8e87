/** Documents for trials: a report in as many versions as are wanted, each another file with the same rows; sent in over HTTP. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A client asks again for so long, milliseconds, when the service is away. */
const PATIENCE = 120_000

export interface Uploaded {
  readonly id: string
  readonly duplicateOf: string | null
}

/** The n-th version of a PDF: bytes after its end, which readers pass over. */
export function version(bytes: Uint8Array, n: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(`\n%${n}\n%%EOF\n`)]))
}

/** Sends a file, again and again while the service is away: the same bytes do no harm. */
export async function send(base: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uploaded> {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      const form = new FormData()
      form.append('file', new Blob([bytes], { type: 'application/pdf' }), name)
      const response = await fetch(`${base}/api/documents`, { method: 'POST', body: form })
      if (response.status === 202) return (await response.json()) as Uploaded
      if (response.status < 500) throw new Refused(`${name}: ${response.status} ${await response.text()}`)
    } catch (error) {
      if (error instanceof Refused) throw error
    }
    if (Date.now() > end) throw new Error(`${name} could not be sent in`)
    await sleep(200)
  }
}

class Refused extends Error {}

/** Text-layer reports in turn, and `scans` scanned ones spread evenly among them. */
export function mixed(texts: readonly string[], scan: string, count: number, scans: number): string[] {
  const isScan = (n: number): boolean => Math.floor(((n + 1) * scans) / count) > Math.floor((n * scans) / count)
  return Array.from({ length: count }, (_, n) => (isScan(n) ? scan : (texts[n % texts.length] ?? scan)))
}

/** Sends `count` documents, some at a time. Every one of the files in turn. */
export async function sendAll(base: string, files: readonly string[], count: number): Promise<void> {
  const contents = new Map(await Promise.all([...new Set(files)].map(async (file) => [file, await readFile(file)] as const)))
  const numbers = Array.from({ length: count }, (_, n) => n)
  const AT_ONCE = 4
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let n = numbers.shift(); n !== undefined; n = numbers.shift()) {
        const file = files[n % files.length] ?? ''
        const bytes = contents.get(file)
        if (bytes !== undefined) await send(base, `${n}-${path.basename(file)}`, version(bytes, n))
      }
    }),
  )
}
