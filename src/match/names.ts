/**
 * Names of criteria compared. In: names as printed, from a report and from a catalogue. Out: how alike they are, 0 to 1.
 *
 * A report shortens names, spells abbreviations out, appends scoring rules in brackets, and loses or doubles the numeral in front.
 */
import { distance } from 'fastest-levenshtein'
import { leadingCode } from './printed-codes.ts'
import { foldLoose } from '../model/fold.ts'

/** A name made ready for comparison. */
export interface PreparedName {
  readonly folded: string
  /** Without brackets and without a scoring rule at the end. */
  readonly core: string
  readonly words: readonly string[]
}

/** Abbreviations of the field (folded) that reports write out or not, as they please. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cchc: 'cai cach hanh chinh',
  tthc: 'thu tuc hanh chinh',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  qppl: 'quy pham phap luat',
  vbqppl: 'van ban quy pham phap luat',
  cntt: 'cong nghe thong tin',
  cbcc: 'can bo cong chuc',
  cbccvc: 'can bo cong chuc vien chuc',
  nsnn: 'ngan sach nha nuoc',
  pakn: 'phan anh kien nghi',
  ttdt: 'thong tin dien tu',
  dvc: 'dich vu cong',
  dvctt: 'dich vu cong truc tuyen',
  ktxh: 'kinh te xa hoi',
}

/** Shortest folded name (in characters) whose being the begin of another says anything. */
const PREFIX_LENGTH = 10
/** What a match of the begin alone is worth against a match of the whole. */
const PREFIX_WORTH = 0.9
/** A begin that differs more than this is not the same begin. */
const PREFIX_LIKENESS = 0.8
/** A core match (brackets left out) may only tie with a full one when the rest is the same too. */
const CORE_WORTH = 0.97

const spellOut = (folded: string): string => folded.replace(/[a-z]+/gu, (word) => ABBREVIATIONS[word] ?? word)

export function prepareName(name: string): PreparedName {
  const bare = leadingCode(name, false)?.rest ?? name
  const folded = spellOut(foldLoose(bare))
  const core = spellOut(foldLoose(bare.replace(/\([^()]*\)/gu, ' ').replace(/:\s*[\d.,]+\s*điểm.*$/iu, '')))
  return { folded, core: core === '' ? folded : core, words: [...new Set(folded.split(' '))].filter((word) => word !== '') }
}

/** 0 to 1; null where one of them is blank, so that nothing can be said. */
export function nameLikeness(a: PreparedName, b: PreparedName): number | null {
  if (a.folded === '' || b.folded === '') return null
  if (a.folded === b.folded) return 1
  const whole = likeness(a.folded, b.folded)
  if (whole >= CORE_WORTH) return whole
  const core = a.core === a.folded && b.core === b.folded ? 0 : likeness(a.core, b.core) * CORE_WORTH
  return Math.max(whole, core, beginLikeness(a.core, b.core))
}

function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length)
}

function beginLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < PREFIX_LENGTH || short.length === long.length) return 0
  const begin = likeness(short, long.slice(0, short.length))
  return begin >= PREFIX_LIKENESS ? begin * PREFIX_WORTH : 0
}
