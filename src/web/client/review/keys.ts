/**
 * Keys to commands. In: a key as the browser tells it, and what has the focus. Out: a command, or null for a key that is not ours.
 *
 * Vietnamese keyboards (Unikey) are on all day, also while nothing is typed. They turn vowels and the letters of tone marks (`s f r x j z w`),
 * a second `d`, and `[ ]` into something else, and send a Backspace of their own. So commands are on consonants that no such keyboard
 * touches, Backspace is no command, and a letter with a mark counts as its own letter.
 */

export type Command =
  | { readonly do: 'next-flag' | 'previous-flag' | 'accept' | 'dismiss' | 'suggest' | 'appraise' | 'note' | 'edit' | 'clear' }
  | { readonly do: 'accept-alike' | 'dismiss-alike' }
  | { readonly do: 'undo' | 'redo' | 'help' | 'history' | 'sample' | 'next-document' | 'next-report' | 'finish' | 'parent' | 'place' }
  | {
      readonly do:
        | 'zoom-in'
        | 'zoom-out'
        | 'zoom-fit'
        | 'escape'
        | 'up'
        | 'down'
        | 'left'
        | 'right'
        | 'first'
        | 'last'
        | 'page-up'
        | 'page-down'
    }
  | { readonly do: 'digit'; readonly digit: number }
  | { readonly do: 'type'; readonly text: string }

export interface Press {
  readonly key: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** A composition is going on (`isComposing`, or the key is `Process`). */
  readonly composing: boolean
}

export interface KeySituation {
  /** A field has the focus: what is pressed is text. */
  readonly typing: boolean
  /** A list of reasons, or another choice by digit, is open. */
  readonly choosing: boolean
  /** The focused row has children: digits lead to them. On other rows they begin a figure. */
  readonly hasChildren: boolean
  /** The focused cell can be corrected. */
  readonly canEdit: boolean
  /** Single letters are switched on. */
  readonly letters: boolean
}

const LETTERS: Readonly<Record<string, Command>> = {
  n: { do: 'next-flag' },
  b: { do: 'previous-flag' },
  c: { do: 'accept' },
  k: { do: 'dismiss' },
  t: { do: 'suggest' },
  m: { do: 'appraise' },
  g: { do: 'note' },
  p: { do: 'parent' },
  h: { do: 'history' },
  l: { do: 'sample' },
  v: { do: 'next-document' },
  q: { do: 'next-report' },
}

/** With Shift held, not with the capitals of Caps Lock. */
const SHIFTED: Readonly<Record<string, Command>> = {
  c: { do: 'accept-alike' },
  k: { do: 'dismiss-alike' },
}

const NAMED: Readonly<Record<string, Command>> = {
  ArrowUp: { do: 'up' },
  ArrowDown: { do: 'down' },
  ArrowLeft: { do: 'left' },
  ArrowRight: { do: 'right' },
  Home: { do: 'first' },
  End: { do: 'last' },
  PageUp: { do: 'page-up' },
  PageDown: { do: 'page-down' },
  Enter: { do: 'edit' },
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Escape: { do: 'escape' },
  '+': { do: 'zoom-in' },
  '=': { do: 'zoom-in' },
  _: { do: 'zoom-out' },
  '*': { do: 'zoom-fit' },
}

const WITH_CTRL: Readonly<Record<string, Command>> = {
  z: { do: 'undo' },
  y: { do: 'redo' },
  Enter: { do: 'finish' },
}

/** `â`, `á` → `a`; `đ` → `d`. */
function bareLetter(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').toLowerCase()
}

export function commandOf(press: Press, situation: KeySituation): Command | null {
  if (press.composing || press.alt) return null
  const { key } = press
  if (situation.typing) return key === 'Escape' ? { do: 'escape' } : null
  if (press.ctrl) {
    const letter = key.length === 1 ? bareLetter(key) : key
    return letter === 'z' && press.shift ? { do: 'redo' } : (WITH_CTRL[letter] ?? null)
  }
  if (situation.choosing) {
    if (/^\d$/u.test(key)) return { do: 'digit', digit: Number(key) }
    return key === 'Escape' ? { do: 'escape' } : null
  }
  if (key === '?') return { do: 'help' }
  const digit = /^\d$/u.test(key)
  if (digit && situation.hasChildren) return { do: 'digit', digit: Number(key) }
  if (digit || key === '-' || key === '−') return situation.canEdit && !situation.hasChildren ? { do: 'type', text: key } : null
  const named = NAMED[key]
  if (named !== undefined) return named
  if (!situation.letters || key.length !== 1) return null
  const letter = bareLetter(key)
  return (press.shift ? SHIFTED[letter] : undefined) ?? LETTERS[letter] ?? null
}
