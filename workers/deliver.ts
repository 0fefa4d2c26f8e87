/**
 * Tells a webhook what happened to a document: a POST with JSON, signed with the webhook's secret. Anything but a 2xx is tried again,
 * with growing waits, until it is given up.
 */
import { createHmac } from 'node:crypto'
import { CONTRACTS } from '../src/queue/contracts.ts'
import { takeOff } from '../src/store/outbox.ts'
import { beginDelivery, endDelivery } from '../src/store/webhooks.ts'
import type { Perform } from './job.ts'

/** How long a receiver may take, milliseconds. */
const ANSWER_TIMEOUT = 10_000

/** `sha256=` and the HMAC of time, a dot and the body: a receiver can tell that it is from here, and not a repetition of an old one. */
export function signature(secret: string, time: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}

export const deliver: Perform<'deliver'> = async ({ ingest: { db }, metrics }, { payload: { deliveryId }, jobId, signal }) => {
  const delivery = await beginDelivery(db, deliveryId)
  if (delivery === null) {
    await takeOff(db, jobId)
    return []
  }
  const answer = await send(delivery, signal)
  const isLast = delivery.tries >= CONTRACTS.deliver.attempts
  const outcome = answer.ok ? 'delivered' : isLast ? 'given-up' : 'again'
  await db.transaction().execute(async (trx) => {
    await endDelivery(trx, deliveryId, outcome, answer.text)
    if (outcome !== 'again') await takeOff(trx, jobId)
  })
  if (outcome !== 'delivered') metrics.failures.inc({ code: 'webhook' })
  if (outcome === 'again') throw new Error(`the webhook answered: ${answer.text}`)
  return []
}

async function send(
  { id, url, secret, body }: { id: string; url: string; secret: string; body: unknown },
  signal: AbortSignal,
): Promise<{ ok: boolean; text: string }> {
  const text = JSON.stringify(body)
  const time = String(Math.floor(Date.now() / 1000))
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: text,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT)]),
      headers: {
        'content-type': 'application/json',
        'x-bangdiem-delivery': id,
        'x-bangdiem-time': time,
        'x-bangdiem-signature': signature(secret, time, text),
      },
    })
    await response.body?.cancel()
    return { ok: response.ok, text: String(response.status) }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, text: error instanceof Error ? error.message : String(error) }
  }
}
