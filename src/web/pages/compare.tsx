/** Comparing units: the period's reports as a heat map, where points are lost, and the ways down to a criterion or a unit. */
import { Choice } from '../components/field.tsx'
import { COMPARE } from '../i18n/compare.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { pointsToNumber } from '../../model/points.ts'
import { type Comparable, listComparable, loadScores } from '../../store/compare.ts'
import { compareAddress, type SetChoice } from '../compare/addresses.ts'
import { HeatLegend, HeatMap, nameOf } from '../compare/heat-map.tsx'
import { LossBars } from '../compare/loss-bars.tsx'
import { linesToSheet, lossesOf, type Measure, MEASURES, pointsSoFar, type Sheet, type SheetReport } from '../compare/sheet.ts'
import type { Routes } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { type View, viewOf, withQuery } from './view.ts'

/** Criteria in the first list of losses. */
const FIRST_LOSSES = 20
/** Means are shown rounded to this. */
const HUNDREDTHS = 100

export const measureOf = (text: string | undefined): Measure => MEASURES.find((measure) => measure === text) ?? 'best'

/** What the address asks for; the newest period and its largest catalogue where it says nothing. An empty text is one that is not known. */
export function choiceOf(query: URLSearchParams, sets: readonly Comparable[]): SetChoice | null {
  const [period, catalogue] = query.has('set')
    ? (query.get('set') ?? '').split('|', 2)
    : [query.get('period') ?? undefined, query.get('catalogue') ?? undefined]
  const asked = sets.find((set) => (set.periodCode ?? '') === period && (catalogue === undefined || (set.catalogueId ?? '') === catalogue))
  const chosen = asked ?? (period === undefined ? sets[0] : undefined)
  return chosen === undefined ? null : { period: chosen.periodCode, catalogue: chosen.catalogueId }
}

export const comparePage: Routes = (app, service) => {
  app.get('/compare', async (c) => {
    const view = viewOf(c, service.version)
    const { scope } = c.var.caller
    const sets = await listComparable(service.db, scope)
    const choice = choiceOf(view.query, sets)
    const measure = measureOf(view.query.get('measure') ?? undefined)
    const sheet = choice === null ? null : linesToSheet(await loadScores(service.db, scope, choice), measure)
    return html(
      c,
      <Layout view={view} title={COMPARE[view.language].title}>
        {choice === null || sheet === null || sheet.reports.length === 0 ? (
          <p class="empty">{COMPARE[view.language].empty}</p>
        ) : (
          <>
            <ChoiceForm view={view} sets={sets} choice={choice} measure={measure} />
            <Overview view={view} sheet={sheet} choice={choice} measure={measure} />
          </>
        )}
      </Layout>,
    )
  })
}

interface ChoiceFormProps {
  readonly view: View
  readonly sets: readonly Comparable[]
  readonly choice: SetChoice
  readonly measure: Measure
}

function ChoiceForm({ view, sets, choice, measure }: ChoiceFormProps) {
  const words = COMPARE[view.language]
  return (
    <form class="row card no-print" method="get" action="/compare">
      <Choice
        name="set"
        label={words.set}
        value={`${choice.period ?? ''}|${choice.catalogue ?? ''}`}
        options={sets.map((set) => [`${set.periodCode ?? ''}|${set.catalogueId ?? ''}`, setName(set, view.language)])}
      />
      <Choice name="measure" label={words.measure} value={measure} options={MEASURES.map((each) => [each, words.measures[each]])} />
      <Choice
        name="level"
        label={words.level}
        value={view.query.get('level') ?? 'one'}
        options={[
          ['one', words.levels.one],
          ['two', words.levels.two],
        ]}
      />
      <Choice
        name="order"
        label={words.order}
        value={view.query.get('order') ?? 'points'}
        options={[
          ['points', words.orders.points],
          ['name', words.orders.name],
        ]}
      />
      <button type="submit">{words.show}</button>
    </form>
  )
}

function setName({ periodName, catalogueTitle, catalogueId, reports }: Comparable, language: Language): string {
  const words = COMPARE[language]
  return `${periodName ?? words.noPeriod} · ${catalogueTitle ?? catalogueId ?? words.noCatalogue} (${reports})`
}

interface OverviewProps {
  readonly view: View
  readonly sheet: Sheet
  readonly choice: SetChoice
  readonly measure: Measure
}

function Overview({ view, sheet, choice, measure }: OverviewProps) {
  const { language, query } = view
  const words = COMPARE[language]
  const depth = query.get('level') === 'two' ? 2 : 1
  const columns = sheet.criteria.filter((criterion) => criterion.depth > 0 && criterion.depth <= depth)
  const losses = lossesOf(sheet)
  const shown = query.has('all') ? losses : losses.slice(0, FIRST_LOSSES)
  const reports = inOrder(sheet, query.get('order'))
  return (
    <>
      <Summary language={language} sheet={sheet} />
      <form method="get" action="/compare/side">
        <input type="hidden" name="period" value={choice.period ?? ''} />
        <input type="hidden" name="catalogue" value={choice.catalogue ?? ''} />
        <input type="hidden" name="measure" value={measure} />
        <p class="note no-print">{words.heatHint}</p>
        <HeatLegend language={language} />
        <HeatMap
          language={language}
          sheet={sheet}
          reports={reports}
          columns={columns}
          unitAddress={({ unitCode }) => (unitCode === null ? null : `/compare/units/${encodeURIComponent(unitCode)}?measure=${measure}`)}
        />
        <p class="row no-print">
          <button type="submit">{words.sideBySide}</button>
        </p>
      </form>
      <h2>{words.lossTitle}</h2>
      {losses.length === 0 ? (
        <p>{words.noLoss}</p>
      ) : (
        <>
          <p class="note">{words.lossHint}</p>
          <LossBars language={language} losses={shown} address={(row) => compareAddress('/criterion', choice, { row, measure })} />
        </>
      )}
      {shown.length < losses.length && (
        <p class="no-print">
          <a href={withQuery(view, { all: '1' })}>{words.allCriteria(formatNumber(language, losses.length))}</a>
        </p>
      )}
    </>
  )
}

const totalOf = (sheet: Sheet, report: SheetReport): number | null => {
  const points = pointsSoFar(sheet, report)?.points ?? null
  return points === null ? null : pointsToNumber(points)
}

const byName = (a: SheetReport, b: SheetReport): number => nameOf(a, 'vi').localeCompare(nameOf(b, 'vi'), 'vi')

function inOrder(sheet: Sheet, order: string | null): SheetReport[] {
  const points = (report: SheetReport): number => totalOf(sheet, report) ?? Number.NEGATIVE_INFINITY
  return [...sheet.reports].sort((a, b) => (order === 'name' ? byName(a, b) : points(b) - points(a) || byName(a, b)))
}

function Summary({ language, sheet }: { readonly language: Language; readonly sheet: Sheet }) {
  const words = COMPARE[language]
  const totals = sheet.reports.map((report) => totalOf(sheet, report)).filter((total) => total !== null)
  const open = sheet.reports.filter(({ state }) => state !== 'reviewed').length
  const number = (value: number): string => formatNumber(language, value)
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length
  return (
    <>
      {totals.length > 0 && (
        <p>
          {words.summary(
            number(sheet.reports.length),
            number(Math.round(mean * HUNDREDTHS) / HUNDREDTHS),
            number(Math.max(...totals)),
            number(Math.min(...totals)),
          )}
        </p>
      )}
      {totals.length === 0 && <p>{words.nothingAssessed}</p>}
      {open > 0 && <p class="note">{words.notReviewed(number(open))}</p>}
    </>
  )
}
