/** Ways down from comparing: a criterion in all units, chosen units side by side, one unit over the periods. */
import type { ComponentChildren } from 'preact'
import { Badge } from '../components/badge.tsx'
import { COMPARE } from '../i18n/compare.ts'
import { formatNumber, formatShare } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { type Points, pointsToNumber } from '../../model/points.ts'
import { listComparable, loadScores, type ScoreLine } from '../../store/compare.ts'
import { notFound } from '../api-error.ts'
import { cellAddress, compareAddress } from '../compare/addresses.ts'
import { nameOf } from '../compare/heat-map.tsx'
import { type PeriodLine, PeriodLines } from '../compare/period-lines.tsx'
import { linesToSheet, lineToFigure, lostOf, shareOf, type Sheet, type SheetCriterion, type SheetReport } from '../compare/sheet.ts'
import type { Routes } from '../service.ts'
import { choiceOf, measureOf } from './compare.tsx'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { type View, viewOf } from './view.ts'

/** More columns than this cannot be read beside each other. */
const MOST_SIDE_BY_SIDE = 8
/** Fewer lines than this say little. */
const FEW_LINES = 3
const TOTAL = 'TOTAL'

export const compareDetailPages: Routes = (app, { db, version }) => {
  app.get('/compare/criterion', async (c) => {
    const view = viewOf(c, version)
    const { scope } = c.var.caller
    const choice = choiceOf(view.query, await listComparable(db, scope))
    const row = view.query.get('row')
    if (choice === null || row === null) throw notFound()
    const lines = (await loadScores(db, scope, { ...choice, row, explanations: true })).filter((line) => line.row === row)
    const [first] = lines
    if (first === undefined) throw notFound()
    const back = compareAddress('', choice, { measure: measureOf(view.query.get('measure') ?? undefined) })
    return html(
      c,
      <Layout view={view} title={COMPARE[view.language].criterionTitle(row)} actions={<BackLink view={view} address={back} />}>
        <p>{first.name}</p>
        <CriterionTable language={view.language} lines={lines} />
      </Layout>,
    )
  })

  app.get('/compare/side', async (c) => {
    const view = viewOf(c, version)
    const words = COMPARE[view.language]
    const { scope } = c.var.caller
    const choice = choiceOf(view.query, await listComparable(db, scope))
    if (choice === null) throw notFound()
    const measure = measureOf(view.query.get('measure') ?? undefined)
    const sheet = linesToSheet(await loadScores(db, scope, choice), measure)
    const wanted = view.query.getAll('of')
    const chosen = sheet.reports.filter(({ key }) => wanted.includes(key))
    return html(
      c,
      <Layout view={view} title={words.sideTitle} actions={<BackLink view={view} address={compareAddress('', choice, { measure })} />}>
        {chosen.length === 0 && <p class="empty">{words.tooFew}</p>}
        {chosen.length > MOST_SIDE_BY_SIDE && <p class="note">{words.tooMany(String(MOST_SIDE_BY_SIDE))}</p>}
        {chosen.length > 0 && <SideTable language={view.language} sheet={sheet} reports={chosen.slice(0, MOST_SIDE_BY_SIDE)} />}
      </Layout>,
    )
  })

  app.get('/compare/units/:code', async (c) => {
    const view = viewOf(c, version)
    const lines = await loadScores(db, c.var.caller.scope, { unit: c.req.param('code') })
    const measure = measureOf(view.query.get('measure') ?? undefined)
    const sheet = linesToSheet(lines, measure)
    const reports = [...sheet.reports].sort(
      (a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.periodCode ?? '').localeCompare(b.periodCode ?? ''),
    )
    const [first] = reports
    if (first === undefined) throw notFound()
    return html(
      c,
      <Layout
        view={view}
        title={COMPARE[view.language].periodsTitle(nameOf(first, view.language))}
        actions={<BackLink view={view} address="/compare" />}
      >
        <OverPeriods language={view.language} sheet={sheet} reports={reports} />
      </Layout>,
    )
  })
}

function BackLink({ view, address }: { readonly view: View; readonly address: string }) {
  return (
    <a class="button no-print" href={address}>
      {COMPARE[view.language].back}
    </a>
  )
}

const show = (language: Language, numeral: string | null): string => formatNumber(language, numeral === null ? null : Number(numeral))

function CriterionTable({ language, lines }: { readonly language: Language; readonly lines: readonly ScoreLine[] }) {
  const words = COMPARE[language]
  return (
    <div class="table-wrap">
      <table>
        <caption class="visually-hidden">{words.criterion}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {[words.max, words.self, words.appraised, words.lost].map((word) => (
              <th key={word} scope="col" class="number">
                {word}
              </th>
            ))}
            <th scope="col">{words.explanation}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const lost = lostOf(lineToFigure(line, 'best'))
            return (
              <tr key={`${line.documentId}-${line.report}`}>
                <th scope="row">
                  <a href={cellAddress(line, line.row)}>{line.unitName ?? words.noUnit}</a>
                </th>
                <td class="number">{show(language, line.max)}</td>
                <td class="number">{show(language, line.self)}</td>
                <td class="number">{show(language, line.appraised)}</td>
                <td class="number">{formatNumber(language, lost === null ? null : pointsToNumber(lost))}</td>
                <td class="explanation">{line.explanation ?? ''}</td>
                <td>
                  <State language={language} state={line.state} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function State({ language, state }: { readonly language: Language; readonly state: string }) {
  const { states } = COMPARE[language]
  if (state === 'reviewed') return <Badge tone="good">{states.reviewed}</Badge>
  if (state === 'clean') return <Badge tone="info">{states.clean}</Badge>
  return <Badge tone="warn">{state === 'partial' ? states.partial : states.needs}</Badge>
}

interface SideProps {
  readonly language: Language
  readonly sheet: Sheet
  readonly reports: readonly SheetReport[]
}

function SideTable({ language, sheet, reports }: SideProps) {
  const words = COMPARE[language]
  return (
    <>
      <p class="note">{words.sideHint}</p>
      <CriteriaTable
        caption={words.sideTitle}
        criterion={words.criterion}
        heads={reports.map((report) => nameOf(report, language))}
        sheet={sheet}
        cells={(criterion) => {
          const figures = reports.map((report) => sheet.figure(report, criterion.row)?.points ?? null)
          const differs = figures.some((points) => points !== figures[0])
          return reports.map((report, at) => (
            <td key={report.key} class={differs ? 'number differs' : 'number'}>
              <a href={cellAddress(report, criterion.row)}>{pointsText(language, figures[at] ?? null)}</a>
            </td>
          ))
        }}
      />
    </>
  )
}

const pointsText = (language: Language, points: Points | null): string =>
  formatNumber(language, points === null ? null : pointsToNumber(points))

interface CriteriaTableProps {
  readonly caption: string
  readonly criterion: string
  readonly heads: readonly string[]
  readonly sheet: Sheet
  readonly cells: (criterion: SheetCriterion) => ComponentChildren
}

function CriteriaTable({ caption, criterion, heads, sheet, cells }: CriteriaTableProps) {
  return (
    <div class="table-wrap">
      <table class="side">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{criterion}</th>
            {heads.map((head, at) => (
              <th key={`${head}-${at}`} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.criteria.map((each) => (
            <tr key={each.row} class={each.depth < 2 ? 'depth-0' : undefined}>
              <th scope="row" class={`depth-${each.depth}`}>
                <span class="code">{each.row === TOTAL ? '' : each.row}</span> {each.name}
              </th>
              {cells(each)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Sections, and their fields where the sections alone would be few. */
function linesOf(sheet: Sheet, reports: readonly SheetReport[], total: string): PeriodLine[] {
  const toDepth = (depth: number): PeriodLine[] =>
    sheet.criteria
      .filter((criterion) => criterion.depth <= depth)
      .map(({ row }) => ({ name: row === TOTAL ? total : row, shares: reports.map((report) => shareOf(sheet.figure(report, row))) }))
      .filter(({ shares }) => shares.some((share) => share !== null))
  const sections = toDepth(1)
  return sections.length < FEW_LINES ? toDepth(2) : sections
}

function OverPeriods({ language, sheet, reports }: SideProps) {
  const words = COMPARE[language]
  const periods = reports.map(({ periodName }) => periodName ?? words.noPeriod)
  const lines = linesOf(sheet, reports, words.total)
  return (
    <>
      {reports.length === 1 ? <p class="note">{words.onePeriod}</p> : <p class="note">{words.periodsHint}</p>}
      {reports.length > 1 && <PeriodLines language={language} periods={periods} lines={lines} />}
      <CriteriaTable
        caption={words.overPeriods}
        criterion={words.criterion}
        heads={periods}
        sheet={sheet}
        cells={(criterion) =>
          reports.map((report) => {
            const figure = sheet.figure(report, criterion.row)
            const share = shareOf(figure)
            return (
              <td key={report.key} class="number">
                <a href={cellAddress(report, criterion.row)}>
                  {pointsText(language, figure?.points ?? null)}
                  {share === null ? '' : ` (${formatShare(language, share)})`}
                </a>
              </td>
            )
          })
        }
      />
    </>
  )
}
