/** The main navigation: one line for each screen. */
import { ACCOUNTS } from '../i18n/accounts.ts'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { COMPARE } from '../i18n/compare.ts'
import { FRAME } from '../i18n/frame.ts'
import type { Language } from '../i18n/language.ts'
import type { Caller } from '../service.ts'

export interface NavigationItem {
  readonly path: string
  readonly label: (language: Language) => string
  /** Everybody when missing. */
  readonly shownTo?: (caller: Caller) => boolean
  /** Further paths that belong to it. */
  readonly includes?: RegExp
}

export const NAVIGATION: readonly NavigationItem[] = [
  { path: '/', label: (language) => FRAME[language].reports, includes: /^\/(?:documents|upload)\b/u },
  { path: '/units', label: (language) => FRAME[language].units },
  { path: '/periods', label: (language) => FRAME[language].periods },
  { path: '/catalogues', label: (language) => CATALOGUES[language].title },
  { path: '/compare', label: (language) => COMPARE[language].title },
  { path: '/export', label: (language) => FRAME[language].exportData },
  { path: '/trash', label: (language) => FRAME[language].trash, shownTo: ({ mayReview }) => mayReview },
  {
    path: '/accounts',
    label: (language) => ACCOUNTS[language].list.title,
    shownTo: ({ account, isAdmin }) => account !== null && isAdmin,
  },
]
