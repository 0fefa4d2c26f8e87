/** What changed between two versions of a catalogue. */
import { type ComparedCriterion, type ComparedField, compareCatalogues } from '../../catalogue-work.ts'
import type { PlacedCriterion } from '../../model/catalogue.ts'
import { Badge } from '../components/badge.tsx'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Routes } from '../service.ts'
import { catalogueOf } from './catalogue.tsx'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

export const catalogueComparePage: Routes = (app, service) => {
  app.get('/catalogues/:id/compare', async (c) => {
    const view = viewOf(c, service.version)
    const words = CATALOGUES[view.language]
    const [before, after] = [await catalogueOf(c, service, 'from'), await catalogueOf(c, service, 'to')]
    const entries = compareCatalogues(before, after).filter(isChange)
    const name = (version: number): string => words.versionOf(String(version))
    return html(
      c,
      <Layout view={view} title={`${after.title}: ${words.compared(name(before.version), name(after.version))}`}>
        {entries.length === 0 ? (
          <p class="empty">{words.noDifference}</p>
        ) : (
          <>
            <p class="note">{words.onlyChanges(formatNumber(view.language, entries.length))}</p>
            <ChangeTable language={view.language} entries={entries} />
          </>
        )}
      </Layout>,
    )
  })
}

const isChange = ({ before, after, isMoved, changed }: ComparedCriterion): boolean =>
  before === null || after === null || isMoved || changed.length > 0

function ChangeTable({ language, entries }: { readonly language: Language; readonly entries: readonly ComparedCriterion[] }) {
  const words = CATALOGUES[language]
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={words.compareTitle}>
      <table>
        <caption class="visually-hidden">{words.compareTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const { before, after, changed } = entry
            return (
              <tr key={`${before?.id ?? ''} ${after?.id ?? ''}`}>
                <th scope="row">
                  <span class="code">{(after ?? before)?.id}</span> {(after ?? before)?.criterion.name}
                </th>
                <td>
                  <What language={language} entry={entry} />
                </td>
                <td>{valuesOf(language, before, changed)}</td>
                <td>{valuesOf(language, after, changed)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function What({
  language,
  entry: { before, after, isMoved, changed },
}: {
  readonly language: Language
  readonly entry: ComparedCriterion
}) {
  const words = CATALOGUES[language]
  if (before === null) return <Badge tone="good">{words.added}</Badge>
  if (after === null) return <Badge tone="bad">{words.gone}</Badge>
  return (
    <>
      {isMoved && <Badge tone="info">{words.moved(before.id)}</Badge>}{' '}
      {changed.length > 0 && <Badge tone="warn">{changed.map((field) => words.changed[field]).join(', ')}</Badge>}
    </>
  )
}

/** Only the fields that changed; of one that was added or is gone, its points. */
function valuesOf(language: Language, placed: PlacedCriterion | null, changed: readonly ComparedField[]): string {
  if (placed === null) return ''
  const fields: readonly ComparedField[] = changed.length === 0 ? ['max'] : changed
  return fields.map((field) => valueOf(language, placed, field)).join('; ')
}

function valueOf(language: Language, { criterion, assessedBy }: PlacedCriterion, field: ComparedField): string {
  const words = CATALOGUES[language]
  if (field === 'name') return criterion.name
  if (field === 'max') return formatNumber(language, criterion.max ?? null)
  if (field === 'assessedBy') return words.assessors[assessedBy]
  if (field === 'rollUp') return words.rollUps[criterion.rollUp ?? 'sum']
  if (field === 'negative' || field === 'bonus') return criterion[field] === true ? words[field] : '–'
  if (field === 'steps') return (criterion.steps ?? []).map((step) => formatNumber(language, step)).join(', ')
  if (field === 'other') return words.changed.other
  return (criterion.brackets ?? [])
    .map(
      ({ from, to, score }) =>
        `${formatNumber(language, from ?? null)}–${formatNumber(language, to ?? null)}: ${formatNumber(language, score)}`,
    )
    .join(', ')
}
