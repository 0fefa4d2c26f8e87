/**
 * A way to a server that can be cut. In: the server's port. Out: a port of its own, and connections through it that all end at the
 * moment when a client says what was agreed upon; for a while no new one is let through.
 */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Cut {
  /** Texts that must be said one after the other, each by any connection; the last of them cuts. */
  readonly said: readonly string[]
  /** `before`: the server does not hear the last one. `after`: it does it, and its answer does not come through. */
  readonly when: 'before' | 'after'
}

/** How long nothing is let through, milliseconds. */
const SHUT = 150

export class Cutter {
  port = 0
  /** How many cuts were made. */
  cuts = 0
  /** How many messages of clients went through. */
  messages = 0
  private readonly target: number
  private readonly server = createServer((client) => this.join(client))
  private readonly sockets = new Set<Socket>()
  private plan: Cut | null = null
  private at = 0
  private shut = false

  constructor(target: number) {
    this.target = target
  }

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    const address = this.server.address()
    this.port = typeof address === 'object' ? (address?.port ?? 0) : 0
    return this
  }

  cutAt(plan: Cut): void {
    this.plan = plan
    this.at = 0
  }

  /** Cuts every connection now. */
  cut(): void {
    this.cuts++
    this.shut = true
    setTimeout(() => (this.shut = false), SHUT)
    for (const socket of this.sockets) socket.destroy()
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
    await once(this.server, 'close')
  }

  private join(client: Socket): void {
    if (this.shut) return void client.destroy()
    const server = connect(this.target, '127.0.0.1')
    for (const socket of [client, server]) {
      this.sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        this.sockets.delete(socket)
        client.destroy()
        server.destroy()
      })
    }
    let answerCuts = false
    client.on('data', (bytes) => {
      this.messages++
      const cuts = this.hears(bytes.toString('latin1'))
      if (cuts === 'before') return this.cut()
      answerCuts ||= cuts === 'after'
      server.write(bytes)
    })
    server.on('data', (bytes) => {
      if (answerCuts) this.cut()
      else client.write(bytes)
    })
  }

  private hears(text: string): Cut['when'] | null {
    const { plan } = this
    if (plan === null || !text.includes(plan.said[this.at] ?? '')) return null
    if (++this.at < plan.said.length) return null
    this.plan = null
    return plan.when
  }
}
