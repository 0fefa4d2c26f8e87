/**
 * What people do about accounts, for pages and programs alike: sign in, take a link, change a password, invite, send a link. Each throws
 * an ApiError that says what stands against it.
 */
import type { Context } from 'hono'
import {
  type Account,
  type AccountChange,
  type AccountEntry,
  addAccount,
  addAccountEvent,
  changeAccount,
  findAccount,
  nameKey,
  passwordHashOf,
  renameAccount,
  setPassword,
} from '../store/accounts.ts'
import type { Db, Queries } from '../store/db.ts'
import { addLink, findLink, type Link, type NewLink, takeLink } from '../store/links.ts'
import { countAttempt, forgetAttempts, type Patience } from '../store/login-failures.ts'
import { unitId } from '../store/registry.ts'
import type { Role } from '../store/tables.ts'
import { addressOf, networkOf } from './address.ts'
import { ApiError, notFound } from './api-error.ts'
import { type Limits, tooOften } from './limits.ts'
import { hashPassword, isPassword, passwordProblem } from './passwords.ts'
import type { Caller, Env, Service } from './service.ts'
import { openSession, proveAccount } from './session.ts'

export interface Entrance {
  readonly account: Account
  /** The secret of the new session. */
  readonly secret: string
}

export interface Given {
  readonly name: string
  readonly password: string
}

/** Of the current password, by whoever has the session. */
const AT_THE_PASSWORD: Patience = { free: 5, delay: 15, longest: 900 }
const NAME_LENGTH = { least: 2, most: 100 } as const
/** Controls, and marks that make text run the other way: a name must look like what it is. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

export async function signIn(service: Service, limits: Limits, c: Context<Env>, given: Given): Promise<Entrance> {
  const account = await proveAccount(service, limits, c, given)
  return { account, secret: await openSession(service, c, account) }
}

/** The account of a link that is still good; a 404 else. Guesses are counted. */
export async function linkOf({ db, proxies }: Service, limits: Limits, c: Context<Env>, secret: string): Promise<Link> {
  const link = await findLink(db, secret)
  if (link !== null) return link
  await limits.guesses.count(networkOf(addressOf(c, { proxies: proxies ?? 0 })))
  throw linkGone()
}

const linkGone = (): ApiError =>
  new ApiError(
    404,
    'link-gone',
    'This link was used before, has expired, or never was. Ask an administrator for another.',
    'Liên kết này đã dùng, đã hết hạn hoặc không có. Hãy xin quản trị viên liên kết khác.',
  )

/** Sets name and password of the link's account, and signs in. The name of an account that has been in use stays. */
export async function takeUp(service: Service, limits: Limits, c: Context<Env>, secret: string, given: Given): Promise<Entrance> {
  const { db } = service
  const link = await linkOf(service, limits, c, secret)
  const name = link.purpose === 'reset' ? link.account.name : checkName(given.name)
  checkPassword(given.password, name)
  const hash = await hashPassword(given.password)
  await db.transaction().execute(async (trx) => {
    if (!(await takeLink(trx, link.id))) throw linkGone()
    if (name !== link.account.name && !(await renameAccount(trx, link.account.id, name))) throw nameTaken()
    await setPassword(trx, link.account.id, hash)
    await addAccountEvent(trx, link.account.id, 'password-by-link', name, { purpose: link.purpose })
  })
  const account = { ...link.account, name }
  return { account, secret: await openSession(service, c, account) }
}

/** All other sessions end. Returns the secret of the new one. */
export async function changePassword(
  service: Service,
  c: Context<Env>,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<string> {
  const { db } = service
  const account = requirePerson(c.var.caller)
  const key = `password ${account.id}`
  const wait = await countAttempt(db, key, AT_THE_PASSWORD)
  if (wait > 0) throw tooOften(wait)
  if (!(await isPassword(await passwordHashOf(db, account.id), current))) {
    throw new ApiError(422, 'wrong-password', 'The current password is wrong.', 'Mật khẩu hiện tại không đúng.')
  }
  await forgetAttempts(db, key)
  checkPassword(password, account.name)
  const hash = await hashPassword(password)
  await db.transaction().execute(async (trx) => {
    await setPassword(trx, account.id, hash)
    await addAccountEvent(trx, account.id, 'password', account.name)
  })
  return openSession(service, c, account)
}

/** The account of a person at a browser; a program must not do what follows. */
export function requirePerson({ account, session }: Caller): Account {
  if (account === null || session === null) {
    throw new ApiError(403, 'session-only', 'Sign in with a browser for this.', 'Việc này cần đăng nhập bằng trình duyệt.')
  }
  return account
}

export interface Invitation {
  readonly name: string
  readonly role: Role
  /** Code; for the role `unit`. */
  readonly unit?: string | null | undefined
}

export interface Invited {
  readonly account: AccountEntry
  readonly link: NewLink
}

export async function invite({ db }: Service, caller: Caller, { name, role, unit }: Invitation): Promise<Invited> {
  const clean = checkName(name)
  return db.transaction().execute(async (trx) => {
    const made = await addAccount(trx, { name: clean, role, unitId: await unitFor(trx, role, unit) })
    if (made === null) throw nameTaken()
    await addAccountEvent(trx, made.id, 'invited', caller.name, { role, unit: unit ?? null })
    return { account: await entryOf(trx, made.id), link: await addLink(trx, made.id, 'invitation') }
  })
}

/** A link with which the account gets a (new) password. */
export async function sendLink({ db }: Service, caller: Caller, id: string): Promise<Invited> {
  return db.transaction().execute(async (trx) => {
    const account = await entryOf(trx, id)
    if (account.state === 'disabled') {
      throw new ApiError(409, 'account-disabled', 'The account is disabled.', 'Tài khoản đang bị khóa.')
    }
    await addAccountEvent(trx, id, 'link', caller.name)
    return { account, link: await addLink(trx, id, account.state === 'invited' ? 'invitation' : 'reset') }
  })
}

export interface Change {
  readonly role?: Role | undefined
  readonly unit?: string | null | undefined
  readonly disabled?: boolean | undefined
}

export async function change({ db }: Service, caller: Caller, id: string, { role, unit, disabled }: Change): Promise<AccountEntry> {
  const before = await entryOf(db, id)
  const wanted = role ?? before.role
  const place: AccountChange = unit === undefined && wanted === before.role ? {} : { unitId: await unitFor(db, wanted, unit) }
  const outcome = await changeAccount(db, id, { role, disabled, ...place }, caller.name)
  if (outcome === 'not-found') throw notFound()
  if (outcome === 'last-admin') {
    throw new ApiError(
      409,
      'last-admin',
      'This is the only administrator who can sign in. Make another one first.',
      'Đây là quản trị viên duy nhất còn đăng nhập được. Hãy tạo quản trị viên khác trước.',
    )
  }
  return entryOf(db, id)
}

async function entryOf(db: Db | Queries, id: string): Promise<AccountEntry> {
  const account = await findAccount(db, id)
  if (account === null) throw notFound()
  return account
}

/** A unit's account needs its unit; other roles have none. */
async function unitFor(db: Queries, role: Role, code: string | null | undefined): Promise<number | null> {
  if (role !== 'unit') return null
  const id = code ? await unitId(db, code) : null
  if (id === null) {
    throw new ApiError(
      422,
      'unknown-unit',
      `There is no unit ${code ?? ''}. The account of a unit needs one from the registry.`,
      `Không có đơn vị ${code ?? ''}. Tài khoản của đơn vị cần một đơn vị trong danh mục.`,
    )
  }
  return id
}

/** Throws a 422 for what is no name. */
function checkName(name: string): string {
  const clean = name.replace(NOT_IN_NAMES, '').replace(/\s+/gu, ' ').trim().normalize('NFC')
  const { length } = Array.from(clean)
  if (nameKey(clean).length < NAME_LENGTH.least || length > NAME_LENGTH.most) {
    throw new ApiError(
      422,
      'bad-name',
      `A name has ${NAME_LENGTH.least} to ${NAME_LENGTH.most} characters.`,
      `Tên đăng nhập có từ ${NAME_LENGTH.least} đến ${NAME_LENGTH.most} ký tự.`,
    )
  }
  return clean
}

function checkPassword(password: string, name: string): void {
  const problem = passwordProblem(password, name)
  if (problem !== null) throw new ApiError(422, 'weak-password', problem.en, problem.vi)
}

const nameTaken = (): ApiError => new ApiError(409, 'name-taken', 'Another account has this name.', 'Tên này đã có tài khoản khác dùng.')
