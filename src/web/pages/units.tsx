/** The registry of units: list, search, one of them in a form. */
import { findUnit, listUnits, removeUnit, saveUnits, type Unit } from '../../store/registry.ts'
import { notFound } from '../api-error.ts'
import { PostForm } from '../components/post-form.tsx'
import { requireAdmin } from '../guard.ts'
import { formatDate } from '../i18n/format.ts'
import { REGISTRY } from '../i18n/registry.ts'
import type { Routes } from '../service.ts'
import { type Level, LEVELS, rowsToUnits, toLine, type UnitProblem } from '../sheets/rows-to-units.ts'
import { fieldsOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { setFlash, type View, viewOf, withQuery } from './view.ts'

const AT_ONCE = 100
const FIELDS = ['code', 'name', 'level', 'province', 'mergedInto', 'mergedFrom', 'validFrom'] as const

export const unitPages: Routes = (app, service) => {
  const { db, version } = service
  app.get('/units', async (c) => {
    const view = viewOf(c, version)
    const q = view.query.get('q')?.slice(0, 100) || undefined
    const found = await listUnits(db, q, view.query.get('after') ?? '', AT_ONCE + 1)
    return html(c, <UnitsPage view={view} units={found.slice(0, AT_ONCE)} hasMore={found.length > AT_ONCE} />)
  })

  app.get('/units/edit', async (c) => {
    requireAdmin(c.var.caller)
    const view = viewOf(c, version)
    const code = view.query.get('code')
    const unit = code === null ? null : await findUnit(db, code)
    if (code !== null && unit === null) throw notFound()
    return html(c, <UnitPage view={view} unit={unit} problems={[]} isNew={unit === null} />)
  })

  app.post('/units/edit', async (c) => {
    requireAdmin(c.var.caller)
    const view = viewOf(c, version)
    const words = REGISTRY[view.language]
    const fields = await fieldsOf(c)
    if (fields.get('act') === 'remove') {
      const isGone = await removeUnit(db, fields.get('code') ?? '')
      setFlash(c, isGone ? { tone: 'good', text: words.removed(fields.get('name') ?? '') } : { tone: 'bad', text: words.inUse })
      return c.redirect('/units', 303)
    }
    const { unit, problems } = await checkUnit(fields)
    if (problems.length > 0) return html(c, <UnitPage view={view} unit={unit} problems={problems} isNew={!fields.has('known')} />, 422)
    await db.transaction().execute((trx) => saveUnits(trx, [unit]))
    setFlash(c, { tone: 'good', text: words.saved(unit.name) })
    return c.redirect('/units', 303)
  })

  /** One unit is checked like a sheet with one line. */
  async function checkUnit(fields: ReadonlyMap<string, string>): Promise<{ unit: Unit; problems: readonly UnitProblem[] }> {
    const cell = (heading: (typeof FIELDS)[number]): string => fields.get(heading)?.trim() ?? ''
    const into = cell('mergedInto')
    const known = new Set(into !== '' && (await findUnit(db, into)) !== null ? [into] : [])
    const [line] = rowsToUnits([[...FIELDS], FIELDS.map(cell)], known) ?? []
    return line ?? toLine(cell, 1)
  }
}

interface UnitsPageProps {
  readonly view: View
  readonly units: readonly Unit[]
  readonly hasMore: boolean
}

function UnitsPage({ view, units, hasMore }: UnitsPageProps) {
  const words = REGISTRY[view.language]
  const isAdmin = view.caller?.isAdmin === true
  const actions = isAdmin ? (
    <>
      <a class="button" href="/units/import">
        {words.importUnits}
      </a>
      <a class="button primary" href="/units/edit">
        {words.add}
      </a>
    </>
  ) : undefined
  return (
    <Layout view={view} title={words.units} actions={actions}>
      <p class="note">{words.unitsHow}</p>
      <form class="filters row" method="get" action="/units" role="search">
        <div class="field grow">
          <label for="q">{words.search}</label>
          <input id="q" name="q" type="search" value={view.query.get('q') ?? ''} />
        </div>
        <button type="submit">{words.find}</button>
      </form>
      {units.length === 0 ? <p class="empty">{words.empty}</p> : <UnitTable view={view} units={units} isAdmin={isAdmin} />}
      {hasMore && (
        <p class="paging">
          <a class="button" rel="next" href={withQuery(view, { after: units.at(-1)?.code ?? null })}>
            {words.next}
          </a>
        </p>
      )}
    </Layout>
  )
}

function UnitTable({ view, units, isAdmin }: { readonly view: View; readonly units: readonly Unit[]; readonly isAdmin: boolean }) {
  const words = REGISTRY[view.language]
  return (
    <div class="table-wrap">
      <table>
        <caption class="visually-hidden">{words.units}</caption>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.level}</th>
            <th scope="col">{words.province}</th>
            <th scope="col">{words.state}</th>
            {isAdmin && (
              <th scope="col">
                <span class="visually-hidden">{words.edit}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code}>
              <td class="code">{unit.code}</td>
              <th scope="row">{unit.name}</th>
              <td>{levelName(view, unit.level)}</td>
              <td>{unit.province}</td>
              <td>{stateOf(view, unit)}</td>
              {isAdmin && (
                <td>
                  <a href={`/units/edit?code=${encodeURIComponent(unit.code)}`} aria-label={`${words.edit} ${unit.name}`}>
                    {words.edit}
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A level that somebody's program wrote may be any word. */
function levelName({ language }: View, level: string): string {
  return level in LEVELS ? REGISTRY[language].levels[level as Level] : level
}

function stateOf({ language }: View, { mergedInto, mergedFrom, validFrom }: Unit): string {
  const words = REGISTRY[language]
  if (mergedInto !== null && mergedFrom !== null) return words.merged(mergedInto, formatDate(language, mergedFrom))
  return validFrom === null || validFrom === undefined ? words.inForce : words.since(formatDate(language, validFrom))
}

interface UnitPageProps {
  readonly view: View
  readonly unit: Unit | null
  readonly problems: readonly UnitProblem[]
  readonly isNew: boolean
}

function UnitPage({ view, unit, problems, isNew }: UnitPageProps) {
  const words = REGISTRY[view.language]
  const field = (name: Exclude<(typeof FIELDS)[number], 'level'>, label: string, isDate = false) => (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        {...(isDate ? { type: 'date' as const } : { type: 'text' as const })}
        value={unit?.[name] ?? ''}
        required={name === 'code' || name === 'name'}
        readOnly={name === 'code' && !isNew}
      />
    </div>
  )
  return (
    <Layout view={view} title={isNew ? words.add : (unit?.name ?? words.add)}>
      <PostForm csrf={view.csrf} class="card narrow" action="/units/edit">
        {problems.length > 0 && (
          <p class="flash bad" role="alert">
            {problems.map((problem) => words.problems[problem]).join('; ')}
          </p>
        )}
        {!isNew && <input type="hidden" name="known" value="1" />}
        {field('code', words.code)}
        {field('name', words.name)}
        <div class="field">
          <label for="level">{words.level}</label>
          <select id="level" name="level">
            {(Object.keys(LEVELS) as Level[]).map((level) => (
              <option key={level} value={level} selected={(unit?.level ?? 'commune') === level}>
                {words.levels[level]}
              </option>
            ))}
          </select>
        </div>
        {field('province', words.province)}
        {field('validFrom', words.validFrom, true)}
        {field('mergedInto', words.mergedInto)}
        {field('mergedFrom', words.mergedFrom, true)}
        <div class="dialog-actions">
          {!isNew && (
            <button type="submit" class="danger" name="act" value="remove" formNoValidate>
              {words.remove}
            </button>
          )}
          <a class="button" href="/units">
            {words.cancel}
          </a>
          <button type="submit" class="primary" name="act" value="save">
            {words.save}
          </button>
        </div>
      </PostForm>
    </Layout>
  )
}
