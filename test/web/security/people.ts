/** People and programs before a service with accounts: each signs in over HTTP, and asks as itself. */
import { addAccount, setPassword } from '../../../src/store/accounts.ts'
import type { Db } from '../../../src/store/db.ts'
import { saveUnits, unitId } from '../../../src/store/registry.ts'
import type { Role } from '../../../src/store/tables.ts'
import { hashPassword } from '../../../src/web/passwords.ts'
import { openTestService, type ServiceOptions, type TestService } from '../service.ts'

export const PASSWORD = 'sông núi cánh đồng'
export const UNITS = { a: '10519', b: '10522' } as const

export type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }
export type Ask = (at: string, init?: Init) => Promise<Response>

export interface Person {
  readonly id: string
  readonly name: string
  /** With its session and the token of its forms. */
  readonly ask: Ask
  readonly cookie: string
  readonly csrf: string
}

const unit = (code: string, name: string) => ({ code, name, level: 'commune', province: null, mergedInto: null, mergedFrom: null })

/** A service with accounts, and two units in its registry. */
export async function openSecured(options: ServiceOptions = {}): Promise<TestService> {
  const test = await openTestService('pglite', { auth: true, hosts: null, work: false, ...options })
  await saveUnits(test.service.db, [unit(UNITS.a, 'Xã Ngọc Kỳ'), unit(UNITS.b, 'Xã Tái Sơn')])
  return test
}

let hash: Promise<string> | undefined

/** An account with the password of all tests. Returns its id. */
export async function addPerson(db: Db, name: string, role: Role, unit: string | null = null): Promise<string> {
  const account = await addAccount(db, { name, role, unitId: unit === null ? null : await unitId(db, unit) })
  if (account === null) throw new Error(`there is an account ${name} already`)
  await setPassword(db, account.id, await (hash ??= hashPassword(PASSWORD)))
  return account.id
}

export const asker =
  (base: string, own: Record<string, string>): Ask =>
  async (at, { headers, ...init } = {}) => {
    const ask = () => fetch(base + at, { redirect: 'manual', ...init, headers: { ...own, ...headers } })
    try {
      return await ask()
    } catch (error) {
      // A connection that was kept open is closed by the server at the moment at which it is used again: a browser asks once more, too.
      if (init.method !== undefined && init.method !== 'GET') throw error
      return ask()
    }
  }

export const json = (body: unknown): Init => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

export const post = (body: unknown): Init => ({ method: 'POST', ...json(body) })

/** The cookies that an answer sets, as a browser sends them. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')

export const trySignIn = (base: string, name: string, password: string, headers: Record<string, string> = {}): Promise<Response> =>
  asker(base, headers)('/api/session', post({ name, password }))

export async function signIn(base: string, name: string, headers: Record<string, string> = {}): Promise<Person> {
  const response = await trySignIn(base, name, PASSWORD, headers)
  if (response.status !== 200) throw new Error(`${name} cannot sign in: ${response.status} ${await response.text()}`)
  const { account, csrf } = (await response.json()) as { account: { id: string }; csrf: string }
  const cookie = cookiesOf(response)
  return { id: account.id, name, cookie, csrf, ask: asker(base, { ...headers, cookie, 'x-csrf-token': csrf }) }
}

/** Somebody new who has signed in. */
export async function somebody({ service, base }: TestService, name: string, role: Role, unit: string | null = null): Promise<Person> {
  await addPerson(service.db, name, role, unit)
  return signIn(base, name)
}

/** Sends a file in as a person; returns the document's id. */
export async function sendIn(
  { ask }: Pick<Person, 'ask'>,
  bytes: Uint8Array,
  name: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const response = await ask('/api/documents', { method: 'POST', body: formOf(bytes, name, fields) })
  if (response.status !== 202) throw new Error(`${name} was not taken in: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}

export function formOf(bytes: Uint8Array, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name)
  return form
}
