/**
 * The picture of the README: what `bangdiem extract` really shows of the Ngọc Kỳ report goes in, `docs/terminal.svg` comes out.
 * Run it with `npm run picture` after a change of the terminal table.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)
const COLUMNS = 100
/** Of the report's rows the first are shown, then those near a flag. */
const FIRST_ROWS = 8
const NEAR = 1
/** Lines of rows and flags that the picture has room for on a README. */
const MOST_LINES = 62

/** Of a letter and a line, and around them; pixels. */
const LETTER_WIDTH = 8.43
const LINE_HEIGHT = 19
const MARGIN = 18
const FONT_SIZE = 14
/** A dark terminal. */
const BACKGROUND = '#1e2128'
const INK = '#d7dae0'
const COLOURS: Readonly<Record<string, string>> = { '31': '#ff7b72', '32': '#7ee787', '33': '#f2cc60', '36': '#79c0ff', '2': '#868d99' }

function shownLines(): string[] {
  const cli = fileURLToPath(new URL('dist/src/cli.js', ROOT))
  const report = 'fixtures/ngoc-ky-2023/report.pdf'
  const output = execFileSync(process.execPath, [cli, 'extract', report, '--format', 'table', '--lang', 'vi'], {
    cwd: fileURLToPath(ROOT),
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
    encoding: 'utf8',
  })
  return output.trimEnd().split('\n')
}

/** The heading, the first rows, what is near a flag as far as there is room, the summary; `⋮` where lines are left out. */
function abridge(lines: readonly string[]): string[] {
  const head = lines.findIndex((line) => line.includes('───')) + 1 + FIRST_ROWS
  const tail = lines.findLastIndex((line) => line.includes('───')) - 1
  const flagged = lines.map((line) => /\[3[136]m/u.test(line))
  const kept = lines.map(
    (_, index) => index < head || index >= tail || flagged.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true),
  )
  const gap = '\u001b[2m        ⋮\u001b[0m'
  const shown = lines.slice(0, tail).flatMap((line, index) => (kept[index] ? [line] : kept[index - 1] ? [gap] : []))
  const room = shown.length > MOST_LINES ? [...shown.slice(0, endOfRow(shown)), gap] : shown
  return [...room, ...lines.slice(tail)]
}

const beginsRow = (line: string): boolean => !line.startsWith(' '.repeat(15))

/** Where the last row that fits begins: what is said of a row stands under it and is not cut off from it. */
const endOfRow = (lines: readonly string[]): number => lines.slice(0, MOST_LINES).findLastIndex(beginsRow)

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A line with its styles as `tspan` elements. */
function lineToSvg(line: string, index: number): string {
  let style = ''
  let spans = ''
  for (const [position, part] of line.split('\u001b[').entries()) {
    const [, code, text = ''] = position === 0 ? [null, '', part] : (/^(\d+)m(.*)$/su.exec(part) ?? [])
    if (position > 0) style = code === '1' ? ' font-weight="bold"' : code === '0' ? '' : ` fill="${COLOURS[code ?? ''] ?? INK}"`
    if (text !== '') spans += `<tspan${style}>${escapeXml(text)}</tspan>`
  }
  return `<text x="${MARGIN}" y="${MARGIN + FONT_SIZE + index * LINE_HEIGHT}" xml:space="preserve">${spans}</text>`
}

const lines = [`\u001b[32m$\u001b[0m npx bangdiem extract fixtures/ngoc-ky-2023/report.pdf`, '', ...abridge(shownLines())]
const width = Math.ceil(COLUMNS * LETTER_WIDTH + 2 * MARGIN)
const height = lines.length * LINE_HEIGHT + 2 * MARGIN
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${FONT_SIZE}" fill="${INK}">`,
  `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
  ...lines.map(lineToSvg),
  '</svg>',
]
mkdirSync(new URL('docs/', ROOT), { recursive: true })
writeFileSync(new URL('docs/terminal.svg', ROOT), `${svg.join('\n')}\n`)
