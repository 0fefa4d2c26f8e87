/** Structured logs: one JSON object a line on stderr, with the document's id and nothing that a person wrote. */
import { pino, type Logger } from 'pino'

export type Log = Logger

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export function createLog(level: LogLevel): Log {
  // Not through another thread: what is said before the process dies must have been said.
  return pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
}

/** Milliseconds. */
const AGAIN_AFTER = 60_000

/**
 * Warns of trouble that is met again and again while it lasts – by each connection, many times a second: the same words are said once a
 * minute. An error of the system is told without its path, which may hold people's words.
 */
export function warnSeldom(log: Log, sentence: string): (error: unknown) => void {
  const said = new Map<string, number>()
  return (error) => {
    const { message, code, path } = (error instanceof Error ? error : { message: String(error) }) as NodeJS.ErrnoException
    const words = path === undefined ? message : (code ?? 'unreadable')
    const now = performance.now()
    if (now - (said.get(words) ?? -Infinity) < AGAIN_AFTER) return
    for (const [old, at] of said) if (now - at >= AGAIN_AFTER) said.delete(old)
    said.set(words, now)
    log.warn({ error: words }, sentence)
  }
}
