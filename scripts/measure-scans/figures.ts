/**
 * What was measured, by severity, beside what is asked. In: measured files. Out: text.
 */
import type { MeasuredFile } from './measure-file.ts'

interface Figures {
  readonly reports: number
  readonly pages: number
  readonly seconds: number
  readonly rows: { readonly share: number; readonly text: string }
  readonly unexpected: number
  readonly right: { readonly share: number; readonly text: string }
  readonly silent: number
  readonly inMissingRows: number
  readonly doubted: { readonly share: number; readonly text: string }
  readonly cer: number
  /** Document numbers, dates and ratios read to the letter. */
  readonly references: { readonly share: number; readonly text: string }
  readonly findings: { readonly expected: number; readonly missed: number; readonly false: number; readonly falseSure: number }
  readonly failures: number
}

interface Targets {
  readonly rows: number
  readonly right: number
  readonly doubted: number
  readonly cer: number
  /** Arithmetic findings as for the exported report; else only none false on numbers that are not in doubt. */
  readonly sameFindings: boolean
}

/** The given scan is of the usual kind. */
const USUAL: Targets = { rows: 1, right: 0.999, doubted: 0.01, cer: 0.01, sameFindings: true }
const TARGETS: Readonly<Record<string, Targets>> = {
  good: { rows: 1, right: 1, doubted: 0.002, cer: 0.005, sameFindings: true },
  usual: USUAL,
  poor: { rows: 0.995, right: 0.98, doubted: 0.05, cer: 0.04, sameFindings: false },
  'scan.pdf': USUAL,
}

const GROUPS = ['good', 'usual', 'poor']

const order = (group: string): number => (GROUPS.includes(group) ? GROUPS.indexOf(group) : GROUPS.length)

function groupFiles(files: readonly MeasuredFile[]): Map<string, MeasuredFile[]> {
  const groups = new Map<string, MeasuredFile[]>()
  for (const file of files.toSorted((a, b) => order(a.file.group) - order(b.file.group)))
    groups.set(file.file.group, [...(groups.get(file.file.group) ?? []), file])
  return groups
}

const percent = (share: number, digits = 2): string => `${(100 * share).toFixed(digits)} %`

const part = (some: number, all: number): { share: number; text: string } => ({
  share: all === 0 ? 0 : some / all,
  text: `${percent(all === 0 ? 0 : some / all)} (${some}/${all})`,
})

function toFigures(files: readonly MeasuredFile[]): Figures {
  const sum = (value: (file: MeasuredFile) => number): number => files.reduce((total, file) => total + value(file), 0)
  const cells = sum(({ score }) => score.numbers.cells)
  return {
    reports: files.length,
    pages: sum(({ pages }) => pages),
    seconds: sum(({ seconds }) => seconds),
    rows: part(
      sum(({ score }) => score.rows.found),
      sum(({ score }) => score.rows.expected),
    ),
    unexpected: sum(({ score }) => score.rows.unexpected),
    right: part(cells - sum(({ score }) => score.numbers.wrong), cells),
    silent: sum(({ score }) => score.silent.length),
    inMissingRows: sum((file) => file.inMissingRows),
    doubted: part(
      sum(({ score }) => score.numbers.doubtedThoughRight),
      cells,
    ),
    cer:
      sum(({ score }) => score.explanation.edits) /
      Math.max(
        1,
        sum(({ score }) => score.explanation.characters),
      ),
    references: part(
      sum(({ references }) => references.exact),
      sum(({ references }) => references.expected),
    ),
    findings: {
      expected: sum(({ findings }) => findings.expected),
      missed: sum(({ findings }) => findings.missed.length),
      false: sum(({ findings }) => findings.false.length),
      falseSure: sum(({ findings }) => findings.falseSure.length),
    },
    failures: files.filter(({ failure }) => failure !== null).length,
  }
}

interface Line {
  readonly label: string
  readonly asked: (targets: Targets) => string
  readonly measured: (figures: Figures) => string
  readonly good: (figures: Figures, targets: Targets) => boolean
}

const LINES: readonly Line[] = [
  {
    label: 'rows found by id',
    asked: ({ rows }) => percent(rows, 1),
    measured: ({ rows }) => rows.text,
    good: ({ rows }, targets) => rows.share >= targets.rows,
  },
  {
    label: 'rows that are not there',
    asked: () => '0',
    measured: ({ unexpected }) => String(unexpected),
    good: ({ unexpected }) => unexpected === 0,
  },
  {
    label: 'scores right',
    asked: ({ right }) => percent(right, 1),
    measured: ({ right }) => right.text,
    good: ({ right }, targets) => right.share >= targets.right,
  },
  {
    label: 'wrong and unflagged',
    asked: () => '0',
    measured: ({ silent, inMissingRows }) => (inMissingRows === 0 ? String(silent) : `${silent} (${inMissingRows} in missing rows)`),
    good: ({ silent }) => silent === 0,
  },
  {
    label: 'in doubt although right',
    asked: ({ doubted }) => percent(doubted, 1),
    measured: ({ doubted }) => doubted.text,
    good: ({ doubted }, targets) => doubted.share <= targets.doubted,
  },
  {
    label: 'explanation CER',
    asked: ({ cer }) => percent(cer, 1),
    measured: ({ cer }) => percent(cer),
    good: ({ cer }, targets) => cer <= targets.cer,
  },
  {
    label: 'numbers, dates, ratios',
    asked: () => '-',
    measured: ({ references }) => references.text,
    // No figure is asked; the letters around them are in the line above.
    good: () => true,
  },
  {
    label: 'arithmetic findings',
    asked: ({ sameFindings }) => (sameFindings ? 'same' : 'none false, sure'),
    measured: ({ findings }) => `${findings.expected}: -${findings.missed} +${findings.false} (${findings.falseSure} sure)`,
    good: ({ findings }, { sameFindings }) => (sameFindings ? findings.missed + findings.false === 0 : findings.falseSure === 0),
  },
  {
    label: 'files without an answer',
    asked: () => '0',
    measured: ({ failures }) => String(failures),
    good: ({ failures }) => failures === 0,
  },
]

const LABEL_WIDTH = 26
const CELL_WIDTH = 27

const line = (label: string, cells: readonly string[]): string =>
  `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => cell.padEnd(CELL_WIDTH)).join('')}`.trimEnd()

/** A column for each severity: what is measured, and what is asked where that is not reached. */
export function figuresToTable(files: readonly MeasuredFile[]): string {
  const groups = [...groupFiles(files)].map(([group, members]) => ({
    group,
    figures: toFigures(members),
    targets: TARGETS[group] ?? USUAL,
  }))
  return [
    line(
      '',
      groups.map(({ group, figures }) => `${group} (${figures.reports} reports)`),
    ),
    ...LINES.map(({ label, asked, measured, good }) =>
      line(
        label,
        groups.map(({ figures, targets }) => `${measured(figures)}${good(figures, targets) ? '' : ` [${asked(targets)}]`}`),
      ),
    ),
    line(
      'seconds a page',
      groups.map(({ figures }) => (figures.seconds / Math.max(1, figures.pages)).toFixed(2)),
    ),
    'In missing rows: the row as a whole is said to be missing.',
    '[…]: what is asked, where it is not reached. Findings: those of the exported report, - missed, + false, those of them',
    'on numbers that are not in doubt.',
    '',
  ].join('\n')
}

export function failsTargets(files: readonly MeasuredFile[]): boolean {
  return [...groupFiles(files)].some(([group, members]) => {
    const figures = toFigures(members)
    return LINES.some((line) => !line.good(figures, TARGETS[group] ?? USUAL))
  })
}

/** A line for each file, with the gravest reasons. */
export function filesToList(files: readonly MeasuredFile[]): string {
  return files
    .map(({ file, score, findings, failure, seconds, pages }) => {
      const head =
        `${file.name.padEnd(18)} rows ${score.rows.found}/${score.rows.expected}+${score.rows.unexpected} wrong ${score.numbers.wrong}/${score.numbers.cells}` +
        ` silent ${score.silent.length} doubted ${score.numbers.doubtedThoughRight} cer ${percent(score.explanation.edits / Math.max(1, score.explanation.characters))}` +
        ` findings -${findings.missed.length} +${findings.false.length} ${(seconds / Math.max(1, pages)).toFixed(1)} s a page`
      const reasons = [
        ...(failure === null ? [] : [failure]),
        ...score.silent.map((note) => `SILENT ${note}`),
        ...score.reasons.filter((reason) => reason.startsWith('row ')).slice(0, 5),
        ...findings.missed.map((key) => `missed ${key}`),
        ...findings.falseSure.map((key) => `false ${key}`),
      ]
      return `${[head, ...reasons.map((reason) => `    ${reason}`)].join('\n')}\n`
    })
    .join('')
}
