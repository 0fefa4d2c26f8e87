/** What goes to the server: questions about files, and the files themselves with their progress. */

export interface KnownFile {
  readonly sha256: string
  readonly id: string
  readonly fileName: string
  readonly createdAt: string
  readonly by: string | null
}

export interface SentFile {
  readonly id: string
  readonly duplicateOf: string | null
}

/** The server answered and did not take it: sending it again is of no use. */
export class Refused extends Error {}
/** The connection broke, or the server was not able to: it may be sent again. */
export class NotSent extends Error {}

const csrf = (): string => document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? ''
const language = (): string => document.documentElement.lang

/** Throws NotSent. */
export async function askKnown(hashes: readonly string[]): Promise<KnownFile[]> {
  try {
    const response = await fetch('/api/documents/known', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf() },
      body: JSON.stringify({ sha256: hashes }),
    })
    if (!response.ok) throw new NotSent(await response.text())
    return ((await response.json()) as { known: KnownFile[] }).known
  } catch (error) {
    throw error instanceof NotSent ? error : new NotSent(String(error))
  }
}

/** Throws Refused with the server's words, or NotSent. `fetch` tells no progress of what it sends. */
export function sendFile(file: File, fields: Readonly<Record<string, string>>, onProgress: (share: number) => void): Promise<SentFile> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/documents')
    request.setRequestHeader('x-csrf-token', csrf())
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => {
      const answer = request.response as (SentFile & { error?: { message: string; vi?: string } }) | null
      if (request.status === 202 && answer !== null) resolve(answer)
      else reject(failureOf(request, answer?.error))
    })
    request.addEventListener('error', () => reject(new NotSent()))
    request.addEventListener('abort', () => reject(new NotSent()))
    request.send(form)
  })
}

/** Of these statuses the next try may do better: a limit of rate, a service that is away. */
const MAY_PASS = new Set([0, 429, 500, 502, 503, 504])

function failureOf({ status }: XMLHttpRequest, error: { message: string; vi?: string } | undefined): Error {
  const said = error === undefined ? '' : language() === 'vi' ? (error.vi ?? error.message) : error.message
  return MAY_PASS.has(status) ? new NotSent(said) : new Refused(said)
}
