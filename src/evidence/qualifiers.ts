/**
 * Numbers that count nothing but say which things are meant: `trẻ em dưới 16 tuổi`, `dịch vụ công mức độ 4`. In: a text in small letters.
 * Out: the same, place by place, each such phrase made one word, which takes part in what the text is about.
 */
import { LETTERS } from '../model/latin.ts'
import { END, START } from './letters.ts'

const AGE = new RegExp(
  `${START}(?:(?:dưới|trên|từ|đủ)\\s(?:đủ\\s)?)?\\d{1,3}(?:\\s?(?:đến|-)\\s?(?:dưới\\s)?\\d{1,3})?\\s(?:tháng\\s)?tuổi(?:\\strở\\s(?:lên|xuống))?${END}`,
  'gu',
)
const NUMBERED = new RegExp(
  `${START}(?:cấp độ|cấp(?=\\s[1-4](?!\\d))|mức độ|mức|loại|hạng|nhóm|lớp|khóa|khoá|thôn|khu|khu phố|khối|khối phố|tổ|tổ dân phố|tdp|kp|xóm|ấp|đội|cụm|đợt|đề án|chương trình|nghị định|nghị quyết|chỉ thị|quyết định|thông tư|luật|điều)\\s(?:số\\s)?\\d{1,4}(?!\\s?[/%]|[.,]?\\d|[${LETTERS}])`,
  'gu',
)
/** Stand for the figures and the spaces of a phrase: letters that no Vietnamese text has. */
const FIRST_FIGURE = 0x01c4
const SPACE = 'ǀ'

const asWord = (phrase: string): string =>
  phrase.replace(/[\d\s-]/gu, (each) => (/\d/u.test(each) ? String.fromCharCode(FIRST_FIGURE + Number(each)) : SPACE))

export const withAgesAsWords = (small: string): string => small.replace(AGE, asWord)

export const withQualifiersAsWords = (small: string): string => withAgesAsWords(small).replace(NUMBERED, asWord)

const PART_OF_YEAR = new RegExp(`${START}(?:\\d{1,2}\\stháng\\s(?:đầu|cuối)\\snăm|(?:quý|tháng)\\s\\d{1,2}(?=\\s?:?\\s\\d))`, 'gu')

/** `6 tháng cuối năm 336 lượt`, `quý 2: 34 lượt`: names of parts of a year. */
export const withTimesAsWords = (small: string): string => small.replace(PART_OF_YEAR, asWord)
