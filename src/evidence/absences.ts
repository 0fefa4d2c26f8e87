/**
 * A text → of what it says that there is none: `Trong năm không có đơn thư khiếu nại, tố cáo`, `không có cán bộ, công chức bị kỷ luật`. Of each
 * kind that it names there is none, nor of any narrower one. An aim, and what is about only some of them, says nothing.
 */
import type { Absence } from '../model/evidence.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, withoutTimes } from './content.ts'
import { withNamesWhole } from './counted.ts'
import { END, START, words } from './letters.ts'
import { periodKey } from './period.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import type { Texts } from './quantities.ts'

const NONE = new RegExp(
  `${START}không\\s(?:có|còn|phát sinh|ghi nhận|tiếp nhận|nhận được|để xảy ra|xảy ra)\\s(?:tình trạng\\s|việc\\s|vụ việc\\s|trường hợp\\s)?([^\\d.;:()%_]{3,90})`,
  'gu',
)
/** What is to be so, or is so in some cases. */
const NOT_SAID = new RegExp(
  words(
    'phấn đấu',
    'mục tiêu',
    'yêu cầu',
    'đề nghị',
    'đảm bảo',
    'bảo đảm',
    'nhằm',
    'để(?! xảy ra)',
    'sẽ',
    'nếu',
    'khi',
    'nên',
    'do',
    'thôn nào',
    'nhiều',
    'cam kết',
  ),
  'u',
)
/** Where the things that there are none of end. */
const NEXT_SAID = new RegExp(`,\\s|${START}(?:nên|do|vì|để|nhằm|và(?=\\s(?:không|đã|được))|mà)${END}`, 'u')
/** Kinds side by side: `khiếu nại, tố cáo`, `cán bộ hoặc công chức`. */
const SIDE_BY_SIDE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/khiếu nại,? (?:và |hoặc )?tố cáo/u, ['khiếu nại, tố cáo', 'khiếu nại', 'tố cáo']],
  [/tố cáo,? (?:và |hoặc )?khiếu nại/u, ['khiếu nại, tố cáo', 'khiếu nại', 'tố cáo']],
  [/(?:cán bộ,? (?:và |hoặc )?công chức|cbcc)(?:, viên chức)?/u, ['cán bộ, công chức', 'cán bộ', 'công chức']],
  [/đơn thư/u, ['đơn', 'đơn thư']],
]
/** Adds nothing to what is not there. */
const FILLER = new RegExp(words('nào', 'bị xử lý(?= kỷ luật)', 'bị', 'phải', 'xảy ra', 'phát sinh'), 'gu')
/** Syllables of what is not there that name it: others count everything. */
const FEWEST = 2
const GENERIC = new Set('hồsơ văn bản việc trường hợp người đơn thư cbcc cán bộ công chức đồng chí hộ vụ'.split(' '))

export function textToAbsences({ row, prose: { plain, small }, clauses, own }: Texts): Absence[] {
  if (!small.includes('không ')) return []
  return [...withNamesWhole(small).matchAll(NONE)].flatMap(({ 0: all, 1: said = '', index }): Absence[] => {
    const clause = clauseAt(clauses, index)
    const things = said.slice(0, Math.min(clause.to - (index + all.length - said.length), NEXT_SAID.exec(said)?.index ?? said.length))
    if (NOT_SAID.test(small.slice(clause.from, index)) || /(?:chưa|không|ngoài)\s/u.test(things)) return []
    const kinds = kindsOf(things.replaceAll('‚', ',')).map((kind) =>
      contentOf(withoutTimes(withQualifiersAsWords(kind.replace(FILLER, ' '))).text),
    )
    const named = kinds.filter((kind) => [...kind].filter((syllable) => !GENERIC.has(syllable)).length >= FEWEST)
    const span = { from: index, to: index + all.length - said.length + things.trimEnd().length }
    return named.length === 0 ? [] : [{ row, span, kinds: named, period: periodKey(plain.slice(clause.from, clause.to), own) }]
  })
}

/** Every kind that a stretch names, each in words of its own. */
function kindsOf(things: string): string[] {
  let kinds = [things]
  for (const [several, each] of SIDE_BY_SIDE)
    kinds = kinds.flatMap((kind) => (several.test(kind) ? each.map((one) => kind.replace(several, one)) : [kind]))
  return kinds
}
