/** What pure CPU loops gain on this machine at this moment: in how many times as many turns two of them do than one alone. */
import { spawn } from 'node:child_process'

/** How long a loop runs, milliseconds. */
const RUN = 4000
const LOOP = `let turns = 0; const end = Date.now() + ${RUN}; while (Date.now() < end) for (let n = 0, x = 1; n < 1e5; n++) { x = (x * 48271) % 2147483647; if (x === 0) break; turns++ } console.log(turns)`

async function turns(loops: number): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: loops }, async () => {
      const child = spawn(process.execPath, ['-e', LOOP], { stdio: ['ignore', 'pipe', 'inherit'] })
      let text = ''
      for await (const part of child.stdout) text += String(part)
      return Number(text)
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Turns of one loop alone, and of two at once. */
export async function measureLoops(): Promise<{ one: number; two: number }> {
  return { one: await turns(1), two: await turns(2) }
}
