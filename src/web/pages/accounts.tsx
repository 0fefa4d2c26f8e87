/** The administrator's list of accounts: invite, role and unit, disable, a link for a new password. */
import type { Context } from 'hono'
import { listAccounts } from '../../store/accounts.ts'
import { listUnits } from '../../store/registry.ts'
import { type Role, ROLES } from '../../store/tables.ts'
import { change, invite, type Invited, sendLink } from '../account-actions.ts'
import { linkPath } from '../accounts.ts'
import { notFound } from '../api-error.ts'
import { ACCOUNTS } from '../i18n/accounts.ts'
import { formatTime } from '../i18n/format.ts'
import { Field } from '../components/field.tsx'
import { requireAdmin } from '../guard.ts'
import type { Env, Routes, Service } from '../service.ts'
import { AccountTable, InviteCard } from './accounts-parts.tsx'
import { fieldsOf, refusalOf } from './form.ts'
import { isId } from '../ids.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { languageOf, setFlash, viewOf } from './view.ts'

/** A registry of more units than this is not offered as a list: its codes are typed. */
const MOST_OFFERED = 500

const isRole = (text: string | undefined): text is Role => ROLES.some((role) => role === text)

export const accountsPages: Routes = (app, service) => {
  app.get('/accounts', (c) => {
    requireAdmin(c.var.caller)
    return show(c, service, null)
  })

  app.post('/accounts', async (c) => {
    requireAdmin(c.var.caller)
    const fields = await fieldsOf(c)
    const role = fields.get('role')
    try {
      const invitation = { name: fields.get('name') ?? '', role: isRole(role) ? role : 'unit', unit: fields.get('unit')?.trim() } as const
      return showLink(c, service, await invite(service, c.var.caller, invitation))
    } catch (error) {
      return show(c, service, refusalOf(error, languageOf(c)).text)
    }
  })

  app.post('/accounts/:id', async (c) => {
    requireAdmin(c.var.caller)
    const fields = await fieldsOf(c)
    const [role, disabled] = [fields.get('role'), fields.get('disabled')]
    try {
      const { name } = await change(service, c.var.caller, idOf(c), {
        ...(isRole(role) ? { role, unit: fields.get('unit')?.trim() ?? null } : {}),
        ...(disabled === undefined ? {} : { disabled: disabled === 'true' }),
      })
      setFlash(c, { tone: 'good', text: ACCOUNTS[languageOf(c)].list.changed(name) })
      return c.redirect('/accounts', 303)
    } catch (error) {
      const { text, status } = refusalOf(error, languageOf(c))
      if (status === 404) throw error
      return show(c, service, text)
    }
  })

  app.post('/accounts/:id/link', async (c) => {
    requireAdmin(c.var.caller)
    try {
      return showLink(c, service, await sendLink(service, c.var.caller, idOf(c)))
    } catch (error) {
      const { text, status } = refusalOf(error, languageOf(c))
      if (status === 404) throw error
      return show(c, service, text)
    }
  })
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw notFound()
  return id
}

async function show(c: Context<Env>, { db, version }: Service, error: string | null): Promise<Response> {
  const view = viewOf(c, version)
  const units = await listUnits(db, undefined, '', MOST_OFFERED + 1)
  return html(
    c,
    <Layout view={view} title={ACCOUNTS[view.language].list.title}>
      <InviteCard view={view} units={units.length > MOST_OFFERED ? [] : units} error={error} />
      <AccountTable view={view} accounts={await listAccounts(db)} />
    </Layout>,
    error === null ? 200 : 422,
  )
}

/** The link is in this answer and nowhere again. */
function showLink(c: Context<Env>, { publicUrl, version }: Service, { account, link }: Invited): Response {
  const view = viewOf(c, version)
  const words = ACCOUNTS[view.language].list
  const address = (publicUrl ?? new URL(c.req.url).origin) + linkPath(link)
  return html(
    c,
    <Layout view={view} title={words.linkTitle(account.name)}>
      <section class="card">
        <p>{words.linkText(formatTime(view.language, link.expiresAt))}</p>
        <Field name="link" label={words.linkLabel} value={address} readOnly size={address.length} />
        <p>
          <a class="button" href="/accounts">
            {words.back}
          </a>
        </p>
      </section>
    </Layout>,
  )
}
