/**
 * Runs a command and measures it from outside: its time, and the peak of the memory of all its processes together (Linux only).
 */
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

export interface Measured {
  readonly milliseconds: number
  readonly exitCode: number | null
  /** MiB, sum over the processes: resident, and with shared pages divided among those who share them. null where the system does not tell. */
  readonly peakResident: number | null
  readonly peakProportional: number | null
}

/** How often the memory is looked at, milliseconds. */
const SAMPLE_EVERY = 50
const KIB_PER_MIB = 1024

export async function runMeasured(command: string, args: readonly string[], sample: boolean): Promise<Measured> {
  const begin = performance.now()
  const child = spawn(command, args, { stdio: 'ignore' })
  let peakResident = 0
  let peakProportional = 0
  const look = (): void => {
    const { resident, proportional } = treeMemory(child.pid ?? 0)
    peakResident = Math.max(peakResident, resident)
    peakProportional = Math.max(peakProportional, proportional)
  }
  const timer = sample ? setInterval(look, SAMPLE_EVERY) : undefined
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(timer)
  const known = peakResident > 0
  return {
    milliseconds: performance.now() - begin,
    exitCode,
    peakResident: known ? peakResident : null,
    peakProportional: known ? peakProportional : null,
  }
}

/** Memory of a process and all below it, MiB. */
export function treeMemory(root: number): { resident: number; proportional: number } {
  const sum = { resident: 0, proportional: 0 }
  for (const pid of processTree(root)) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      sum.resident += Number(/^Rss:\s+(\d+)/mu.exec(text)?.[1] ?? 0) / KIB_PER_MIB
      sum.proportional += Number(/^Pss:\s+(\d+)/mu.exec(text)?.[1] ?? 0) / KIB_PER_MIB
    } catch {
      // Ended since it was listed.
    }
  }
  return sum
}

/** Clock ticks of /proc, milliseconds. */
const TICK = 10

/** Processor time of a process, all below it and those of them that have ended, milliseconds. */
export function processorTime(root: number): number {
  return (
    processTree(root).reduce((sum, pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return [11, 12, 13, 14].reduce((own, at) => own + Number(fields[at]), sum)
      } catch {
        return sum
      }
    }, 0) * TICK
  )
}

function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of processNames()) {
    try {
      // The command's name may hold spaces and brackets; the parent stands after the last bracket.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // Ended since it was listed.
    }
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

function processNames(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  } catch {
    return []
  }
}
