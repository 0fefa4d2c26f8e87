/** Runs until a first signal, then stops in order; a second signal hurries. Resolves when it has stopped. */
export async function untilStopped(signal: AbortSignal, stop: (hurry: AbortSignal) => Promise<void>): Promise<void> {
  if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  const hurry = new AbortController()
  const onSignal = (): void => hurry.abort()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal)
  try {
    await stop(hurry.signal)
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal)
  }
}
