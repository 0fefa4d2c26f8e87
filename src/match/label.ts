/**
 * What a column's printed heading says the column holds. In: the heading's text. Out: for each known column a likeness from 0 to 1.
 *
 * Headings are compared as folded letters without spaces, so that capitals, missing marks, line breaks and a slip of typing do not matter.
 */
import { distance } from 'fastest-levenshtein'
import { COLUMNS, type Column } from '../model/score.ts'
import { foldLoose } from './fold.ts'

/** Wordings of each column, folded, with how surely the wording alone means that column (1 by default). */
const WORDINGS: Readonly<Record<Column, readonly (string | readonly [string, number])[]>> = {
  code: [
    'stt',
    'tt',
    'so tt',
    's tt',
    'so thu tu',
    'thu tu',
    'ma',
    'ma so',
    'ma tieu chi',
    'ma chi tieu',
    'ma chi so',
    'ma tc',
    'so hieu',
    'ky hieu',
    'ma muc',
    'ma noi dung',
    'stt tieu chi',
    'tt tieu chi',
    'chi muc',
    ['muc', 0.9],
    ['so', 0.6],
    ['no', 0.6],
  ],
  name: [
    'linh vuc tieu chi',
    'tieu chi',
    'tieu chi tieu chi thanh phan',
    'linh vuc tieu chi tieu chi thanh phan',
    'tieu chi thanh phan',
    'noi dung tieu chi',
    'noi dung danh gia',
    'noi dung cac tieu chi',
    'cac tieu chi',
    'chi tieu',
    'cac chi tieu',
    'chi so',
    'chi so thanh phan',
    'chi so chi so thanh phan',
    'tieu chi danh gia',
    'chi tieu danh gia',
    'ten tieu chi',
    'ten chi tieu',
    'ten chi so',
    'danh muc tieu chi',
    'noi dung cham diem',
    'tieu chi cham diem',
    'noi dung cong viec',
    'noi dung thuc hien',
    'noi dung nhiem vu',
    'linh vuc danh gia',
    'hang muc',
    'tieu chi noi dung',
    ['noi dung', 0.95],
    ['linh vuc', 0.9],
    ['nhiem vu', 0.85],
    ['ten', 0.6],
  ],
  max: [
    'diem toi da',
    'toi da',
    'diem chuan',
    'thang diem',
    'thang diem chuan',
    'diem quy dinh',
    'diem chuan quy dinh',
    'diem toi da theo quy dinh',
    'diem chuan toi da',
    'muc diem toi da',
    'so diem toi da',
    'diem cao nhat',
    'khung diem',
    'barem diem',
    'ba rem diem',
    'tong diem toi da',
    'diem toi da cua tieu chi',
    'diem quy chuan',
    'max',
    'diem theo quy dinh',
    ['muc diem', 0.85],
    ['diem so', 0.6],
    ['so diem', 0.6],
    ['diem', 0.6],
    ['diem td', 0.7],
    ['td', 0.6],
  ],
  self: [
    'diem tu danh gia',
    'tu danh gia',
    'diem tu cham',
    'tu cham',
    'tu cham diem',
    'diem tu dg',
    'tu dg',
    'diem tdg',
    'diem don vi tu cham',
    'don vi tu cham',
    'don vi tu danh gia',
    'ket qua tu cham',
    'ket qua tu danh gia',
    'ket qua tu cham diem',
    'xa tu cham',
    'diem xa tu cham',
    'ubnd xa tu cham',
    'diem ubnd xa tu danh gia',
    'diem tu xac dinh',
    'diem tu danh gia cua don vi',
    'so diem tu cham',
    'diem tu cham cua xa',
    'diem tu danh gia cham diem',
    ['diem dat', 0.9],
    ['diem dat duoc', 0.9],
    ['so diem dat duoc', 0.9],
    ['diem thuc hien', 0.85],
    ['diem danh gia', 0.8],
    ['diem cham', 0.8],
    ['cham diem', 0.75],
    ['ket qua diem', 0.8],
    ['diem thuc te', 0.85],
    ['ket qua cham', 0.75],
    ['danh gia', 0.6],
    ['ket qua', 0.55],
    ['diem so', 0.55],
    ['so diem', 0.55],
    ['diem', 0.5],
  ],
  appraised: [
    'diem tham dinh',
    'tham dinh',
    'diem phuc tra',
    'phuc tra',
    'diem sau tham dinh',
    'hoi dong tham dinh',
    'diem hoi dong tham dinh',
    'ket qua tham dinh',
    'ket qua phuc tra',
    'diem tham tra',
    'tham tra',
    'diem phuc tham',
    'to tham dinh',
    'doan tham dinh',
    'diem hoi dong',
    'diem cong nhan',
    'diem cap tren tham dinh',
    'cap tren cham',
    'diem huyen cham',
    'huyen cham',
    'huyen danh gia',
    'huyen tham dinh',
    'tinh tham dinh',
    'tinh cham',
    'tinh danh gia',
    'diem kiem tra',
    'diem sau kiem tra',
    'diem duyet',
    'diem cham lai',
    'hoi dong cham',
    'hoi dong danh gia',
    'diem tham dinh cua hoi dong',
    'diem do hoi dong tham dinh',
    'diem dieu chinh',
    ['diem td', 0.65],
    ['td', 0.55],
  ],
  explanation: [
    'noi dung giai trinh',
    'giai trinh',
    'dien giai',
    'thuyet minh',
    'giai thich',
    'noi dung dien giai',
    'noi dung thuyet minh',
    'giai trinh ket qua',
    'dien giai ket qua',
    'giai trinh cua don vi',
    'giai trinh noi dung',
    'tai lieu kiem chung',
    'minh chung',
    'tai lieu minh chung',
    'kiem chung',
    'ho so minh chung',
    'van ban kiem chung',
    'van ban minh chung',
    'noi dung minh chung',
    'can cu',
    'can cu cham diem',
    'can cu danh gia',
    'so van ban',
    'tai lieu chung minh',
    'ly do',
    'ghi chu',
    'ket qua thuc hien',
    'ket qua dat duoc',
    'tinh hinh thuc hien',
    'noi dung ket qua thuc hien',
    ['chu thich', 0.9],
    ['y kien', 0.6],
    ['ket qua', 0.55],
  ],
}

/** Headings that are neither of these and hold a word of theirs: a column of this kind stays an extra one. */
const OTHER_WORDINGS: readonly string[] = [
  'diem cong',
  'diem tru',
  'diem thuong',
  'diem phat',
  'diem cong diem tru',
  'cach tinh',
  'cach tinh diem',
  'cach cham diem',
  'huong dan cham diem',
  'huong dan',
  'phuong phap danh gia',
  'phuong phap tinh',
  'so luong',
  'ty le',
  'trong so',
  'chenh lech',
  'don vi tinh',
  'thoi gian',
  'don vi phu trach',
  'co quan chu tri',
  'nguoi phu trach',
  'ky truoc',
  'nam truoc',
  'diem nam truoc',
  'diem ky truoc',
  'xep loai',
  'xep hang',
  'tu dien',
  'dieu tra xa hoi hoc',
  'diem dieu tra',
  'diem dieu tra xa hoi hoc',
  'diem chenh lech',
  'ty le dat',
  'so ky hieu',
  'so ky hieu van ban',
  'ngay thang',
  'trich yeu',
  'tong so',
  'don vi',
  'ten don vi',
]

/** Of several explanation columns the first kind that is there is the explanation; the others are extra columns. */
const EXPLANATION_KINDS: readonly (readonly string[])[] = [
  ['giai trinh', 'dien giai', 'thuyet minh', 'giai thich'],
  ['kiem chung', 'minh chung', 'chung minh'],
  ['can cu', 'so van ban', 'ket qua', 'tinh hinh', 'ly do'],
]

/** Letters of a wording for each slip of typing that is let pass. Short wordings (`stt`, `tieu chi`) must be nearly or wholly right. */
const LETTERS_PER_SLIP = 6
/** What a wording is worth when it is only a small part of a long heading; the rest grows with the share that it covers. */
const FLOOR = 0.4
/** A heading of more words than this is prose. */
const MAX_WORDS = 30

interface Wording {
  readonly column: Column | 'other'
  readonly letters: string
  readonly weight: number
}

const wordings: readonly Wording[] = [
  ...(Object.keys(WORDINGS) as Column[]).flatMap((column) =>
    WORDINGS[column].map((entry) => {
      const [phrase, weight] = typeof entry === 'string' ? [entry, 1] : entry
      return { column, letters: phrase.replaceAll(' ', ''), weight }
    }),
  ),
  ...OTHER_WORDINGS.map((phrase) => ({ column: 'other' as const, letters: phrase.replaceAll(' ', ''), weight: 1 })),
]

export type LabelScores = Readonly<Record<Column, number>>

/** How well a heading names each known column, 0 to 1. */
export function labelScores(label: string): LabelScores {
  const scores: Record<Column | 'other', number> = { code: 0, name: 0, max: 0, self: 0, appraised: 0, explanation: 0, other: 0 }
  const words = foldLoose(label).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > MAX_WORDS) return scores
  for (const { column, letters, weight } of wordings) {
    const score = weight * likeness(words, letters)
    if (score > scores[column]) scores[column] = score
  }
  for (const column of COLUMNS) if (scores[column] < scores.other) scores[column] = 0
  return scores
}

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdghklmnpqrstvxwfjz])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u
const ABBREVIATION = /^[\p{Lu}\d]+$/u

/** Whether nothing is printed, or what is printed are no Vietnamese words: letters lost or in a code that could not be read. */
export function isGarbled(label: string): boolean {
  const words = label
    .normalize('NFC')
    .split(/[\s/,;:().\-–_*"“”]+/u)
    .filter(Boolean)
  return (
    words.every((word) => !SYLLABLE.test(foldLoose(word))) ||
    words.some((word) => !SYLLABLE.test(foldLoose(word)) && !ABBREVIATION.test(word) && !/^\d/u.test(word))
  )
}

/** The best place of a wording in a heading: 1 when it is the whole heading letter by letter, 0 when it is not there. */
function likeness(words: readonly string[], letters: string): number {
  const total = words.reduce((sum, word) => sum + word.length, 0)
  const slips = Math.floor(letters.length / LETTERS_PER_SLIP)
  let best = 0
  for (let from = 0; from < words.length; from += 1) {
    let window = ''
    for (let to = from; to < words.length && window.length <= letters.length + slips; to += 1) {
      window += words[to] ?? ''
      if (Math.abs(window.length - letters.length) > slips) continue
      const slipped = window === letters ? 0 : slips === 0 ? Infinity : distance(window, letters)
      if (slipped > slips) continue
      const score = (1 - slipped / letters.length) * (FLOOR + (1 - FLOOR) * (window.length / total))
      best = Math.max(best, score)
    }
  }
  return best
}

/** The rank of an explanation heading, 0 the best: a report's own explanation before evidence before remarks. */
export function explanationRank(label: string): number {
  const folded = foldLoose(label)
  const rank = EXPLANATION_KINDS.findIndex((kinds) => kinds.some((kind) => folded.includes(kind)))
  return rank === -1 ? EXPLANATION_KINDS.length : rank
}
