/**
 * Pictures of the cells that were read worst, so that a person can look. In: measured files. Out: PNG files and an index.html.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Image } from '@napi-rs/canvas'
import type { BadCell } from '../score/score-extraction.ts'
import type { MeasuredFile } from './measure-file.ts'

/** Pictures of each kind, at most. */
const MOST: Readonly<Record<BadCell['kind'], number>> = { silent: 200, flagged: 80, doubted: 80, text: 40 }
const KINDS = ['silent', 'flagged', 'doubted', 'text'] as const
const SAY: Readonly<Record<BadCell['kind'], string>> = {
  silent: 'Wrong and unflagged',
  flagged: 'Wrong, and said so',
  doubted: 'In doubt although right',
  text: 'Texts with most errors',
}
const DPI = 144
/** Shown around the cell, points. */
const AROUND = 14

interface Place {
  readonly page: number
  readonly box: readonly [number, number, number, number]
}

interface Case {
  readonly measured: MeasuredFile
  readonly cell: BadCell
  readonly place: Place | null
}

/** Where the value stands: by the scan's own cells, else about where it stands in the exported report. */
function placeOf({ extraction, exported }: MeasuredFile, cell: BadCell): Place | null {
  for (const source of [extraction, exported]) {
    const place = source?.rows.find((row) => row.id === cell.row)?.cells[cell.column][0]
    if (place !== undefined) return { page: place.page, box: place.box }
  }
  return null
}

async function pageToImage(pdf: string, page: number): Promise<Image | null> {
  const folder = mkdtempSync(join(tmpdir(), 'bangdiem-worst-'))
  try {
    execFileSync('pdftoppm', ['-r', String(DPI), '-f', String(page), '-l', String(page), '-png', pdf, join(folder, 'page')])
    const [name] = readdirSync(folder)
    return name === undefined ? null : await loadImage(join(folder, name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function cutOut(image: Image, { box }: Place): Buffer {
  const scale = DPI / 72
  const [left, top, right, bottom] = box
  const [x, y] = [(left - AROUND) * scale, (top - AROUND) * scale]
  const canvas = createCanvas(Math.ceil((right - left + 2 * AROUND) * scale), Math.ceil((bottom - top + 2 * AROUND) * scale))
  const context = canvas.getContext('2d')
  context.drawImage(image, -x, -y)
  context.strokeStyle = 'rgb(230, 0, 120)'
  context.strokeRect(AROUND * scale, AROUND * scale, (right - left) * scale, (bottom - top) * scale)
  return canvas.toBuffer('image/png')
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Answers how many pictures there are. */
export async function writeWorst(files: readonly MeasuredFile[], folder: string): Promise<number> {
  const cases = files.flatMap((measured) => measured.score.cells.map((cell): Case => ({ measured, cell, place: placeOf(measured, cell) })))
  const chosen = KINDS.flatMap((kind) => {
    const those = cases.filter(({ cell }) => cell.kind === kind)
    return (kind === 'text' ? those.toSorted((a, b) => b.cell.edits - a.cell.edits) : those).slice(0, MOST[kind])
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const byPage = new Map<string, Case[]>()
  for (const one of chosen) {
    const key = `${one.place?.page} ${one.measured.file.pdf}`
    if (one.place !== null) byPage.set(key, [...(byPage.get(key) ?? []), one])
  }
  const pictures = new Map<Case, string>()
  for (const group of byPage.values()) {
    const [first] = group
    if (first === undefined || first.place === null) continue
    const image = await pageToImage(first.measured.file.pdf, first.place.page)
    if (image === null) continue
    for (const one of group) {
      if (one.place === null) continue
      const { row, column, kind, read, printed } = one.cell
      const values = kind === 'text' ? '' : `-read-${read === '' ? 'nothing' : read}-printed-${printed === '' ? 'nothing' : printed}`
      const name = `${kind}-${one.measured.file.name}-p${one.place.page}-${row}-${column}${values}.png`.replace(/[^\w.,-]/gu, '_')
      writeFileSync(join(folder, name), cutOut(image, one.place))
      pictures.set(one, name)
    }
  }
  const sections = KINDS.map((kind) => {
    const items = chosen
      .filter(({ cell }) => cell.kind === kind)
      .map((one) => {
        const picture = pictures.get(one)
        const { row, column, read, printed } = one.cell
        return `<tr><td>${escape(one.measured.file.name)} ${one.place === null ? '' : `page ${one.place.page}`}<br>${escape(row)} ${column}</td><td>${picture === undefined ? 'no place' : `<img src="${encodeURIComponent(picture)}">`}</td><td>read <b>${escape(read) || '–'}</b><br>printed <b>${escape(printed) || '–'}</b></td></tr>`
      })
    return `<h2>${SAY[kind]}: ${cases.filter(({ cell }) => cell.kind === kind).length}</h2><table border="1">${items.join('\n')}</table>`
  })
  writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Worst cells</title>${sections.join('\n')}\n`)
  return pictures.size
}
