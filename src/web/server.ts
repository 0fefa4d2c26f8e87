/** The HTTP server. In: the application and an address. Out: where it listens, and how to stop it. */
import { serve } from '@hono/node-server'
import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { ServiceError } from '../errors.ts'
import type { App } from './service.ts'

export interface RunningServer {
  readonly port: number
  /** Answers no new requests; resolves when those that run have ended, or were cut off after a while. May be called twice. */
  readonly stop: () => Promise<void>
}

/** How long requests that run may take to end, milliseconds: an upload of some seconds, not a stream of events. */
const GRACE = 5000
/** A client must send its headers in this time, milliseconds; a body may take as long as something of it comes. */
const HEADERS_TIMEOUT = 30_000
const NO_TIMEOUT = 0

/** Throws a ServiceError when the address cannot be had. */
export async function startServer(app: Pick<App, 'fetch'>, hostname: string, port: number): Promise<RunningServer> {
  const server = serve({
    fetch: app.fetch,
    hostname,
    port,
    serverOptions: { headersTimeout: HEADERS_TIMEOUT, requestTimeout: NO_TIMEOUT },
  }) as Server
  // A client that goes away while it sends is told to whoever reads the request; where nobody does any more, that is no fault.
  server.on('request', (incoming: IncomingMessage) => incoming.on('error', () => undefined))
  try {
    if (!server.listening) await once(server, 'listening')
  } catch (error) {
    throw notHad(hostname, port, error)
  }
  const address = server.address()
  let stopping: Promise<void> | null = null
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () => (stopping ??= stopServer(server)),
  }
}

async function stopServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(late)
}

function notHad(hostname: string, port: number, cause: unknown): ServiceError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause)
  const taken = reason === 'EADDRINUSE'
  return new ServiceError(
    taken ? 'port-taken' : 'no-address',
    {
      vi: taken
        ? `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác bằng --port.`
        : `Không mở được ${hostname}:${port} (${reason}). Hãy chọn --host và --port khác.`,
      en: taken
        ? `Port ${port} is in use by another program. Stop that one, or choose another with --port.`
        : `${hostname}:${port} cannot be opened (${reason}). Choose another --host and --port.`,
    },
    { cause },
  )
}
