/**
 * Results of many reports as a table for a person. In: results. Out: text.
 */
export interface Result {
  readonly name: string
  readonly meta: Readonly<Record<string, unknown>>
  readonly perfect: boolean
  readonly silent: readonly string[]
  readonly reasons: readonly string[]
  readonly seconds: number
}

interface Line {
  readonly label: string
  readonly results: readonly Result[]
}

function groupBy(results: readonly Result[], labelOf: (result: Result) => string): Line[] {
  const groups = new Map<string, Result[]>()
  for (const result of results) groups.set(labelOf(result), [...(groups.get(labelOf(result)) ?? []), result])
  return [...groups].map(([label, members]) => ({ label, results: members })).sort((a, b) => (a.label < b.label ? -1 : 1))
}

const row = (label: string, ...figures: (string | number)[]): string =>
  `${label.padEnd(28)}${figures.map((figure) => String(figure).padStart(10)).join('')}\n`

/** What a report's description says of an axis. */
function axisOf(result: Result, name: string): string {
  const value = result.meta[name]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '?'
}

function tableText(title: string, lines: readonly Line[]): string {
  const body = lines.map(({ label, results }) => {
    const perfect = results.filter((result) => result.perfect).length
    const silent = results.reduce((sum, result) => sum + result.silent.length, 0)
    return row(label, results.length, perfect, `${Math.round((1000 * perfect) / results.length) / 10} %`, silent)
  })
  return `${row(title, 'reports', 'perfect', 'share', 'silent')}${body.join('')}\n`
}

/** `reasons`: how many to show of each report that is not perfect. `list`: also by every other axis. */
export function summarize(results: readonly Result[], reasons: number, list: boolean): string {
  if (results.length === 0) return 'no reports with a truth here\n'
  const axis = (name: string) => (result: Result) => `${name} ${axisOf(result, name)}`
  const tables = [
    tableText(
      'producer × borders',
      groupBy(results, (result) => `${axisOf(result, 'producer')} ${axisOf(result, 'borders')}`),
    ),
    tableText('rules', groupBy(results, axis('ruled'))),
    ...(list
      ? [
          'encoding',
          'catalogue',
          'sectionRows',
          'wrap',
          'textDrawing',
          'header',
          'columnOrder',
          'total',
          'units',
          'summary',
          'missingRows',
        ].map((name) => tableText(name, groupBy(results, axis(name))))
      : []),
    tableText('all', [{ label: '', results }]),
  ]
  const failures = results
    .filter((result) => !result.perfect)
    .map((result) => {
      const kind = ['producer', 'borders', 'encoding', 'catalogue', 'sectionRows', 'wrap'].map((name) => axisOf(result, name)).join(' ')
      const shown = [...result.silent.map((note) => `SILENT ${note}`), ...result.reasons].slice(0, reasons)
      return `${result.name}  [${kind}]  ${result.reasons.length} wrong\n${shown.map((reason) => `    ${reason}\n`).join('')}`
    })
  return `${tables.join('')}${failures.join('')}`
}
