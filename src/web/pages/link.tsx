/** Where a one-time link leads: the first administrator, an invitation, a forgotten password. Looking does not use the link. */
import type { Context } from 'hono'
import type { Link } from '../../store/links.ts'
import { linkOf, takeUp } from '../account-actions.ts'
import { linkPath } from '../accounts.ts'
import { Field, FormError } from '../components/field.tsx'
import { NewPasswordFields } from '../components/new-password-fields.tsx'
import { PostForm } from '../components/post-form.tsx'
import { ACCOUNTS } from '../i18n/accounts.ts'
import type { Limits } from '../limits.ts'
import type { App, Env, Service } from '../service.ts'
import { fieldsOf, refusalOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

export function linkPages(app: App, service: Service, limits: Limits): void {
  app.get('/link/:secret', async (c) => {
    const secret = c.req.param('secret')
    const link = await linkOf(service, limits, c, secret)
    return show(c, service, { link, secret, name: link.purpose === 'first' ? '' : link.account.name, error: null, status: 200 })
  })

  app.post('/link/:secret', async (c) => {
    const secret = c.req.param('secret')
    const link = await linkOf(service, limits, c, secret)
    const fields = await fieldsOf(c)
    const [name, password] = [fields.get('name') ?? link.account.name, fields.get('password') ?? '']
    const { language } = viewOf(c, service.version)
    if (password !== fields.get('repeat')) {
      return show(c, service, { link, secret, name, error: ACCOUNTS[language].notSame, status: 422 })
    }
    try {
      await takeUp(service, limits, c, secret, { name, password })
    } catch (error) {
      const { text, status } = refusalOf(error, language)
      // Used in the meantime: there is no form to show again.
      if (status === 404) throw error
      return show(c, service, { link, secret, name, error: text, status: 422 })
    }
    return c.redirect('/', 303)
  })
}

interface Shown {
  readonly link: Link
  readonly secret: string
  readonly name: string
  readonly error: string | null
  readonly status: 200 | 422
}

function show(c: Context<Env>, { version }: Service, { link, secret, name, error, status }: Shown): Response {
  // Whoever is signed in at this browser is not the one whom the link is for.
  const view = { ...viewOf(c, version), caller: null }
  const words = ACCOUNTS[view.language]
  const { purpose } = link
  return html(
    c,
    <Layout view={view} title={words.link[purpose]}>
      <PostForm csrf={view.csrf} action={linkPath({ secret })} class="card narrow">
        <p>{words.link[`${purpose}Text`]}</p>
        <FormError text={error} />
        {purpose === 'reset' ? (
          <Field name="shown-name" label={words.name} value={name} autocomplete="username" readOnly />
        ) : (
          <Field name="name" label={words.name} value={name} autocomplete="username" required autofocus />
        )}
        <NewPasswordFields language={view.language} />
        <button class="primary">{words.link.submit}</button>
      </PostForm>
    </Layout>,
    status,
  )
}
