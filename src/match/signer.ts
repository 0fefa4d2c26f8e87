/**
 * Who signed: the name under the head's title (`CHỦ TỊCH`), right of who drew up the table.
 */
import { foldLoose } from '../model/fold.ts'
import type { Line } from './lines.ts'

/** Titles over a head's signature, the surest first. */
const OFFICES: readonly RegExp[] = [
  /^(?:(?:kt|q|quyen|tm) )?(?:pho )?chu tich(?: ubnd.*)?$/u,
  /^(?:(?:kt|q|quyen|tl) )?(?:pho )?(?:thu truong|giam doc|hieu truong|truong phong|truong don vi|thu truong don vi|chu nhiem|vien truong|cuc truong)\b.*$/u,
  /^tm (?:ubnd|uy ban nhan dan|hoi dong|don vi|dang uy)\b.*$/u,
]
/** Who drew up or checked the table signs, too, and is not the signer. */
const OTHERS = /^(?:nguoi|can bo|cong chuc|ke toan|noi nhan|nhu tren|luu|noi nhan|lap bieu|xac nhan|chu ky|ky ten|da ky|thay mat|ho ten)/u
/** Words of offices and places, which look like names in capitals; with their marks, since `Trường` and `Thắng` are names. */
const NO_NAME =
  /chủ tịch|[uủ][yỷ] ban|ubnd|hđnd|nhân dân|người|giám đốc|trưởng|thủ trưởng|lập biểu|nơi nhận|huyện|tỉnh|tổng cộng|cộng hòa|độc lập|tự do|bảng|biểu|thư ký/u
const NAME_WORDS = { least: 2, most: 6 } as const
/** Points between the middles of a title and of the name under it: signatures are centred, scans and tabs are not exact. */
const SAME_COLUMN = 90

/** The signer's name from the lines below a table; null when nobody is named. */
export function readSigner(lines: readonly Line[]): string | null {
  for (const office of OFFICES) {
    const titles = lines.filter((line) => office.test(foldLoose(line.text)))
    // With two signatures side by side the head's is the right one.
    titles.sort((a, b) => b.left - a.left)
    for (const title of titles) {
      const name = lines.find(
        (line) => comesAfter(line, title) && Math.abs(centre(line) - centre(title)) <= SAME_COLUMN && isName(line.text),
      )
      if (name !== undefined) return personName(name.text)
    }
  }
  return null
}

const centre = (line: Line): number => (line.left + line.right) / 2

const comesAfter = (line: Line, title: Line): boolean => line.page > title.page || (line.page === title.page && line.top > title.top)

/** Whether a line is a personal name: two to six words, each with a capital, letters only, an academic title before it let pass. */
function isName(text: string): boolean {
  const words = bareName(text).split(' ')
  if (words.length < NAME_WORDS.least || words.length > NAME_WORDS.most) return false
  const folded = foldLoose(text)
  return (
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)) &&
    !OTHERS.test(folded) &&
    !NO_NAME.test(text.normalize('NFC').toLowerCase())
  )
}

const bareName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(?:(?:ThS|TS|PGS|GS|BS|CN|KS|Ông|Bà)\.?\s+)+/u, '')
    .trim()

function personName(text: string): string {
  return bareName(text)
    .split(' ')
    .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ')
}
