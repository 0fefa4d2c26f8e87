/** Runs the built command line as a user does, with or without a terminal. */
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))
export const REPORT = fileURLToPath(new URL('../../fixtures/ngoc-ky-2023/report.pdf', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Record<string, string>
  readonly cwd?: string
  /** Another installation of the program. */
  readonly cli?: string
  /** Called once it runs, for what a test does to it. */
  readonly meanwhile?: (child: ChildProcess) => void
}

/** Nothing of the tester's own settings. */
const PLAIN_ENV = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LANG: 'C.UTF-8' }

export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return end(spawn(process.execPath, [options.cli ?? CLI, ...args], { env: { ...PLAIN_ENV, ...options.env }, cwd: options.cwd }), options)
}

/** On a terminal of its own: stdout and stderr are one stream. */
export function runOnTerminal(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const quoted = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ')
  const command = spawn('script', ['--quiet', '--return', '--command', `stty cols 100; ${quoted}`, '/dev/null'], {
    env: { ...PLAIN_ENV, TERM: 'xterm', ...options.env },
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return end(command, options)
}

function end(child: ChildProcess, { meanwhile }: RunOptions): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  meanwhile?.(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}
