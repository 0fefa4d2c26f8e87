/**
 * One scan through the built program, held against its truth and against what the program makes of the exported report.
 */
import type { Extraction } from '../../src/model/extraction.ts'
import { runExtract } from '../score/run-extract.ts'
import { scoreExtraction } from '../score/score-extraction.ts'
import type { Score } from '../score/score-extraction.ts'
import type { ScanFile } from './files.ts'
import { measureReferences } from './references.ts'
import type { ReferenceFigures } from './references.ts'

export interface MeasuredFile {
  readonly file: ScanFile
  readonly seconds: number
  readonly pages: number
  /** null: no answer, and `failure` says why. */
  readonly extraction: Extraction | null
  readonly exported: Extraction | null
  readonly failure: string | null
  readonly score: Score
  readonly findings: FindingFigures
  readonly references: ReferenceFigures
  /** Of the silent cells, those whose whole row is said to be missing. */
  readonly inMissingRows: number
}

export interface FindingFigures {
  /** Of the exported report. */
  readonly expected: number
  readonly missed: readonly string[]
  readonly false: readonly string[]
  /** Of the false ones, those where neither the figure nor another of its sum is in doubt. */
  readonly falseSure: readonly string[]
}

/** A scan that takes longer has failed, seconds. */
const LIMIT_SECONDS = 900
/** What is said of sums and limits. */
const ARITHMETIC = new Set(['sum', 'sum-incomplete', 'above-max', 'negative', 'blank'])

type Finding = Extraction['findings'][number]

const keyOf = (finding: Finding): string => `${finding.code} ${finding.row} ${finding.column}`

const arithmetic = (extraction: Extraction): Finding[] =>
  extraction.findings.filter((finding) => ARITHMETIC.has(finding.code) && finding.severity !== 'info')

function compareFindings(extraction: Extraction, exported: Extraction): FindingFigures {
  const wanted = new Set(arithmetic(exported).map(keyOf))
  const found = arithmetic(extraction)
  const actual = new Set(found.map(keyOf))
  const inDoubt = new Set(
    extraction.findings
      .filter(({ code, state }) => state === 'open' && (code === 'doubtful' || code === 'unreadable'))
      .map(({ row, column }) => `${row} ${column}`),
  )
  const surplus = found.filter((finding) => !wanted.has(keyOf(finding)))
  const isSure = (finding: Finding): boolean =>
    ![finding.row, ...finding.rows].some((row) => inDoubt.has(`${row} ${finding.column}`) || inDoubt.has(`${row} max`))
  return {
    expected: wanted.size,
    missed: [...wanted].filter((key) => !actual.has(key)),
    false: surplus.map(keyOf),
    falseSure: surplus.filter(isSure).map(keyOf),
  }
}

/** An extraction without anything, to score a failure by the same rules. */
const nothing = (of: Extraction | null): Extraction => ({ ...of, rows: [], findings: [], document: { pages: [] } }) as unknown as Extraction

export async function measureFile(file: ScanFile): Promise<MeasuredFile> {
  const answer = await runExtract(file.pdf, file.catalogue, LIMIT_SECONDS)
  const reference = file.exported === null ? null : await runExtract(file.exported, file.catalogue)
  const exported = reference !== null && 'extractions' in reference ? (reference.extractions[0] ?? null) : null
  const extraction = 'extractions' in answer ? (answer.extractions[0] ?? null) : null
  const failure =
    'failure' in answer ? answer.failure : answer.extractions.length === 1 ? null : `${answer.extractions.length} reports read, 1 is there`
  const score = scoreExtraction(extraction ?? nothing(exported), file.truth)
  const saidMissing = new Set(extraction?.findings.filter(({ code }) => code === 'row-missing').map(({ row }) => row))
  return {
    file,
    seconds: answer.seconds,
    pages: extraction?.document.pageCount ?? exported?.document.pageCount ?? 0,
    extraction,
    exported,
    failure,
    score,
    references: measureReferences(file.truth, extraction),
    inMissingRows: score.cells.filter(({ kind, row }) => kind === 'silent' && saidMissing.has(row)).length,
    findings:
      exported === null
        ? { expected: 0, missed: [], false: [], falseSure: [] }
        : compareFindings(extraction ?? nothing(exported), exported),
  }
}
