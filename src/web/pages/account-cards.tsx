/** The parts of the page of one's own account. */
import type { Account } from '../../store/accounts.ts'
import type { SessionEntry } from '../../store/sessions.ts'
import type { TokenEntry } from '../../store/tokens.ts'
import { Choice, Field, FormError } from '../components/field.tsx'
import { NewPasswordFields } from '../components/new-password-fields.tsx'
import { PostForm } from '../components/post-form.tsx'
import { ACCOUNTS } from '../i18n/accounts.ts'
import { formatTime, NO_VALUE } from '../i18n/format.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language.ts'
import type { View } from './view.ts'

interface CardProps {
  readonly view: View
}

export function WhoCard({ view, account }: CardProps & { readonly account: Account }) {
  const words = ACCOUNTS[view.language]
  return (
    <section class="card">
      <h2>{words.mine.who}</h2>
      <dl class="facts">
        <dt>{words.name}</dt>
        <dd>{account.name}</dd>
        <dt>{words.mine.role}</dt>
        <dd>{words.roles[account.role]}</dd>
        {account.role === 'unit' && <dt>{words.mine.unit}</dt>}
        {account.role === 'unit' && <dd>{account.unit === null ? NO_VALUE : `${account.unit.name} (${account.unit.code})`}</dd>}
      </dl>
    </section>
  )
}

export function PasswordCard({ view, account, error }: CardProps & { readonly account: Account; readonly error: string | null }) {
  const words = ACCOUNTS[view.language]
  return (
    <section class="card">
      <h2>{words.mine.change}</h2>
      <PostForm csrf={view.csrf} action="/account/password" class="narrow">
        <FormError text={error} />
        {/* Tells the browser whose password it keeps. */}
        <input type="text" name="username" value={account.name} autocomplete="username" readOnly hidden />
        <Field name="current" label={words.mine.current} type="password" autocomplete="current-password" required />
        <NewPasswordFields language={view.language} />
        <button class="primary">{words.mine.change}</button>
        <p class="note">{words.mine.changeHint}</p>
      </PostForm>
    </section>
  )
}

export function SessionsCard({
  view,
  sessions,
  current,
}: CardProps & { readonly sessions: readonly SessionEntry[]; readonly current: string | null }) {
  const words = ACCOUNTS[view.language].mine
  return (
    <section class="card">
      <h2 id="sessions">{words.sessions}</h2>
      <div class="table-wrap" tabIndex={0} role="region" aria-labelledby="sessions">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.browser}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.lastSeen}</th>
              <th scope="col">{words.end}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, agent, address, createdAt, lastSeenAt }) => (
              <tr key={id}>
                <th scope="row">{browserName(agent)}</th>
                <td>{address}</td>
                <td>{formatTime(view.language, createdAt)}</td>
                <td>{id === current ? words.sessionHere : formatTime(view.language, lastSeenAt)}</td>
                <td>
                  <PostForm csrf={view.csrf} action="/account/sessions">
                    <input type="hidden" name="session" value={id} />
                    <button class="small" aria-label={words.endOne(browserName(agent))}>
                      {words.end}
                    </button>
                  </PostForm>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PostForm csrf={view.csrf} action="/account/sessions" class="below">
        <button class="danger">{words.endAll}</button>
      </PostForm>
    </section>
  )
}

const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//u],
  ['Cốc Cốc', /\bcoc_coc/u],
  ['Firefox', /\b(?:Firefox|FxiOS)\//u],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//u],
  ['Safari', /\bSafari\//u],
] as const
const SYSTEMS = [
  ['Windows', /\bWindows\b/u],
  ['Android', /\bAndroid\b/u],
  ['iOS', /\b(?:iPhone|iPad)\b/u],
  ['macOS', /\bMac OS X\b/u],
  ['Linux', /\bLinux\b/u],
] as const
const AGENT_SHOWN = 60

/** `Chrome, Windows` for the string that a browser sends; the beginning of one that is not known. */
function browserName(agent: string): string {
  const found = [BROWSERS, SYSTEMS].flatMap((names) => names.find(([, pattern]) => pattern.test(agent))?.[0] ?? [])
  return found.length > 0 ? found.join(', ') : agent.slice(0, AGENT_SHOWN) || NO_VALUE
}

export function TokensCard({
  view,
  tokens,
  made,
  days,
}: CardProps & { readonly tokens: readonly TokenEntry[]; readonly made: string | null; readonly days: readonly number[] }) {
  const words = ACCOUNTS[view.language].mine
  return (
    <section class="card">
      <h2 id="tokens">{words.tokens}</h2>
      <p class="note">{words.tokensHint}</p>
      {made !== null && (
        <div class="flash good" role="status">
          <Field name="made" label={words.tokenMade} value={made} readOnly />
        </div>
      )}
      {tokens.length === 0 ? <p>{words.noTokens}</p> : <TokenTable view={view} tokens={tokens} />}
      <PostForm csrf={view.csrf} action="/account/tokens" class="row below">
        <Field name="name" label={words.tokenName} required maxLength={100} prefix="token" />
        <Choice
          name="rights"
          label={words.tokenRights}
          options={[
            ['read', words.readOnly],
            ['write', words.readWrite],
          ]}
          value="read"
          prefix="token"
        />
        <Choice
          name="days"
          label={words.days}
          options={days.map((each) => [String(each), each === 0 ? words.never : words.day(each)])}
          value={String(days[0])}
          prefix="token"
        />
        <button>{words.addToken}</button>
      </PostForm>
    </section>
  )
}

function TokenTable({ view, tokens }: CardProps & { readonly tokens: readonly TokenEntry[] }) {
  const words = ACCOUNTS[view.language].mine
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-labelledby="tokens">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.tokenName}</th>
            <th scope="col">{words.tokenRights}</th>
            <th scope="col">{words.expires}</th>
            <th scope="col">{words.lastUsed}</th>
            <th scope="col">{words.takeBack}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, readOnly, expiresAt, lastUsedAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{readOnly ? words.readOnly : words.readWrite}</td>
              <td>{expiresAt === null ? words.never : formatTime(view.language, expiresAt)}</td>
              <td>{lastUsedAt === null ? words.notUsed : formatTime(view.language, lastUsedAt)}</td>
              <td>
                <PostForm csrf={view.csrf} action="/account/tokens/remove">
                  <input type="hidden" name="token" value={id} />
                  <button class="small danger" aria-label={words.takeBackOne(name)}>
                    {words.takeBack}
                  </button>
                </PostForm>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function LanguageCard({ view, account }: CardProps & { readonly account: Account }) {
  const words = ACCOUNTS[view.language].mine
  return (
    <section class="card">
      <h2>{words.language}</h2>
      <PostForm csrf={view.csrf} action="/account/language" class="row">
        <Choice
          name="language"
          label={words.language}
          options={[['', words.languageAsBrowser], ...LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const)]}
          value={account.language ?? ''}
        />
        <button>{words.save}</button>
      </PostForm>
    </section>
  )
}
