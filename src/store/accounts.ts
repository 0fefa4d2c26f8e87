/**
 * Accounts: who may sign in, and as what. Names are compared without marks and capitals, so that `nguyen thi lan` signs in as
 * `Nguyễn Thị Lan`. Passwords come in and go out as hashes only.
 */
import { sql } from 'kysely'
import { foldLoose } from '../model/fold.ts'
import type { Db, Queries } from './db.ts'
import type { Role } from './tables.ts'

export type Language = 'vi' | 'en'

export interface Account {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** The unit whose documents it sees; null for other roles, and for an account older than units. */
  readonly unit: { readonly id: number; readonly code: string; readonly name: string } | null
  /** null: as the browser asks. */
  readonly language: Language | null
}

export interface AccountEntry extends Account {
  /** invited: no password yet. */
  readonly state: 'active' | 'invited' | 'disabled'
  readonly createdAt: Date
  readonly lastLoginAt: Date | null
}

/** Of `accounts as a` with its unit `u`. */
export const accountColumns = [
  'a.id',
  'a.name',
  'a.role',
  'a.language',
  'u.id as unitId',
  'u.code as unitCode',
  'u.name as unitName',
] as const

interface AccountRow {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly language: Language | null
  readonly unitId: number | null
  readonly unitCode: string | null
  readonly unitName: string | null
}

export function toAccount({ id, name, role, language, unitId, unitCode, unitName }: AccountRow): Account {
  const unit = unitId === null || unitCode === null || unitName === null ? null : { id: unitId, code: unitCode, name: unitName }
  return { id, name, role, language, unit }
}

/** A name as it is compared. An address keeps its dots and its sign apart by spaces. */
export const nameKey = (name: string): string => foldLoose(name)

const accountsWithUnits = (db: Queries) => db.selectFrom('accounts as a').leftJoin('units as u', 'u.id', 'a.unit_id')

export async function findAccount(db: Queries, id: string): Promise<AccountEntry | null> {
  const row = await accountsWithUnits(db).select(accountColumns).select(entryColumns).where('a.id', '=', id).executeTakeFirst()
  return row === undefined ? null : toEntry(row)
}

const entryColumns = ['a.created_at', 'a.last_login_at', 'a.disabled_at', 'a.password_hash'] as const

type EntryRow = AccountRow & {
  readonly created_at: Date
  readonly last_login_at: Date | null
  readonly disabled_at: Date | null
  readonly password_hash: string | null
}

const toEntry = (row: EntryRow): AccountEntry => ({
  ...toAccount(row),
  state: row.disabled_at !== null ? 'disabled' : row.password_hash === null ? 'invited' : 'active',
  createdAt: row.created_at,
  lastLoginAt: row.last_login_at,
})

export async function listAccounts(db: Queries): Promise<AccountEntry[]> {
  const rows = await accountsWithUnits(db).select(accountColumns).select(entryColumns).orderBy('a.created_at').orderBy('a.id').execute()
  return rows.map(toEntry)
}

export type Reviewer = Pick<Account, 'id' | 'name'>

/** Those to whom a document can be assigned. */
export async function listReviewers(db: Queries): Promise<Reviewer[]> {
  return db
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('role', 'in', ['admin', 'reviewer'])
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .execute()
}

export interface Credentials {
  readonly account: Account
  readonly passwordHash: string | null
}

/** null when there is no account of that name that may sign in. */
export async function credentialsOf(db: Queries, name: string): Promise<Credentials | null> {
  const row = await accountsWithUnits(db)
    .select(accountColumns)
    .select('a.password_hash')
    .where('a.name_key', '=', nameKey(name))
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { account: toAccount(row), passwordHash: row.password_hash }
}

export async function passwordHashOf(db: Queries, id: string): Promise<string | null> {
  const row = await db.selectFrom('accounts').select('password_hash').where('id', '=', id).executeTakeFirst()
  return row?.password_hash ?? null
}

export interface NewAccount {
  readonly name: string
  readonly role: Role
  readonly unitId: number | null
}

/** null when another account has the name. */
export async function addAccount(db: Queries, { name, role, unitId }: NewAccount): Promise<Account | null> {
  const row = await db
    .insertInto('accounts')
    .values({ name, name_key: nameKey(name), role, unit_id: unitId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? null : findAccount(db, row.id)
}

/** The hash of a password that is known to be right, made anew with today's parameters. */
export async function renewHash(db: Queries, id: string, from: string, to: string): Promise<void> {
  await db.updateTable('accounts').set({ password_hash: to }).where('id', '=', id).where('password_hash', '=', from).execute()
}

export async function noteLogin(db: Queries, id: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ last_login_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}

/** A new password: all sessions end, and links that would set another are void. The caller opens a new session. */
export async function setPassword(trx: Queries, id: string, hash: string): Promise<void> {
  await trx
    .updateTable('accounts')
    .set({ password_hash: hash, password_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
  await endAll(trx, id)
}

/** Sessions and links of an account. */
async function endAll(trx: Queries, id: string): Promise<void> {
  await trx.deleteFrom('sessions').where('account_id', '=', id).execute()
  await trx.deleteFrom('one_time_links').where('account_id', '=', id).where('used_at', 'is', null).execute()
}

/** False when another account has the name. */
export async function renameAccount(trx: Queries, id: string, name: string): Promise<boolean> {
  const key = nameKey(name)
  const other = await trx
    .selectFrom('accounts')
    .select('id')
    .where(({ or, eb }) => or([eb('name_key', '=', key), eb('name', '=', name)]))
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other !== undefined) return false
  await trx.updateTable('accounts').set({ name, name_key: key }).where('id', '=', id).execute()
  return true
}

export async function setLanguage(db: Queries, id: string, language: Language | null): Promise<void> {
  await db.updateTable('accounts').set({ language }).where('id', '=', id).execute()
}

export interface AccountChange {
  readonly role?: Role | undefined
  readonly unitId?: number | null | undefined
  readonly disabled?: boolean | undefined
}

/** An installation needs an administrator who can sign in. */
export type ChangeOutcome = 'changed' | 'not-found' | 'last-admin'

/** What it may do changes: its sessions end, so that none goes on with what it was. */
export async function changeAccount(db: Db, id: string, change: AccountChange, actor: string): Promise<ChangeOutcome> {
  return db.transaction().execute(async (trx) => {
    const admins = await trx
      .selectFrom('accounts')
      .select('id')
      .where('role', '=', 'admin')
      .where('disabled_at', 'is', null)
      .where('password_hash', 'is not', null)
      .forUpdate()
      .execute()
    const before = await trx.selectFrom('accounts').select(['role', 'unit_id', 'disabled_at']).where('id', '=', id).executeTakeFirst()
    if (before === undefined) return 'not-found'
    const role = change.role ?? before.role
    const unitId = role !== 'unit' ? null : change.unitId === undefined ? before.unit_id : change.unitId
    const disabled = change.disabled ?? before.disabled_at !== null
    if ((role !== 'admin' || disabled) && admins.length === 1 && admins[0]?.id === id) return 'last-admin'
    await trx
      .updateTable('accounts')
      .set({ role, unit_id: unitId, disabled_at: disabled ? (before.disabled_at ?? sql<Date>`now()`) : null })
      .where('id', '=', id)
      .execute()
    if (unitId !== null) await giveToUnit(trx, id, unitId)
    if (role === 'unit' || disabled) await trx.updateTable('documents').set({ assigned_to: null }).where('assigned_to', '=', id).execute()
    if (role !== before.role || unitId !== before.unit_id || disabled) await endAll(trx, id)
    await addAccountEvent(trx, id, 'changed', actor, { role, unitId, disabled })
    return 'changed'
  })
}

/** What an account sent in before it had a unit is the unit's; a file that the unit has already stays where it is. */
async function giveToUnit(trx: Queries, accountId: string, unitId: number): Promise<void> {
  await sql`
    update public.documents d set owner_unit_id = ${unitId}, account_id = null
    where d.account_id = ${accountId} and d.owner_unit_id is null
      and not exists (select from public.documents o where o.sha256 = d.sha256 and o.owner_unit_id = ${unitId} and o.deleted_at is null)`.execute(
    trx,
  )
}

export async function addAccountEvent(
  db: Queries,
  accountId: string,
  type: string,
  actor: string | null,
  data: Record<string, unknown> = {},
): Promise<void> {
  await db
    .insertInto('account_events')
    .values({ account_id: accountId, type, actor, data: JSON.stringify(data) })
    .execute()
}
