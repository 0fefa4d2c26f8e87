/** The frame of every page: head, skip link, navigation, account, what was just done, content, footer. */
import type { ComponentChildren } from 'preact'
import { assetUrl } from '../assets.ts'
import { AccountMenu } from './account-menu.tsx'
import { FRAME } from '../i18n/frame.ts'
import { NAVIGATION, type NavigationItem } from './navigation.ts'
import type { View } from './view.ts'

export interface LayoutProps {
  readonly view: View
  readonly title: string
  /** Beside the heading: what can be done on this page as a whole. */
  readonly actions?: ComponentChildren
  /** Entries of the manifest to load besides `main`. */
  readonly scripts?: readonly string[]
  /** The content takes the whole window and scrolls in its parts. */
  readonly full?: boolean
  /** No heading: the page has its own `h1`. */
  readonly bare?: boolean
  readonly children: ComponentChildren
}

export function Layout({ view, title, actions, scripts = [], full = false, bare = false, children }: LayoutProps) {
  const words = FRAME[view.language]
  const theme = view.theme === 'system' ? {} : { 'data-theme': view.theme }
  return (
    <html lang={view.language} {...theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={view.theme === 'system' ? 'light dark' : view.theme} />
        {view.csrf !== null && <meta name="csrf" content={view.csrf} />}
        <title>{`${title} · ${words.product}`}</title>
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('style.css')} />
        {['main.js', ...scripts].map((script) => (
          <script key={script} type="module" src={assetUrl(script)} />
        ))}
      </head>
      <body class={full ? 'full' : undefined}>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="bar">
          <a class="brand" href="/">
            {words.product}
          </a>
          {view.caller !== null && <Navigation view={view} />}
          <AccountMenu view={view} />
        </header>
        {view.flash !== null && (
          <p class={`flash ${view.flash.tone}`} role={view.flash.tone === 'bad' ? 'alert' : 'status'}>
            {view.flash.text}
            {view.flash.link !== undefined && (
              <>
                {' '}
                <a href={view.flash.link.path}>{view.flash.link.text}</a>
              </>
            )}
          </p>
        )}
        <main id="content" tabIndex={-1}>
          {!bare && (
            <div class="page-head">
              <h1>{title}</h1>
              {actions !== undefined && <div class="actions">{actions}</div>}
            </div>
          )}
          {children}
        </main>
        {!full && <footer class="foot">{words.footer(view.version)}</footer>}
      </body>
    </html>
  )
}

function Navigation({ view }: { readonly view: View }) {
  const { caller } = view
  const shown = NAVIGATION.filter(({ shownTo }) => caller !== null && (shownTo === undefined || shownTo(caller)))
  return (
    <nav class="main-nav" aria-label={FRAME[view.language].navigation}>
      <ul>
        {shown.map((item) => (
          <li key={item.path}>
            <a href={item.path} aria-current={isCurrent(item, view.path) ? 'page' : undefined}>
              {item.label(view.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isCurrent = ({ path, includes }: NavigationItem, current: string): boolean =>
  current === path || (path !== '/' && current.startsWith(`${path}/`)) || includes?.test(current) === true
