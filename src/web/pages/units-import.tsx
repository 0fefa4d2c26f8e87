/** Units from a sheet: the file is looked at first, line by line; what is right is imported when the reader says so. */
import { saveUnits, unitCodes } from '../../store/registry.ts'
import { badRequest } from '../api-error.ts'
import { PostForm } from '../components/post-form.tsx'
import { requireAdmin } from '../guard.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import { REGISTRY } from '../i18n/registry.ts'
import type { Routes } from '../service.ts'
import { csvRows } from '../sheets/csv-rows.ts'
import { rowsToUnits, type UnitLine } from '../sheets/rows-to-units.ts'
import { xlsxRows } from '../sheets/xlsx-rows.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { setFlash, type View, viewOf } from './view.ts'

const MOST_LINES = 20_000
/** Lines that the preview shows; all wrong ones come first. */
const SHOWN = 200
type FileProblem = keyof (typeof REGISTRY)['vi']['fileProblems']

export const unitImportPages: Routes = (app, service) => {
  const { db, version } = service
  app.get('/units/import', (c) => {
    requireAdmin(c.var.caller)
    return html(c, <ImportPage view={viewOf(c, version)} problem={null} />)
  })

  app.post('/units/import', async (c) => {
    requireAdmin(c.var.caller)
    const view = viewOf(c, version)
    const { file } = await c.req.parseBody()
    const known = new Set(await unitCodes(db))
    const lines = file instanceof File && file.size > 0 ? await linesOf(file, known) : 'noFile'
    if (typeof lines === 'string') return html(c, <ImportPage view={view} problem={lines} />, 422)
    return html(c, <PreviewPage view={view} lines={lines} known={known} />)
  })

  app.post('/units/import/confirm', async (c) => {
    requireAdmin(c.var.caller)
    const view = viewOf(c, version)
    const { rows } = await c.req.parseBody()
    // Checked as the file was: what comes back from a browser is anybody's.
    const lines = typeof rows === 'string' ? rowsToUnits(csvRows(rows), new Set(await unitCodes(db))) : null
    if (lines === null || lines.length > MOST_LINES || lines.some(({ problems }) => problems.length > 0))
      throw badRequest('the rows are not those of the preview')
    await db.transaction().execute((trx) =>
      saveUnits(
        trx,
        lines.map(({ unit }) => unit),
      ),
    )
    setFlash(c, { tone: 'good', text: REGISTRY[view.language].imported(formatNumber(view.language, lines.length)) })
    return c.redirect('/units', 303)
  })
}

async function linesOf(file: File, known: ReadonlySet<string>): Promise<UnitLine[] | FileProblem> {
  let rows: string[][]
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    rows = isZip ? xlsxRows(bytes) : csvRows(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Whatever is wrong with it, it is no sheet that can be read.
    return 'notReadable'
  }
  if (rows.length > MOST_LINES + 1) return 'tooLarge'
  const lines = rowsToUnits(rows, known)
  if (lines === null) return 'noHeading'
  return lines.length === 0 ? 'noRows' : lines
}

function ImportPage({ view, problem }: { readonly view: View; readonly problem: FileProblem | null }) {
  const words = REGISTRY[view.language]
  return (
    <Layout view={view} title={words.importTitle}>
      <PostForm csrf={view.csrf} class="card narrow" action="/units/import" enctype="multipart/form-data">
        {problem !== null && (
          <p class="flash bad" role="alert">
            {words.fileProblems[problem]}
          </p>
        )}
        <p id="how">{words.importHow}</p>
        <div class="field">
          <label for="file">{words.file}</label>
          <input id="file" name="file" type="file" accept=".xlsx,.csv,text/csv" required aria-describedby="how" />
        </div>
        <button type="submit" class="primary">
          {words.preview}
        </button>
      </PostForm>
    </Layout>
  )
}

interface PreviewPageProps {
  readonly view: View
  readonly lines: readonly UnitLine[]
  readonly known: ReadonlySet<string>
}

function PreviewPage({ view, lines, known }: PreviewPageProps) {
  const words = REGISTRY[view.language]
  const count = (value: number): string => formatNumber(view.language, value)
  const wrong = lines.filter(({ problems }) => problems.length > 0)
  // A line that merges into a wrong one would not find it.
  const wrongCodes = new Set(wrong.map(({ unit }) => unit.code))
  const right = lines.filter(
    ({ problems, unit }) =>
      problems.length === 0 && (unit.mergedInto === null || known.has(unit.mergedInto) || !wrongCodes.has(unit.mergedInto)),
  )
  const shown = [...wrong, ...lines.filter(({ problems }) => problems.length === 0)].slice(0, SHOWN)
  return (
    <Layout view={view} title={words.previewTitle}>
      {wrong.length > 0 && (
        <p class="flash bad" role="alert">
          {words.previewBad(count(wrong.length))}
        </p>
      )}
      <p>{words.previewGood(count(right.length))}</p>
      {right.length > 0 && (
        <PostForm csrf={view.csrf} action="/units/import/confirm" enctype="multipart/form-data">
          <textarea name="rows" hidden aria-hidden="true" value={toCsv(right)} />
          <p class="row">
            <button type="submit" class="primary">
              {words.confirm(count(right.length))}
            </button>
            <a class="button" href="/units/import">
              {words.cancel}
            </a>
          </p>
        </PostForm>
      )}
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.previewTitle}>
        <table>
          <caption class="visually-hidden">{words.previewTitle}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.line}
              </th>
              <th scope="col">{words.lineState}</th>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.province}</th>
              <th scope="col">{words.mergedInto}</th>
              <th scope="col">{words.mergedFrom}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, unit, problems }) => (
              <tr key={line}>
                <td class="number">{line}</td>
                <td class={problems.length > 0 ? 'problem' : 'quiet'}>
                  {problems.length > 0
                    ? problems.map((problem) => words.problems[problem]).join('; ')
                    : known.has(unit.code)
                      ? words.isKnown
                      : words.isNew}
                </td>
                <td class="code">{unit.code}</td>
                <th scope="row">{unit.name}</th>
                <td>{unit.province}</td>
                <td class="code">{unit.mergedInto}</td>
                <td class="code">{unit.mergedFrom === null ? null : formatDate(view.language, unit.mergedFrom)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown.length && <p class="note">{words.previewMore(count(lines.length - shown.length))}</p>}
    </Layout>
  )
}

const quoted = (text: string | null | undefined): string => `"${(text ?? '').replaceAll('"', '""')}"`

/** The lines as they go through the browser and back. */
function toCsv(lines: readonly UnitLine[]): string {
  const rows = lines.map(({ unit }) =>
    [unit.code, unit.name, unit.level, unit.province, unit.mergedInto, unit.mergedFrom, unit.validFrom].map(quoted).join(','),
  )
  return ['code,name,level,province,mergedInto,mergedFrom,validFrom', ...rows].join('\n')
}
