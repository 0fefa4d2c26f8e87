/**
 * Progress on stderr: a bar of pages and files on a terminal; with `--verbose` a plain line for each file elsewhere; else
 * nothing. A reading that is over before a person would ask shows no bar.
 */
import { painter, plainText } from '../export/terminal-text.ts'

export interface Progress {
  /** `pagesDone` of a file's `pageCount` are read. */
  pages(file: string, pagesDone: number, pageCount: number): void
  /** A page that is a picture is being recognised. */
  recognising(file: string, page: number): void
  fileDone(file: string): void
  /** Writes a line to stderr, above the bar where there is one. */
  note(line: string): void
  /** Removes the bar for good. */
  stop(): void
}

export interface ProgressOptions {
  readonly files: number
  readonly verbose: boolean
  readonly colour: boolean
}

/** A bar appears after this time, milliseconds: one short report is done before. */
const BAR_AFTER = 700

export function startProgress({ files, verbose, colour }: ProgressOptions): Progress {
  if (process.stderr.isTTY) return startBar(files, colour)
  return plainLines(files, verbose)
}

function plainLines(files: number, verbose: boolean): Progress {
  let filesDone = 0
  return {
    pages() {},
    recognising(file, page) {
      if (verbose) process.stderr.write(`${plainText(file)}: nhận dạng trang ${page} / recognising page ${page}\n`)
    },
    fileDone(file) {
      filesDone++
      if (verbose) process.stderr.write(`[${filesDone}/${files}] ${plainText(file)}\n`)
    },
    note(line) {
      process.stderr.write(`${line}\n`)
    },
    stop() {},
  }
}

function startBar(files: number, colour: boolean): Progress {
  const paint = painter(colour)
  const state = { filesDone: 0, pages: new Map<string, { done: number; count: number }>(), stopped: false, recognising: '' }
  let bar: import('cli-progress').SingleBar | null = null
  const sums = () => {
    let done = 0
    let count = 0
    for (const file of state.pages.values()) {
      done += file.done
      count += file.count
    }
    return { done, count: Math.max(count, 1), payload: { filesDone: state.filesDone, files, recognising: state.recognising } }
  }
  const update = (): void => {
    const { done, count, payload } = sums()
    bar?.setTotal(count)
    bar?.update(done, payload)
  }
  const show = async (): Promise<void> => {
    const { SingleBar } = await import('cli-progress')
    if (state.stopped) return
    const { done, count, payload } = sums()
    bar = new SingleBar({
      stream: process.stderr,
      format: `{bar} {value}/{total} ${paint('dim', 'trang/pages')} · {filesDone}/{files} ${paint('dim', 'tệp/files')} · {eta_formatted}{recognising}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      gracefulExit: false,
    })
    bar.start(count, done, payload)
  }
  const timer = setTimeout(() => void show(), BAR_AFTER)
  timer.unref()
  return {
    pages(file, done, count) {
      state.pages.set(file, { done, count })
      update()
    },
    recognising(_file, page) {
      state.recognising = ` · ${paint('dim', 'nhận dạng trang/recognising page')} ${page}`
      update()
    },
    fileDone() {
      state.filesDone++
      update()
    },
    note(line) {
      const wasShown = bar !== null
      bar?.stop()
      bar = null
      process.stderr.write(`${line}\n`)
      if (wasShown) void show()
    },
    stop() {
      state.stopped = true
      clearTimeout(timer)
      bar?.stop()
      bar = null
    },
  }
}
