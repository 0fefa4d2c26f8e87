/**
 * A thread that extracts: CPU work of tens of milliseconds, away from the thread that answers and renews locks. It keeps the last
 * readings matched, so that a correction costs a check and nothing else. What is kept and forgotten is said by the other side.
 */
import { parentPort } from 'node:worker_threads'
import { extractMatched, matchDocument, type MatchedDocument } from '../extract.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Task, TaskAnswer } from './messages.ts'

const kept = new Map<string, MatchedDocument>()
let catalogues: readonly Catalogue[] = []

function perform(task: Task): TaskAnswer {
  const { id, key, how, reading } = task
  for (const old of task.forget) kept.delete(old)
  catalogues = task.catalogues ?? catalogues
  try {
    if (reading !== undefined) kept.set(key, matchDocument({ ...how, document: reading, catalogues }))
    const matched = kept.get(key)
    if (matched === undefined) throw new Error('the reading is not kept')
    return { id, result: extractMatched(matched, how, how.corrections) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task)))
