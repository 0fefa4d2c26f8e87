/** What the screen shows besides the reports: where the focus is, what is asked just now, what was told last. */
import type { FindingCode } from '../../../model/finding-code.ts'
import type { Column } from '../../../model/score.ts'
import type { Change, CorrectableColumn } from '../../../review.ts'
import type { Purpose } from '../../i18n/review-reasons.ts'

export interface Focus {
  /** From 1. */
  readonly report: number
  readonly row: string
  readonly column: Column
  /** The flag that is looked at, where there is one. */
  readonly finding: string | null
}

/** Something that a reason is still wanted for. */
export interface Intent {
  readonly purpose: Purpose
  /** Of the flag, for the reasons that fit it. */
  readonly code: FindingCode | null
  readonly changes: readonly WithoutReason[]
  readonly settles: readonly string[]
  /** The same answer may be given to so many open flags of one kind; 0 where each wants its own. */
  readonly alike: number
  /** It is given to all of them. */
  readonly forAll: boolean
  /** To the next flag when it is said. */
  readonly goOn: boolean
}

/** A change that waits for its reason. */
export type WithoutReason = Change extends infer Each ? (Each extends unknown ? Omit<Each, 'reason'> : never) : never

export type Mode =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'edit'
      readonly row: string
      readonly column: CorrectableColumn
      readonly text: string
      readonly whole: boolean
      readonly problem: string | null
    }
  | { readonly kind: 'reasons'; readonly intent: Intent }
  | { readonly kind: 'own-reason'; readonly intent: Intent }
  | { readonly kind: 'note'; readonly row: string; readonly text: string }
  | { readonly kind: 'judge'; readonly check: number }
  /** Nothing stands against finishing, but so many warnings were not answered. */
  | { readonly kind: 'finish'; readonly warnings: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'place' }

export const IDLE: Mode = { kind: 'idle' }

/** What was told last; `urgent` interrupts a screen reader. */
export interface Notice {
  readonly text: string
  readonly tone: 'good' | 'bad' | 'warn' | 'info'
  readonly urgent: boolean
  /** Makes the same words news again. */
  readonly number: number
}

export interface ScreenState {
  readonly focus: Focus
  readonly folded: ReadonlySet<string>
  readonly mode: Mode
  readonly notice: Notice | null
  readonly showHistory: boolean
  readonly letters: boolean
  readonly zoom: 'in' | 'out' | 'fit' | null
  /** Counts zoom commands, to tell one from the last. */
  readonly zoomed: number
}
