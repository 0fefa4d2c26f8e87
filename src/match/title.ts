/**
 * The title over a table: of the lines above it, the run in capitals (or bold and centred) that is no letterhead.
 */
import { foldLoose } from '../model/fold.ts'
import type { Line } from './lines.ts'

/** Lines of letterhead, place and date, reference, appendix number, units of measure: no title, wherever they stand. */
const NO_TITLE =
  /^(?:cong hoa xa hoi chu nghia|doc lap tu do|so \d|so( |$)|.*ngay (?:\d+ )?thang (?:\d+ )?nam|kem theo|ban hanh kem|don vi tinh|dvt|phu luc|bieu (?:mau|so)?|mau (?:so|bieu)?|kinh gui|noi nhan|trang \d|\d+$|(?:ten )?don vi|dang cong san)/u
/** An authority's name alone on its line stands in the letterhead. */
const AUTHORITY =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|phong|tinh|huyen|thanh pho|thi xa|xa|phuong|thi tran|dang uy|truong|benh vien|trung tam|tram y te)\b/u
/** Words that a title begins with; a run that begins so is preferred. */
const TITLE =
  /^(?:bang|bo|chi so|bao cao|ket qua|phieu|tieu chi|danh gia|tu danh gia|tu cham|tong hop|cham diem|de nghi|xac dinh|thong ke|cac tieu chi|he thong)/u
/** Share of capitals among letters in a line in capitals. */
const CAPITALS = 0.8
/** Share of the page's width by which a centred line's middle may be off the middle of the page. */
const CENTRE = 0.12
/** Lines of one title are no further apart than this many letter sizes. */
const LINE_STEP = 2.4
/** Letters of the shortest title. */
const MIN_LETTERS = 6

/** The lines of the title in order; empty when none reads like one. */
export function titleLines(lines: readonly Line[]): Line[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && goesOn(before, line)) run.push(line)
    else if (isHeading(line)) runs.push([line])
    else runs.push([])
  }
  const titles = runs
    .map(withoutAuthority)
    .filter((run) => run.length > 0 && foldLoose(run.map((line) => line.text).join('')).length >= MIN_LETTERS)
  // The one that begins like a title, else the last in capitals, stands nearest to the table.
  const begun = titles.filter((run) => TITLE.test(foldLoose(run[0]?.text ?? '')))
  return begun.at(-1) ?? titles.at(-1) ?? []
}

/** A letterhead's authority directly over the title is no part of it. */
function withoutAuthority(run: readonly Line[]): Line[] {
  const from = run.findIndex((line) => !AUTHORITY.test(foldLoose(line.text)))
  return from === -1 ? [] : run.slice(from)
}

function isHeading(line: Line): boolean {
  if (NO_TITLE.test(foldLoose(line.text))) return false
  return line.alone && (inCapitals(line.text) || (line.bold && isCentred(line)))
}

function goesOn(before: Line, line: Line): boolean {
  if (line.page !== before.page || !line.alone || line.top - before.top > LINE_STEP * Math.max(before.fontSize, line.fontSize)) return false
  if (NO_TITLE.test(foldLoose(line.text)) || /^[(/]|^(?:-{2,}|_{2,}|\*{2,})/u.test(line.text)) return false
  return inCapitals(line.text) || (isCentred(line) && (line.bold || /\b(?:nam|quy|thang|xa|phuong|thi tran)\b/u.test(foldLoose(line.text))))
}

/** Whether nearly all letters are capitals. */
export function inCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.filter((sign) => /\p{Lu}/u.test(sign)).length >= CAPITALS * letters.length
}

function isCentred(line: Line): boolean {
  return Math.abs((line.left + line.right) / 2 - line.pageWidth / 2) <= CENTRE * line.pageWidth
}
