/** The server as the screen asks it. In: the document's id. Out: calls that give what was asked for, or throw a `Refusal`. */
import type { Change } from '../../../review.ts'
import type { HistoryEntry as StoredEntry } from '../../../store/corrections.ts'
import type { ReviewBody } from '../../review-body.ts'
import { type Answer, Refusal, type Transport } from './session.ts'

/** Statuses that say "not now": what was asked is asked again later. 401 and 403: signed out; signing in beside this window mends it. */
const NOT_NOW = new Set([401, 403, 408, 429, 500, 502, 503, 504, 507])
/** An answer that does not come is given up after so long, milliseconds: checking a long report takes seconds, not more. */
const PATIENCE = 30_000

export interface Present {
  readonly version: number
  readonly others: readonly {
    readonly client: string
    readonly name: string
    readonly report: number | null
    readonly row: string | null
  }[]
}

/** As it comes in JSON. */
export type HistoryEntry = Omit<StoredEntry, 'at' | 'version'> & { readonly at: string }

export interface UnitEntry {
  readonly code: string
  readonly name: string
}

/** A window that is not seen draws no frames, milliseconds. */
const NO_FRAME = 50

const frameDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(resolve, NO_FRAME)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(limit)
        resolve()
      }),
    )
  })

export class Server implements Transport {
  readonly base: string
  private readonly csrf: string | null

  constructor(id: string, csrf: string | null) {
    this.base = `/api/documents/${id}`
    this.csrf = csrf
  }

  load = (): Promise<ReviewBody> => this.ask(`${this.base}/review`)

  /** After the frame that shows the step: whoever pressed the key waits for that, and nobody for the request. */
  send = async (version: number, changes: readonly Change[]): Promise<Answer> => {
    await frameDrawn()
    return this.ask(`${this.base}/changes`, { changes }, { 'if-match': `"${version}"` })
  }

  act = (action: 'finish' | 'reopen' | 'retry'): Promise<unknown> => this.ask(`${this.base}/${action}`, {})

  history = async (): Promise<readonly HistoryEntry[]> => (await this.ask<{ history: HistoryEntry[] }>(`${this.base}/history`)).history

  present = (client: string, report: number, row: string): Promise<Present> => this.ask(`${this.base}/presence`, { client, report, row })

  /** The window closes: nobody waits for the answer. */
  leave(client: string): void {
    void fetch(`${this.base}/presence`, {
      method: 'POST',
      keepalive: true,
      headers: this.headers(),
      body: JSON.stringify({ client, leaving: true }),
    }).catch(() => undefined)
  }

  drawSample = (report: number): Promise<unknown> => this.ask(`${this.base}/checks`, { report })

  judge = (check: number, verdict: 'right' | 'wrong'): Promise<unknown> => this.ask(`${this.base}/checks/${check}`, { verdict })

  units = async (q: string): Promise<readonly UnitEntry[]> =>
    (await this.ask<{ units: UnitEntry[] }>(`/api/units?q=${encodeURIComponent(q)}`)).units

  private headers(): Record<string, string> {
    return { 'content-type': 'application/json', ...(this.csrf === null ? {} : { 'x-csrf-token': this.csrf }) }
  }

  private async ask<Body>(path: string, content?: unknown, headers: Record<string, string> = {}): Promise<Body> {
    let response: Response
    let text: string
    try {
      response = await fetch(path, {
        signal: AbortSignal.timeout(PATIENCE),
        ...(content === undefined ? {} : { method: 'POST', body: JSON.stringify(content), headers: { ...this.headers(), ...headers } }),
      })
      text = await response.text()
    } catch {
      throw new Refusal('away', { vi: 'không kết nối được máy chủ.', en: 'the server cannot be reached.' })
    }
    if (response.ok) return JSON.parse(text) as Body
    throw new Refusal(NOT_NOW.has(response.status) ? 'away' : response.status, sentenceOf(text))
  }
}

function sentenceOf(text: string): Refusal['sentence'] {
  try {
    const { error } = JSON.parse(text) as { error: { message: string; vi?: string } }
    return { vi: error.vi ?? error.message, en: error.message }
  } catch {
    // Not an answer of ours: something between has given it.
    return { vi: 'máy chủ trả lời không đúng.', en: 'the answer was not understood.' }
  }
}
