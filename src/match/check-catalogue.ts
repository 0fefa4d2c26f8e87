/**
 * What is wrong with a catalogue file. In: its JSON. Out: the problems, in the user's words and in the order of the file.
 *
 * An error makes the catalogue unusable (its form, two criteria with one id); a warning is most likely a slip (maxima that do not add
 * up, codes out of order) and is for the person who keeps the file to judge.
 */
import type { z } from 'zod'
import { catalogueSchema } from '../model/catalogue-schema.ts'
import { childId, type Catalogue, type Criterion } from '../model/catalogue.ts'
import { formatPoints, parsePoints, pointsFromNumber, sumPoints } from '../model/points.ts'
import { codeOrder } from './numbering.ts'
import { isCode } from './printed-codes.ts'

export interface CatalogueProblem {
  readonly severity: 'error' | 'warning'
  /** The criterion's id, or the field of the file: `I.1.2`, `validFrom`. */
  readonly at: string
  readonly vi: string
  readonly en: string
}

export function problemToLine(problem: CatalogueProblem, language: 'vi' | 'en'): string {
  return problem.at === '' ? problem[language] : `${problem.at}: ${problem[language]}`
}

/** [] for a catalogue in good order. */
export function checkCatalogue(json: unknown): CatalogueProblem[] {
  const parsed = catalogueSchema.safeParse(json)
  if (!parsed.success) return parsed.error.issues.map((issue) => formProblem(issue, json))
  const catalogue = parsed.data
  return [...rangeProblems(catalogue), ...criteriaProblems(catalogue)]
}

const TYPES_IN_VIETNAMESE: Readonly<Partial<Record<string, string>>> = {
  string: 'chữ, đặt trong dấu "…"',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  object: 'một khối { … }',
  array: 'một danh sách [ … ]',
}

function formProblem(issue: z.core.$ZodIssue, json: unknown): CatalogueProblem {
  const at = placeInFile(issue.path, json)
  if (issue.code === 'unrecognized_keys')
    return error(at, `có trường không được biết: ${issue.keys.join(', ')}`, `unknown field: ${issue.keys.join(', ')}`)
  if (issue.code === 'invalid_type')
    return error(
      at,
      `thiếu hoặc sai kiểu dữ liệu, phải là ${TYPES_IN_VIETNAMESE[issue.expected] ?? issue.expected}`,
      `missing or of the wrong type, must be ${issue.expected}`,
    )
  if (issue.code === 'invalid_value')
    return error(at, `phải là một trong: ${issue.values.join(', ')}`, `must be one of: ${issue.values.join(', ')}`)
  if (issue.code === 'too_small')
    return error(at, 'không được để trống hoặc nhỏ hơn mức cho phép', 'must not be empty or below its least value')
  if (issue.code === 'invalid_format') return error(at, formatRule(issue.format).vi, formatRule(issue.format).en)
  if (issue.code === 'too_big') return error(at, 'vượt quá mức cho phép', 'above its greatest value')
  return error(at, 'giá trị không hợp lệ', issue.message)
}

function formatRule(format: string): { vi: string; en: string } {
  if (format === 'date') return { vi: 'ngày phải viết dạng 2023-12-31', en: 'a date is written like 2023-12-31' }
  return {
    vi: 'chỉ được gồm chữ thường không dấu, chữ số và gạch nối',
    en: 'may only have small letters without marks, digits and hyphens',
  }
}

/** `criteria.0.children.2.max` → `I.3 → max`: the codes on the way, which the user knows, not the positions. */
function placeInFile(path: readonly PropertyKey[], json: unknown): string {
  let value = json
  let parent: { id: string; code: string } | null = null
  const fields: string[] = []
  for (const [index, key] of path.entries()) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    if (typeof key === 'number' && typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string') {
      parent = { id: childId(parent, value.code), code: value.code }
      fields.length = 0
    } else if (typeof key === 'number') fields.push(`${key + 1}.`)
    else if (index === path.length - 1 || (key !== 'children' && key !== 'criteria')) fields.push(String(key))
  }
  return [...(parent === null ? [] : [parent.id]), ...fields].join(' → ')
}

function rangeProblems({ validFrom, validTo }: Catalogue): CatalogueProblem[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return []
  return [
    error('validTo', `hết hiệu lực (${validTo}) trước khi có hiệu lực (${validFrom})`, `ends (${validTo}) before it begins (${validFrom})`),
  ]
}

interface Placed {
  readonly id: string
  readonly code: string
}

function criteriaProblems(catalogue: Catalogue): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const seen = new Set<string>()
  const visit = (criteria: readonly Criterion[], parent: Placed | null): void => {
    let before: string | null = null
    for (const criterion of criteria) {
      const id = childId(parent, criterion.code)
      if (seen.has(id)) problems.push(error(id, 'mã này có hai lần', 'two criteria have this id'))
      seen.add(id)
      problems.push(...codeProblems(criterion, id, before), ...scoreProblems(criterion, id))
      const children = criterion.children ?? []
      problems.push(...sumProblems(id, criterion.max ?? null, children, criterion.rollUp ?? 'sum'))
      visit(children, { id, code: criterion.code })
      before = criterion.code
    }
  }
  visit(catalogue.criteria, null)
  problems.push(...sumProblems('max', catalogue.max, catalogue.criteria, 'sum'))
  return problems
}

function codeProblems({ code, name }: Criterion, id: string, before: string | null): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  if (!isCode(code))
    problems.push(warning(id, `mã "${code}" không đúng dạng (ví dụ I, 1, 1.1, a)`, `"${code}" does not look like a code (I, 1, 1.1, a)`))
  if (before !== null && codeOrder(before, code) === 1) {
    problems.push(warning(id, `đứng sau "${before}" nhưng số thứ tự nhỏ hơn`, `stands after "${before}" although its number is lower`))
  }
  if (name.trim() === '') problems.push(warning(id, 'thiếu tên tiêu chí', 'has no name'))
  return problems
}

function scoreProblems({ max, negative, steps = [], brackets = [], each = [], cap }: Criterion, id: string): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const scores = [...steps, ...brackets.map(({ score }) => score)]
  const others = [...each.map(({ points }) => points), ...(cap === undefined ? [] : [cap])]
  const inexact = [...(typeof max === 'number' ? [max] : []), ...scores, ...others].filter((score) => parsePoints(String(score)) === null)
  for (const score of inexact)
    problems.push(error(id, `${score} không phải là số điểm chính xác`, `${score} is not an exact number of points`))
  if (typeof max === 'number' && max < 0) problems.push(error(id, 'điểm tối đa nhỏ hơn 0', 'its max is below 0'))
  for (const score of scores) {
    if (typeof max === 'number' && score > max)
      problems.push(warning(id, `mức ${score} vượt điểm tối đa ${max}`, `the step ${score} is above the max ${max}`))
    if (score < 0 && negative !== true)
      problems.push(warning(id, `mức ${score} dưới 0 mà không ghi negative`, `the step ${score} is below 0 without negative`))
  }
  return [...problems, ...bracketProblems(brackets, id)]
}

function bracketProblems(brackets: NonNullable<Criterion['brackets']>, id: string): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const ranges = brackets.map(({ from = -Infinity, to = Infinity }) => ({ from, to })).sort((a, b) => a.from - b.from)
  ranges.forEach(({ from, to }, i) => {
    if (from > to) problems.push(error(id, `khoảng ${from}–${to} bị ngược`, `the bracket ${from} to ${to} is the wrong way round`))
    const next = ranges[i + 1]
    if (next !== undefined && next.from < to)
      problems.push(warning(id, `hai khoảng chồng nhau từ ${next.from}`, `two brackets overlap from ${next.from}`))
  })
  return problems
}

/** The maxima of the children that count must make the parent's: all of them, or the highest where `rollUp` is max. */
function sumProblems(id: string, max: number | null, children: readonly Criterion[], rollUp: 'sum' | 'max' | 'none'): CatalogueProblem[] {
  const maxima = children.flatMap(({ max, bonus }) => (bonus === true ? [] : [max ?? null]))
  if (max === null || maxima.length === 0 || rollUp === 'none' || maxima.includes(null)) return []
  const numbers = maxima.filter((each) => each !== null)
  if ([max, ...numbers].some((each) => parsePoints(String(each)) === null)) return []
  const made = rollUp === 'max' ? pointsFromNumber(Math.max(...numbers)) : sumPoints(numbers.map((each) => pointsFromNumber(each)))
  if (made === pointsFromNumber(max)) return []
  return [
    warning(
      id,
      `điểm tối đa là ${max} nhưng các tiêu chí con cho ${formatPoints(made)}`,
      `its max is ${max} but its children make ${formatPoints(made)}`,
    ),
  ]
}

const error = (at: string, vi: string, en: string): CatalogueProblem => ({ severity: 'error', at, vi, en })
const warning = (at: string, vi: string, en: string): CatalogueProblem => ({ severity: 'warning', at, vi, en })
