/** Where a request comes from, and where the service is called. Only proxies that the administrator names are believed. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Env, Service } from './service.ts'

const UNKNOWN = 'unknown'
const LENGTH = 64

/** The caller's address. Each proxy adds, on the right, the address it was called from; what stands further left anybody may write. */
export function addressOf(c: Context<Env>, { proxies = 0 }: Pick<Service, 'proxies'>): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined
  return (told || connectionOf(c) || UNKNOWN).slice(0, LENGTH)
}

function connectionOf(c: Context<Env>): string | undefined {
  return getConnInfo(c).remote.address?.replace(/^::ffff:/u, '')
}

/** An address as limits count it: of IPv6, the network that one household or office has. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(tail ?? '').split(':')].slice(0, 4).join(':')
}

/** Whether browsers come by https. */
export const isSecure = ({ publicUrl }: Pick<Service, 'publicUrl'>): boolean => publicUrl?.startsWith('https:') === true
