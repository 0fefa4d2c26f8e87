/**
 * Settings: the environment and the options that stand for it go in, checked settings come out. The only reader of the
 * environment.
 *
 *   BANGDIEM_LIMITS   limits of reading, `name=value` separated by commas: `pages=5000,secondsPerPage=60`
 *   BANGDIEM_JOBS     how many files are read, and pages recognised, at the same time
 *   BANGDIEM_LANG     language of the terminal table, `vi` or `en`; else taken from the locale, Vietnamese in doubt
 *   NO_COLOR, FORCE_COLOR, COLUMNS   as everywhere
 *
 * zod is loaded only where there is something to check: a plain `extract` starts without it.
 */
import { availableParallelism, totalmem } from 'node:os'
import { UsageError } from './errors.ts'
import type { Language } from './export/names.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './read/limits.ts'

export interface Settings {
  readonly limits: Partial<ReadLimits>
  /** Files that are read at the same time. */
  readonly jobs: number
  /** Pages that are recognised at the same time, over all files. */
  readonly engines: number
  readonly language: Language
  /** null: as the terminal has it. */
  readonly colour: boolean | null
  /** Columns of the terminal, where the environment states them. */
  readonly columns: number | null
}

/** What the command line says; it goes before the environment. */
export interface SettingOptions {
  readonly limit?: readonly string[] | undefined
  readonly jobs?: string | undefined
  readonly lang?: string | undefined
  readonly color?: boolean | undefined
}

/** Each job is a child process of a few hundred megabytes; more than this gains little on an office machine. */
const MAX_DEFAULT_JOBS = 4
const MAX_JOBS = 64
/** Recognition pays on every core; beyond this an office machine is asked for too much memory. */
const MAX_DEFAULT_ENGINES = 8
/** Of the machine's memory, one engine for each so many bytes: it takes about half of it for itself. */
const MEMORY_OF_ENGINE = 1024 ** 3

type Environment = Readonly<Record<string, string | undefined>>

/** Throws a UsageError that names the option or the variable that is wrong. */
export async function readSettings(environment: Environment, options: SettingOptions): Promise<Settings> {
  const limits = [environment['BANGDIEM_LIMITS']?.split(',') ?? [], options.limit ?? []].flat().filter((part) => part.trim() !== '')
  const jobs = options.jobs ?? environment['BANGDIEM_JOBS']
  const language = options.lang ?? environment['BANGDIEM_LANG']
  const stated = jobs === undefined ? null : await checkJobs(jobs)
  return {
    limits: limits.length === 0 ? {} : await checkLimits(limits),
    jobs: stated ?? Math.min(availableParallelism(), MAX_DEFAULT_JOBS),
    engines: stated ?? Math.min(availableParallelism(), MAX_DEFAULT_ENGINES, Math.max(1, Math.floor(totalmem() / MEMORY_OF_ENGINE))),
    language: language === undefined ? localeLanguage(environment) : await checkLanguage(language),
    colour: colourChoice(environment, options),
    columns: toColumns(environment['COLUMNS']),
  }
}

async function checkLimits(parts: readonly string[]): Promise<Partial<ReadLimits>> {
  const { z } = await import('zod')
  const names = Object.keys(DEFAULT_LIMITS) as (keyof ReadLimits)[]
  const schema = z.partialRecord(z.enum(names), z.coerce.number().positive())
  const given = Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=')
      return [name.trim(), value.join('=').trim()]
    }),
  )
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const known = names.map((name) => `${name}=${DEFAULT_LIMITS[name]}`).join(', ')
  throw new UsageError('bad-limit', {
    vi: `Giới hạn không hợp lệ: ${parts.join(', ')}. Viết TÊN=SỐ với số dương; các giới hạn và giá trị mặc định: ${known}.`,
    en: `Not a limit: ${parts.join(', ')}. Write NAME=NUMBER with a positive number; the limits and their defaults: ${known}.`,
  })
}

async function checkJobs(jobs: string): Promise<number> {
  const { z } = await import('zod')
  const result = z.coerce.number().int().min(1).max(MAX_JOBS).safeParse(jobs)
  if (result.success) return result.data
  throw new UsageError('bad-jobs', {
    vi: `--jobs (BANGDIEM_JOBS) phải là số nguyên từ 1 đến ${MAX_JOBS}, không phải "${jobs}".`,
    en: `--jobs (BANGDIEM_JOBS) must be a whole number from 1 to ${MAX_JOBS}, not "${jobs}".`,
  })
}

async function checkLanguage(language: string): Promise<Language> {
  const { z } = await import('zod')
  const result = z.enum(['vi', 'en']).safeParse(language)
  if (result.success) return result.data
  throw new UsageError('bad-language', {
    vi: `--lang (BANGDIEM_LANG) phải là "vi" hoặc "en", không phải "${language}".`,
    en: `--lang (BANGDIEM_LANG) must be "vi" or "en", not "${language}".`,
  })
}

function localeLanguage(environment: Environment): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en/iu.test(locale) ? 'en' : 'vi'
}

/** https://no-color.org: present and not empty means no colour; an option goes before both variables. */
function colourChoice(environment: Environment, options: SettingOptions): boolean | null {
  if (options.color === false || environment['NO_COLOR']) return false
  const forced = environment['FORCE_COLOR']
  return forced === undefined ? null : forced !== '0' && forced !== 'false'
}

function toColumns(columns: string | undefined): number | null {
  return columns !== undefined && /^[1-9]\d{0,4}$/u.test(columns) ? Number(columns) : null
}
