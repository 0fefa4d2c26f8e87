/** Whether something of a page was not read: all of it, or a picture beside its text. Here to be called without the schema of pages. */
import type { Page } from './page.ts'

export const isUnread = ({ source, problem }: { readonly source: string; readonly problem: object | null }): boolean =>
  source === ('failed' satisfies Page['source']) || problem !== null
