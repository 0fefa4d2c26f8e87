/**
 * What looks like a criterion's code, and what names the total. Used to know columns and rows, not to identify a row.
 */
import { distance } from 'fastest-levenshtein'
import { foldLoose } from '../model/fold.ts'
import { leadingCode } from './printed-codes.ts'

const CODE = /^[([]?(?:(?:TC|CT|TP|MT|ND)\s?\.?-?)?(?:[IVXLC]+|[A-ZĐ]|[a-zđ]|\d{1,3})(?:[.-](?:\d{1,3}|[a-zđ]|[IVX]+))*[.):]{0,2}[)\]]?$/u
const DOTTED = /\d+\.\d+/u
const TOTAL =
  /^(?:[ivx]+ )?(?:tong(?: (?:cong|so|diem|so diem|diem toi da))*|cong|tong cong diem|cong tong|total)(?: (?:i|ii|iii|iv|v|a|b|c|\d+|cong|diem|chung|cua|toan|bo|cac|tieu|chi|muc|linh|vuc|phan|va))*$/u
/** Letters of the longest wording of a total. */
const LONGEST_TOTAL = 80
/** A total of one part only: `Cộng mục I`, `Tổng phần A`. */
const PART_TOTAL = /\b(?:muc|phan|linh vuc)\b|^(?:tong|cong|tong cong|tong diem) (?:i|ii|iii|iv|v|vi|a|b|c|\d+)$/u

export const looksLikeCode = (text: string): boolean => CODE.test(text.trim())

export const isDotted = (text: string): boolean => DOTTED.test(text)

/** A name that begins with its code: `I. ĐÁNH GIÁ …`, `1.1 Kế hoạch …`. */
export const beginsWithCode = (text: string): boolean => leadingCode(text, true) !== null

/** Wordings of the grand total without their spaces, and the letters of one for each that recognition may read otherwise. */
const TOTAL_LETTERS: readonly string[] = ['tongcong', 'tongdiem', 'tongsodiem', 'tongcongdiem', 'congtongdiem']
const LETTERS_PER_SLIP = 5

const isNearlyTotal = (folded: string): boolean => {
  const letters = folded.replaceAll(' ', '')
  return TOTAL_LETTERS.some((wording) => distance(letters, wording) <= Math.floor(wording.length / LETTERS_PER_SLIP))
}

/** A row whose name says that it is the grand total; a code alone says so only where no name stands beside it (`Công` may be damage). */
export function isTotal(code: string, name: string): boolean {
  if (code.length + name.length > LONGEST_TOTAL) return false
  return [name, `${code} ${name}`].some((text) => {
    const folded = foldLoose(text)
    return (TOTAL.test(folded) || isNearlyTotal(folded)) && !PART_TOTAL.test(folded)
  })
}
