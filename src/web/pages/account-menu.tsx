/** Who has signed in, language and theme. Works without scripts: a `details` element with links. */
import { PostForm } from '../components/post-form.tsx'
import { ACCOUNTS } from '../i18n/accounts.ts'
import { FRAME } from '../i18n/frame.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language.ts'
import { THEMES, type View, withQuery } from './view.ts'

export function AccountMenu({ view }: { readonly view: View }) {
  const words = FRAME[view.language]
  const themeNames = { system: words.themeSystem, light: words.themeLight, dark: words.themeDark }
  return (
    <div class="account">
      <details class="menu" name="bar">
        <summary>{view.caller?.account?.name ?? words.settings}</summary>
        <div class="menu-panel">
          {view.caller === null && <a href="/login">{ACCOUNTS[view.language].signIn}</a>}
          {view.caller?.session && <OwnAccount view={view} />}
          {view.caller !== null && view.caller.account === null && <p class="note">{words.withoutAccounts}</p>}
          <h2>{words.language}</h2>
          <ul>
            {LANGUAGES.map((language) => (
              <li key={language}>
                <a
                  href={withQuery(view, { lang: language })}
                  lang={language}
                  hreflang={language}
                  aria-current={language === view.language ? 'true' : undefined}
                >
                  {LANGUAGE_NAMES[language]}
                </a>
              </li>
            ))}
          </ul>
          <h2>{words.theme}</h2>
          <ul>
            {THEMES.map((theme) => (
              <li key={theme}>
                <a href={withQuery(view, { theme })} aria-current={theme === view.theme ? 'true' : undefined}>
                  {themeNames[theme]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  )
}

function OwnAccount({ view }: { readonly view: View }) {
  const words = ACCOUNTS[view.language]
  return (
    <>
      <a href="/account">{words.mine.title}</a>
      <PostForm csrf={view.csrf} action="/logout">
        <button class="plain">{words.signOut}</button>
      </PostForm>
    </>
  )
}
