/**
 * What recognition costs: time against native tesseract on the same pages, what a second core brings, memory over many pages.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { createRandom } from '../generate/prng.ts'
import { scanReport } from '../scan/make-scans.ts'
import { SEVERITIES, drawScanPlan } from '../scan/scan-plan.ts'
import type { ScanPlan, Severity } from '../scan/scan-plan.ts'
import { recogniseNatively, scanToPictures, unpackTrainedData } from './native-tesseract.ts'
import { treeMemory } from './process-tree.ts'
import { median } from './timing.ts'

const REPORT = 'fixtures/ngoc-ky-2023/report.pdf'
/** One kind of picture for each severity, so that figures of two days can be compared. */
const KINDS: Readonly<Record<Severity, readonly string[]>> = {
  good: ['mode=grey', 'compression=jpeg'],
  usual: ['mode=grey', 'compression=jpeg', 'dpi=225'],
  poor: ['mode=grey', 'compression=jpeg'],
}

async function scanPages(severity: Severity, path: string): Promise<ScanPlan> {
  const random = createRandom(`bench/${severity}`)
  const plan = drawScanPlan(random.fork('plan'), severity, KINDS[severity])
  writeFileSync(path, (await scanReport(REPORT, [], plan, random)).bytes)
  return plan
}

/** Pages of a scan over and over, each with a picture of its own. */
async function repeatPages(from: string, count: number, path: string): Promise<void> {
  const [source, target] = [await PDFDocument.load(readFileSync(from)), await PDFDocument.create({ updateMetadata: false })]
  while (target.getPageCount() < count) {
    const indices = source.getPageIndices().slice(0, count - target.getPageCount())
    for (const page of await target.copyPages(source, indices)) target.addPage(page)
  }
  writeFileSync(path, await target.save())
}

interface Cost {
  readonly wall: number
  /** Of all processes together, milliseconds; null where the system does not tell. */
  readonly processor: number | null
}

/** Processor time of the children that have ended and were waited for, and of theirs: milliseconds (Linux). */
function childrenTime(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) * TICK
  } catch {
    return null
  }
}
/** Linux counts processor time in hundredths of a second. */
const TICK = 10

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [begin, before] = [performance.now(), childrenTime()]
  await work()
  const after = childrenTime()
  return { wall: performance.now() - begin, processor: before === null || after === null ? null : after - before }
}

export interface ScanBench {
  readonly command: string
  readonly folder: string
  readonly rounds: number
  /** Writes one line of the table. */
  readonly tell: (name: string, target: number, measured: number, detail: string, unit?: string) => void
}

interface Watched {
  readonly onLine?: (line: string) => void
  readonly onStart?: (pid: number) => void
  /** All processes are bound to the first processor (Linux, with util-linux's taskset). */
  readonly bound?: boolean
}

async function extract(bench: ScanBench, file: string, jobs: number, { onLine, onStart, bound = false }: Watched = {}): Promise<void> {
  const [program, ...parameters] = [
    ...(bound ? ['taskset', '--cpu-list', '0'] : []),
    process.execPath,
    bench.command,
    'extract',
    file,
    '--format',
    'json',
    '--jobs',
    String(jobs),
    '--verbose',
    '--out',
    join(bench.folder, 'scan.json'),
  ]
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
  onStart?.(child.pid ?? 0)
  let rest = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine?.(line)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`extract ended with ${code}: ${rest}`)
}

const seconds = (milliseconds: number, pages: number): string => `${(milliseconds / 1000 / pages).toFixed(2)} s`

/** Targets: ours against native tesseract, time of a page. */
const TIME_TARGETS: Readonly<Record<Severity, number>> = { good: 1, usual: 1, poor: 1.3 }

/** A whole report, everything included: start of the processes, decoding, rules, recognition, tables, checks. */
export async function measureTime(bench: ScanBench): Promise<void> {
  unpackTrainedData(bench.folder)
  for (const severity of SEVERITIES) {
    const file = join(bench.folder, `${severity}.pdf`)
    const plan = await scanPages(severity, file)
    const pictures = scanToPictures(file, plan.dpi, bench.folder)
    const rounds: { ours: Cost; native: Cost }[] = []
    for (let round = 0; round < bench.rounds; round++) {
      const ours = () => costOf(() => extract(bench, file, 1))
      const native = () => costOf(() => recogniseNatively(pictures, bench.folder))
      // By turns, so that what slows the machine slows both.
      if (round % 2 === 0) rounds.push({ ours: await ours(), native: await native() })
      else {
        const first = await native()
        rounds.push({ ours: await ours(), native: first })
      }
    }
    const processor = rounds.map(({ ours, native }) => (ours.processor ?? Number.NaN) / (native.processor ?? Number.NaN))
    const [ourPage, nativePage] = [median(rounds.map(({ ours }) => ours.wall)), median(rounds.map(({ native }) => native.wall))]
    bench.tell(
      `scan, ${severity}, ${plan.dpi} dpi: ours / native tesseract`,
      TIME_TARGETS[severity],
      median(rounds.map(({ ours, native }) => ours.wall / native.wall)),
      `${pictures.length} pages; ${seconds(ourPage, pictures.length)} / ${seconds(nativePage, pictures.length)} a page; by processor time ${median(processor).toFixed(2)}`,
    )
  }
}

/** A loop that does nothing but count, about a second's worth. */
const LOOP = 'let x=0;for(let i=0;i<6e8;i++)x=(x+i*7)|0;process.exitCode=x===1?1:0'

const spin = (): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, ['-e', LOOP], { stdio: 'ignore' })
      .once('error', reject)
      .once('close', () => resolve())
  })

/** Of what two loops at once gain over two after one another, how much recognition on two cores gains over that on one. */
const CORES_TARGET = 0.9
/** A long report: the start of the processes, and the engine's way to its faster code, take the same time on one core and on two. */
const CORES_PAGES = 24

export async function measureCores(bench: ScanBench): Promise<void> {
  if (availableParallelism() < 2) {
    process.stdout.write('gain of a second core: there is only one\n')
    return
  }
  const [whole, file] = [join(bench.folder, 'cores-whole.pdf'), join(bench.folder, 'cores.pdf')]
  await scanPages('usual', whole)
  await repeatPages(whole, CORES_PAGES, file)
  const rounds: { loops: number; ours: number; one: number; two: number }[] = []
  for (let round = 0; round < bench.rounds; round++) {
    const apart = await costOf(async () => {
      await spin()
      await spin()
    })
    const together = await costOf(() => Promise.all([spin(), spin()]))
    // Bound to one: its other threads (the collector's, the compiler's) and the reader would use the second.
    const one = await costOf(() => extract(bench, file, 1, { bound: true }))
    const two = await costOf(() => extract(bench, file, 2))
    rounds.push({ loops: apart.wall / together.wall, ours: one.wall / two.wall, one: one.wall, two: two.wall })
  }
  const [loops, ours] = [median(rounds.map((round) => round.loops)), median(rounds.map((round) => round.ours))]
  bench.tell(
    `second core, ${CORES_PAGES} scanned pages: gain / gain of loops`,
    CORES_TARGET,
    median(rounds.map((round) => round.ours / round.loops)),
    `at least; ${ours.toFixed(2)} / ${loops.toFixed(2)}; ${seconds(median(rounds.map(({ one }) => one)), CORES_PAGES)} and ${seconds(median(rounds.map(({ two }) => two)), CORES_PAGES)} a page`,
    'least',
  )
}

/** Memory is looked at every so often, milliseconds. */
const SAMPLE_EVERY = 250
/** Engines and caches have grown to their size after so many pages. */
const SETTLED_AFTER = 20
/** Most memory of all processes together, MiB. */
const MEMORY_TARGET = 1024
/** How much more than after the first pages it may be later. */
const GROWTH_TARGET = 1.15

export async function measureMemory(bench: ScanBench, pages: number): Promise<void> {
  const [whole, file] = [join(bench.folder, 'memory-whole.pdf'), join(bench.folder, 'memory.pdf')]
  await scanPages('usual', whole)
  await repeatPages(whole, pages, file)
  const samples: { begun: number; resident: number; proportional: number }[] = []
  let [pid, begun] = [0, 0]
  const timer = setInterval(() => {
    if (pid > 0) samples.push({ begun, ...treeMemory(pid) })
  }, SAMPLE_EVERY)
  const { wall } = await costOf(() =>
    extract(bench, file, 2, {
      onLine: (line) => {
        if (/recognising page \d+/u.test(line)) begun++
      },
      onStart: (started) => (pid = started),
    }),
  ).finally(() => clearInterval(timer))
  const peak = (some: typeof samples): number => Math.max(0, ...some.map(({ proportional }) => proportional))
  const [early, late] = [
    peak(samples.filter((sample) => sample.begun <= SETTLED_AFTER)),
    peak(samples.filter((sample) => sample.begun > SETTLED_AFTER)),
  ]
  if (late === 0) {
    process.stdout.write('memory of the process tree: this system does not tell\n')
    return
  }
  const resident = Math.max(...samples.map((sample) => sample.resident))
  bench.tell(
    `memory, all processes, ${pages} scanned pages`,
    MEMORY_TARGET,
    peak(samples),
    `shared pages counted once; resident ${resident.toFixed(0)} MB; ${seconds(wall, pages)} a page`,
    'MB',
  )
  bench.tell(
    `memory after ${SETTLED_AFTER} pages: later / before`,
    GROWTH_TARGET,
    late / early,
    `${late.toFixed(0)} / ${early.toFixed(0)} MB`,
  )
}
