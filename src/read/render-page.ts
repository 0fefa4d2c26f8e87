/** A page as it is displayed, drawn for the screen in a child process with limits. In: a file and a page. Out: a PNG. */
import { DEFAULT_LIMITS } from './limits.ts'
import { CANVAS_RESERVED_MIB, ChildEnding, listen, NODE_RESERVED_MIB, startLimited, stopWith, Watch } from './limited-process.ts'

export interface PictureRequest {
  readonly path: string
  /** From 1. */
  readonly page: number
  readonly dpi: number
}

export type PictureMessage = { readonly type: 'picture'; readonly png: string } | { readonly type: 'failed'; readonly message: string }

/** Pixels of the picture and what pdf.js needs beside them. */
const CPU_FACTOR = 2

/** null when the page cannot be drawn (it is broken, too large, or takes too long). */
export async function renderPage(request: PictureRequest, signal?: AbortSignal): Promise<Uint8Array | null> {
  signal?.throwIfAborted()
  const { memoryMegabytes, secondsPerPage, secondsToOpen } = DEFAULT_LIMITS
  const seconds = secondsToOpen + secondsPerPage
  const child = startLimited('picture-child.js', {
    memoryMegabytes,
    reservedMegabytes: NODE_RESERVED_MIB + CANVAS_RESERVED_MIB,
    cpuSeconds: seconds * CPU_FACTOR,
  })
  const forget = stopWith(signal, child)
  const ending = new ChildEnding(child)
  const watch = new Watch(child, ending, memoryMegabytes, performance.now() + seconds * 1000)
  watch.step(seconds)
  let png: Uint8Array | null = null
  listen(child, (heard) => {
    const message = heard as PictureMessage
    if (message.type === 'picture') png = Buffer.from(message.png, 'base64')
  })
  child.stdin?.end(JSON.stringify(request))
  try {
    const ended = await ending.wait()
    signal?.throwIfAborted()
    return ended === 'retry' ? await renderPage(request, signal) : png
  } finally {
    watch.stop()
    forget()
  }
}
