/**
 * The contract of every job in one place: its name, its queue, its payload (ids only), and how it is tried again.
 */
import { z } from 'zod'

const documentRun = { documentId: z.uuid(), run: z.number().int().min(1) }

interface Contract {
  readonly queue: QueueName
  readonly payload: z.ZodObject
  /** Tries of the queue, for what may pass; a job that has used them up is queued anew from the outbox while the database wants it done. */
  readonly attempts: number
  /** Milliseconds before the second try; doubles with each. */
  readonly backoff: number
}

/** Work that needs a processor, and telling others, which only waits. */
export const QUEUES = ['work', 'deliveries'] as const
export type QueueName = (typeof QUEUES)[number]

export const CONTRACTS = {
  /** Reads a file; hands its pages that are pictures out. */
  'read-document': { queue: 'work', payload: z.strictObject(documentRun), attempts: 5, backoff: 1000 },
  /** Recognises one page. */
  'read-page': { queue: 'work', payload: z.strictObject({ ...documentRun, page: z.number().int().min(1) }), attempts: 5, backoff: 1000 },
  /** Puts a document together whose pages were recognised. */
  assemble: { queue: 'work', payload: z.strictObject(documentRun), attempts: 5, backoff: 1000 },
  /** Checks a document again from what is stored. */
  recheck: { queue: 'work', payload: z.strictObject(documentRun), attempts: 5, backoff: 1000 },
  /** Tells a webhook. */
  deliver: { queue: 'deliveries', payload: z.strictObject({ deliveryId: z.uuid() }), attempts: 8, backoff: 5000 },
} as const satisfies Record<string, Contract>

export type JobName = keyof typeof CONTRACTS
export type Payload<Name extends JobName> = z.infer<(typeof CONTRACTS)[Name]['payload']>

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(CONTRACTS, name)
}
