/**
 * The screen without its picture: commands in, state out. Holds where the focus is and what is being asked; what people say goes to the
 * `Session`. Nothing here touches the page, so all of it can be tried without a browser.
 */
import type { Extraction } from '../../../model/extraction.ts'
import { type Column, SCORE_COLUMNS, type ScoreColumn } from '../../../model/score.ts'
import { CELL_COLUMNS } from './columns.ts'
import { calculationOf } from './calculation.ts'
import type { Command } from './keys.ts'
import { alikeFlags, countOpen, type Flag, flagsOf, keyOf, nextFlag, openFlags, unanswered } from './flags.ts'
import { IDLE, type Focus, type Mode, type Notice, type ScreenState } from './screen-state.ts'
import type { Session } from './session.ts'
import { isTreeOf, rowsToTree, shownRows, type Tree } from './tree.ts'

/** How many rows Page Up and Page Down go. */
const PAGE_ROWS = 12

const NO_ROWS: Extraction['rows'] = []

/** From the shown row's place to another, which may lie beyond the ends. */
const MOVES: Readonly<Partial<Record<Command['do'], (at: number, last: number) => number>>> = {
  up: (at) => at - 1,
  down: (at) => at + 1,
  'page-up': (at) => at - PAGE_ROWS,
  'page-down': (at) => at + PAGE_ROWS,
  first: () => 0,
  last: (_at, last) => last,
}

export class Screen {
  readonly session: Session
  private readonly changed: () => void
  private readonly trees = new Map<number, { readonly rows: Extraction['rows']; readonly tree: Tree }>()
  private readonly flagLists = new WeakMap<readonly Extraction[], readonly Flag[]>()
  state: ScreenState

  constructor(session: Session, letters: boolean, changed: () => void) {
    this.session = session
    this.changed = changed
    const first = session.body.extractions[0]?.rows[0]?.id ?? ''
    const focus: Focus = { report: 1, row: first, column: 'self', finding: null }
    this.state = { focus, folded: new Set(), mode: IDLE, notice: null, showHistory: false, letters, zoom: null, zoomed: 0 }
    const flag = nextFlag(this.flags, this.open, session.body.extractions, { ...focus, column: 'code' }, 1)
    if (flag !== null) this.state = { ...this.state, focus: toFocus(flag) }
  }

  get extraction(): Extraction | undefined {
    return this.session.body.extractions[this.state.focus.report - 1]
  }

  /** The same as long as the rows of the report stand as they do. */
  get tree(): Tree {
    const { report } = this.state.focus
    const rows = this.extraction?.rows ?? NO_ROWS
    const known = this.trees.get(report)
    if (known?.rows === rows) return known.tree
    const tree = known !== undefined && isTreeOf(known.tree, rows) ? known.tree : rowsToTree(rows)
    this.trees.set(report, { rows, tree })
    return tree
  }

  /** All flags of the document, in order of place. */
  get flags(): readonly Flag[] {
    const { extractions } = this.session.body
    const known = this.flagLists.get(extractions) ?? flagsOf(extractions)
    this.flagLists.set(extractions, known)
    return known
  }

  get open(): readonly Flag[] {
    return openFlags(this.flags, this.session.waiting)
  }

  /** The flag that is looked at: the one that was led to, else the first of the focused cell, open ones first. */
  get flag(): Flag | null {
    const { report, row, column, finding } = this.state.focus
    const here = this.flags.filter(
      (each) => each.report === report && each.row === row && (each.column === column || each.finding.id === finding),
    )
    return here.find((each) => each.finding.id === finding) ?? here.find((each) => each.finding.state === 'open') ?? here[0] ?? null
  }

  /** The open flags that one answer may settle together with the one that is looked at. */
  get alike(): readonly Flag[] {
    return this.flag === null ? [] : alikeFlags(this.flag, unanswered(this.flags, this.session.waiting))
  }

  set(part: Partial<ScreenState>): void {
    this.state = { ...this.state, ...part }
    this.changed()
  }

  setMode(mode: Mode): void {
    this.set({ mode })
  }

  tell(text: string, tone: Notice['tone'] = 'info', urgent = false): void {
    this.set({ notice: { text, tone, urgent, number: (this.state.notice?.number ?? 0) + 1 } })
  }

  /** Unfolds what hides the row. */
  focusCell(focus: Focus): void {
    const other = focus.report !== this.state.focus.report
    const above = other ? [] : (this.tree.byId.get(focus.row)?.above ?? [])
    const folded = other
      ? new Set<string>()
      : above.some((id) => this.state.folded.has(id))
        ? without(this.state.folded, above)
        : this.state.folded
    this.set({ focus, folded, mode: IDLE })
  }

  /** false: none of these flags is open. */
  goToFlag(step: 1 | -1, among: readonly Flag[] = this.open): boolean {
    const flag = nextFlag(this.flags, among, this.session.body.extractions, this.state.focus, step)
    if (flag !== null) this.focusCell(toFocus(flag))
    return flag !== null
  }

  toggleFold(row: string): void {
    const { folded } = this.state
    this.set({ folded: folded.has(row) ? without(folded, [row]) : new Set([...folded, row]) })
  }

  /** The parent's child by its number, from 1. */
  focusChild(number: number): void {
    const { focus } = this.state
    const child = this.tree.byId.get(focus.row)?.children[number - 1]
    if (child !== undefined) this.focusCell({ ...focus, row: child, column: scoreColumnOf(focus.column), finding: null })
  }

  focusParent(): void {
    const { focus } = this.state
    const parent = this.extraction?.rows.find(({ id }) => id === focus.row)?.parent
    if (parent !== null && parent !== undefined && this.tree.byId.has(parent))
      this.focusCell({ ...focus, row: parent, column: scoreColumnOf(focus.column), finding: null })
  }

  focusReport(report: number): void {
    const first = this.session.body.extractions[report - 1]?.rows[0]
    if (first !== undefined) this.focusCell({ report, row: first.id, column: 'self', finding: null })
  }

  /** Arrow keys and their like; false when the command is none of them. */
  move(command: Command): boolean {
    if (command.do === 'left' || command.do === 'right') return this.moveAcross(command.do === 'left' ? -1 : 1)
    const rows = shownRows(this.tree, this.state.folded)
    const at = rows.findIndex(({ id }) => id === this.state.focus.row)
    const to = MOVES[command.do]?.(at, rows.length - 1)
    if (to === undefined) return false
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (row !== undefined) this.focusCell({ ...this.state.focus, row: row.id, finding: null })
    return true
  }

  /** In the first column, the arrow keys fold and unfold, as in every tree. */
  private moveAcross(step: 1 | -1): true {
    const { focus, folded } = this.state
    const at = CELL_COLUMNS.indexOf(focus.column)
    const row = this.tree.byId.get(focus.row)
    if (at === 0 && row?.canFold === true && folded.has(row.id) === (step === 1)) this.toggleFold(row.id)
    else {
      const column = CELL_COLUMNS[Math.min(CELL_COLUMNS.length - 1, Math.max(0, at + step))]
      if (column !== undefined) this.focusCell({ ...focus, column, finding: null })
    }
    return true
  }

  get counts() {
    return countOpen(this.flags)
  }

  /** The calculation of the focused row, in the column that is looked at; null for a row without children. */
  get calculation() {
    const { row, column, report } = this.state.focus
    const rollUp = this.session.body.rollUps[report - 1]?.[row] ?? 'sum'
    return calculationOf(this.extraction?.rows ?? [], row, scoreColumnOf(column), rollUp)
  }
}

export const scoreColumnOf = (column: Column): ScoreColumn => SCORE_COLUMNS.find((each) => each === column) ?? 'self'

const toFocus = ({ report, row, column, finding }: Flag): Focus => ({ report, row, column, finding: finding.id })

function without(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return new Set([...set].filter((id) => !ids.includes(id)))
}

/** Findings of one cell that a new value there is about. */
export function openAt(flags: readonly Flag[], report: number, row: string, column: string): readonly string[] {
  return flags
    .filter((each) => each.report === report && each.row === row && each.column === column && each.finding.state === 'open')
    .map(({ finding }) => keyOf(report, finding.id))
}
