/**
 * Settings of the service: the environment and the options that stand for it go in, checked settings come out.
 *
 *   REDIS_URL      the queue on Redis; without it on the database
 *   DATABASE_URL   PostgreSQL; without it a database in the data folder
 *   STORAGE_URL    an S3-compatible bucket, https://KEY:SECRET@host/bucket?region=…; without it files stand in the data folder
 *   BANGDIEM_DATA, BANGDIEM_HOST, BANGDIEM_PORT, BANGDIEM_WORKERS, BANGDIEM_LOG   stand for the options of `serve`
 *   BANGDIEM_METRICS_PORT   a worker's own port for /metrics and /healthz; without it none
 *   BANGDIEM_HOSTS   names under which the service may be called, with commas between them
 *   BANGDIEM_URL     the address that people type, where a proxy stands before the service: https://cham-diem.example.vn
 *   BANGDIEM_PROXIES how many proxies stand before it; so many entries of X-Forwarded-For are believed
 */
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { UsageError } from '../errors.ts'

export interface ServiceSettings {
  readonly redisUrl: string | undefined
  readonly databaseUrl: string | undefined
  readonly storageUrl: string | undefined
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** Names under which the service may be called; null: any. */
  readonly hosts: readonly string[] | null
  /** Where people call it, without a path; null: where it listens. */
  readonly publicUrl: string | null
  /** Proxies before it that tell the caller's address. */
  readonly proxies: number
  /** Jobs that need a processor, at the same time, in this process. 0: this process does none. */
  readonly workers: number
  /** Where a worker tells what it measured; undefined: nowhere. */
  readonly metricsPort: number | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
}

export interface ServiceOptions {
  readonly data?: string | undefined
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly workers?: string | undefined
  readonly metricsPort?: string | undefined
  readonly log?: string | undefined
  readonly auth?: boolean | undefined
}

const DEFAULT_DATA = 'bangdiem-data'
const DEFAULT_PORT = 8080
const MAX_WORKERS = 64
const MAX_PROXIES = 10
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const

type Environment = Readonly<Record<string, string | undefined>>

const url = (protocols: RegExp) => z.url({ protocol: protocols }).optional()
const schema = z.object({
  redisUrl: url(/^rediss?$/u),
  databaseUrl: url(/^postgres(?:ql)?$/u),
  storageUrl: url(/^https?$/u),
  dataFolder: z.string().min(1),
  host: z.string().min(1).max(255),
  port: z.coerce.number().int().min(0).max(65_535),
  metricsPort: z.coerce.number().int().min(0).max(65_535).optional(),
  hosts: z.string().optional(),
  publicUrl: z
    .url({ protocol: /^https?$/u })
    .refine((text) => /^https?:\/\/[^/?#@]+\/?$/u.test(text))
    .optional(),
  proxies: z.coerce.number().int().min(0).max(MAX_PROXIES),
  workers: z.coerce.number().int().min(0).max(MAX_WORKERS),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
})

/** What each setting is called where it comes from. */
const NAMES: Readonly<Record<string, string>> = {
  redisUrl: 'REDIS_URL',
  databaseUrl: 'DATABASE_URL',
  storageUrl: 'STORAGE_URL',
  dataFolder: '--data (BANGDIEM_DATA)',
  host: '--host (BANGDIEM_HOST)',
  port: '--port (BANGDIEM_PORT)',
  publicUrl: 'BANGDIEM_URL',
  proxies: 'BANGDIEM_PROXIES',
  workers: '--workers (BANGDIEM_WORKERS)',
  metricsPort: '--metrics-port (BANGDIEM_METRICS_PORT)',
  logLevel: '--log (BANGDIEM_LOG)',
}

/** Empty means missing: compose files set variables that nobody filled in. */
const given = (...values: (string | undefined)[]): string | undefined => values.find((value) => value !== undefined && value !== '')

/** Throws a UsageError that names the option or the variable that is wrong; a secret in it is not repeated. */
export function readServiceSettings(environment: Environment, options: ServiceOptions): ServiceSettings {
  const result = schema.safeParse({
    redisUrl: given(environment['REDIS_URL']),
    databaseUrl: given(environment['DATABASE_URL']),
    storageUrl: given(environment['STORAGE_URL']),
    dataFolder: given(options.data, environment['BANGDIEM_DATA']) ?? DEFAULT_DATA,
    host: given(options.host, environment['BANGDIEM_HOST']) ?? '127.0.0.1',
    port: given(options.port, environment['BANGDIEM_PORT']) ?? DEFAULT_PORT,
    metricsPort: given(options.metricsPort, environment['BANGDIEM_METRICS_PORT']),
    hosts: given(environment['BANGDIEM_HOSTS']),
    publicUrl: given(environment['BANGDIEM_URL']),
    proxies: given(environment['BANGDIEM_PROXIES']) ?? 0,
    workers: given(options.workers, environment['BANGDIEM_WORKERS']) ?? availableParallelism(),
    logLevel: given(options.log, environment['BANGDIEM_LOG']) ?? 'info',
  })
  if (!result.success) {
    const names = [...new Set(result.error.issues.map(({ path }) => NAMES[String(path[0])] ?? String(path[0])))].join(', ')
    throw new UsageError('bad-setting', { vi: `Giá trị không hợp lệ: ${names}.`, en: `Not a valid value: ${names}.` })
  }
  const { hosts, publicUrl, ...settings } = result.data
  return {
    ...settings,
    redisUrl: settings.redisUrl,
    databaseUrl: settings.databaseUrl,
    storageUrl: settings.storageUrl,
    metricsPort: settings.metricsPort,
    publicUrl: publicUrl === undefined ? null : new URL(publicUrl).origin,
    hosts: hosts === undefined ? null : hosts.split(',').map((name) => name.trim().toLowerCase()),
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(host)
}

/** Names under which a service that listens on loopback may be called: no web page can point a name of its own at it. */
export function loopbackNames(hosts: readonly string[] | null): readonly string[] {
  return [...LOOPBACK_NAMES, ...(hosts ?? [])]
}
