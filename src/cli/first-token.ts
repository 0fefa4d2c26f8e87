/** The first token of a service with accounts. In: its database. Out: an administrator and a token, told once, where there is no account yet. */
import type { Log } from '../log.ts'
import { accountOfToken, addToken, ensureAccount, hasAccounts } from '../store/accounts.ts'
import type { Db } from '../store/db.ts'
import { onceItAnswers } from './installation.ts'

export async function tellFirstToken(db: Db, log: Log): Promise<void> {
  let written: string | null = null
  const token = await onceItAnswers(async () => {
    // A connection may break after the token was kept and before that was said: it is told all the same.
    if (written !== null && (await accountOfToken(db, written)) !== null) return written
    return db.transaction().execute(async (trx) => {
      if (await hasAccounts(trx)) return null
      const account = await ensureAccount(trx, 'admin', 'admin')
      written = (await addToken(trx, account.id, 'first', null)).token
      return written
    })
  }, log)
  if (token === null) return
  log.info('the first token was made')
  process.stderr.write(`bangdiem: mã truy cập quản trị, chỉ hiện lần này / the administrator's token, shown this once: ${token}\n`)
}
