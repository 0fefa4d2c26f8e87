/** One's own account: password, sessions, tokens, language. */
import type { Context } from 'hono'
import { type Account, setLanguage } from '../../store/accounts.ts'
import { endSession, endSessions, listSessions } from '../../store/sessions.ts'
import { addToken, listTokens, revokeToken } from '../../store/tokens.ts'
import { changePassword, requirePerson } from '../account-actions.ts'
import { notFound } from '../api-error.ts'
import { ACCOUNTS } from '../i18n/accounts.ts'
import { isLanguage } from '../i18n/language.ts'
import type { Env, Routes, Service } from '../service.ts'
import { narrowed } from '../tokens.ts'
import { LanguageCard, PasswordCard, SessionsCard, TokensCard, WhoCard } from './account-cards.tsx'
import { fieldsOf, refusalOf } from './form.ts'
import { isId } from '../ids.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { languageOf, rememberLanguage, setFlash, viewOf } from './view.ts'

const TOKEN_NAME_LENGTH = 100
/** Days after which a token expires; 0: never. */
export const TOKEN_DAYS = [30, 90, 365, 0] as const

export const accountPages: Routes = (app, service) => {
  const { db } = service
  app.get('/account', (c) => show(c, service, requirePerson(c.var.caller), {}))

  app.post('/account/password', async (c) => {
    const account = requirePerson(c.var.caller)
    const words = ACCOUNTS[languageOf(c)]
    const fields = await fieldsOf(c)
    const [current, password] = [fields.get('current') ?? '', fields.get('password') ?? '']
    if (password !== fields.get('repeat')) return show(c, service, account, { passwordError: words.notSame })
    try {
      await changePassword(service, c, { current, password })
    } catch (error) {
      return show(c, service, account, { passwordError: refusalOf(error, languageOf(c)).text })
    }
    return done(c, words.mine.changed)
  })

  app.post('/account/sessions', async (c) => {
    const account = requirePerson(c.var.caller)
    const id = (await fieldsOf(c)).get('session')
    if (id === undefined) {
      await endSessions(db, account.id)
      return c.redirect('/login', 303)
    }
    if (!isId(id) || !(await endSession(db, account.id, id))) throw notFound()
    return done(c, ACCOUNTS[languageOf(c)].mine.ended)
  })

  app.post('/account/tokens', async (c) => {
    const account = requirePerson(c.var.caller)
    const fields = await fieldsOf(c)
    const name = (fields.get('name') ?? '').trim().slice(0, TOKEN_NAME_LENGTH)
    const days = TOKEN_DAYS.find((each) => String(each) === fields.get('days')) ?? TOKEN_DAYS[0]
    if (name === '') return show(c, service, account, {})
    const readOnly = fields.get('rights') !== 'write'
    const { token } = await addToken(db, account.id, { name, ...narrowed(c.var.caller, days === 0 ? null : days, readOnly) })
    // Not in the address and not in a cookie: shown in the answer, and nowhere again.
    return show(c, service, account, { made: token })
  })

  app.post('/account/tokens/remove', async (c) => {
    const account = requirePerson(c.var.caller)
    const id = (await fieldsOf(c)).get('token') ?? ''
    if (!isId(id) || !(await revokeToken(db, account.id, id))) throw notFound()
    return done(c, ACCOUNTS[languageOf(c)].mine.takenBack)
  })

  app.post('/account/language', async (c) => {
    const account = requirePerson(c.var.caller)
    const given = (await fieldsOf(c)).get('language')
    const language = isLanguage(given) ? given : null
    await setLanguage(db, account.id, language)
    rememberLanguage(c, language)
    return done(c, ACCOUNTS[language ?? languageOf(c)].mine.saved)
  })
}

function done(c: Context<Env>, text: string): Response {
  setFlash(c, { tone: 'good', text })
  return c.redirect('/account', 303)
}

interface Shown {
  readonly passwordError?: string
  /** A token that was just made. */
  readonly made?: string
}

async function show(c: Context<Env>, { db, version }: Service, account: Account, { passwordError, made }: Shown): Promise<Response> {
  const view = viewOf(c, version)
  const [sessions, tokens] = [await listSessions(db, account.id), await listTokens(db, account.id)]
  return html(
    c,
    <Layout view={view} title={ACCOUNTS[view.language].mine.title}>
      <WhoCard view={view} account={account} />
      <PasswordCard view={view} account={account} error={passwordError ?? null} />
      <SessionsCard view={view} sessions={sessions} current={c.var.caller.session?.id ?? null} />
      <TokensCard view={view} tokens={tokens} made={made ?? null} days={TOKEN_DAYS} />
      <LanguageCard view={view} account={account} />
    </Layout>,
    passwordError === undefined ? 200 : 422,
  )
}
