/**
 * The command line: arguments go in, the exit code comes out. Commands answer with their exit code; what they throw is said on
 * stderr in both languages.
 */
import { CommanderError } from 'commander'
import { readSettings } from '../config.ts'
import { BangdiemError, DocumentError, EXIT } from '../errors.ts'
import { errorLine } from './messages.ts'
import { buildProgram } from './program.ts'
import { usageSentence } from './usage.ts'

export async function main(args: readonly string[], version: string, signal: AbortSignal): Promise<number> {
  let exitCode: number = EXIT.ok
  let about: string | null = null
  const program = buildProgram(version, async (names, options, command) => {
    about = names[0] ?? null
    exitCode = await command(await readSettings(process.env, options), signal)
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (signal.aborted) return EXIT.interrupted
    if (error instanceof CommanderError) {
      // Help and version were asked for: commander has printed them.
      if (error.exitCode === 0) return EXIT.ok
      process.stderr.write(`bangdiem: ${usageSentence(error)}\n`)
      return EXIT.usage
    }
    // A command on several files names each itself; what comes here is about the one file of the others.
    process.stderr.write(`${errorLine(error instanceof DocumentError ? about : 'bangdiem', error)}\n`)
    return error instanceof BangdiemError ? error.exitCode : EXIT.fault
  }
}
