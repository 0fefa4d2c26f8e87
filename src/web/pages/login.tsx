/** Signing in and out. */
import type { Context } from 'hono'
import { signIn } from '../account-actions.ts'
import { Field, FormError } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { ACCOUNTS } from '../i18n/accounts.ts'
import type { Limits } from '../limits.ts'
import type { App, Env, Service } from '../service.ts'
import { closeSession } from '../session.ts'
import { fieldsOf, ownPath, refusalOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

interface Shown {
  readonly name: string
  readonly next: string
  readonly error: string | null
  readonly status: 200 | 401 | 429
}

export function loginPages(app: App, service: Service, limits: Limits): void {
  app.get('/login', (c) => {
    const next = ownPath(c.req.query('next'))
    // Signed in already, or an installation without accounts.
    if (c.get('caller') as Env['Variables']['caller'] | undefined) return c.redirect(next, 303)
    return show(c, service, { name: '', next, error: null, status: 200 })
  })

  app.post('/login', async (c) => {
    const fields = await fieldsOf(c)
    const [name, password, next] = [fields.get('name') ?? '', fields.get('password') ?? '', ownPath(fields.get('next'))]
    try {
      await signIn(service, limits, c, { name, password })
    } catch (error) {
      const { text, status, retryAfter } = refusalOf(error, viewOf(c, service.version).language)
      if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
      return show(c, service, { name, next, error: text, status: status === 429 ? 429 : 401 })
    }
    return c.redirect(next, 303)
  })

  app.post('/logout', async (c) => {
    await closeSession(service, c)
    return c.redirect('/login', 303)
  })
}

function show(c: Context<Env>, { version }: Service, { name, next, error, status }: Shown): Response {
  const view = viewOf(c, version)
  const words = ACCOUNTS[view.language]
  return html(
    c,
    <Layout view={view} title={words.signIn}>
      <PostForm csrf={view.csrf} action="/login" class="card narrow">
        <FormError text={error} />
        <input type="hidden" name="next" value={next} />
        <Field name="name" label={words.name} hint={words.nameHint} value={name} autocomplete="username" required autofocus={name === ''} />
        <Field name="password" label={words.password} type="password" autocomplete="current-password" required autofocus={name !== ''} />
        <button class="primary">{words.signIn}</button>
        <p class="note">{words.signInHint}</p>
      </PostForm>
    </Layout>,
    status,
  )
}
