/**
 * Invented catalogues of 20 to 300 criteria: names from word lists, maxima that add up, codes in one of several styles.
 * In: a random stream and a size. Out: a `bangdiem.catalogue/1` document.
 */
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'
import { fromMilli } from './milli.ts'
import type { Random } from './prng.ts'
import { GROUP_PATTERNS, NAME_PATTERNS, NAME_TAILS, THEMES } from './words.ts'
import type { Theme } from './words.ts'

/**
 * How the codes are built: `roman` I / 1 / 1.1 / 1.1.1, `letters` A / 1 / 1.1, `plain` 1 / 1.1 / 1.1.1 without sections,
 * `letters-roman` A / I / 1 / 1.1 where every level starts again, `roman-through` I / 1 … II / 4 … where numbers go on.
 */
export const CODE_STYLES = ['roman', 'letters', 'plain', 'letters-roman', 'roman-through'] as const
export type CodeStyle = (typeof CODE_STYLES)[number]

interface Draft {
  code: string
  name: string
  max: number
  assessedBy?: 'survey' | 'other'
  children: Draft[]
}

const ROMAN_ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const ROMAN_TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
/** Roman numeral of a number from 1 to 99. */
export const toRoman = (value: number): string => `${ROMAN_TENS[Math.floor(value / 10)] ?? ''}${ROMAN_ONES[value % 10] ?? ''}`
const romanOf = (index: number): string => toRoman(index + 1)
const letterOf = (index: number): string => String.fromCodePoint(0x41 + index)

const LEAF_MAXIMA: readonly (readonly [number, number])[] = [
  [250, 2],
  [500, 5],
  [750, 1],
  [1000, 8],
  [1500, 2],
  [2000, 3],
  [3000, 1],
  [125, 0.3],
  [5000, 0.5],
]
const ATTEMPTS = 40

/** Names that do not occur twice in the catalogue. */
function createNamer(random: Random, theme: Theme): (patterns: readonly string[]) => string {
  const used = new Set<string>()
  return (patterns) => {
    for (let attempt = 0; ; attempt++) {
      const tail = random.chance(patterns === GROUP_PATTERNS ? 0.1 : 0.45) ? random.pick(NAME_TAILS) : ''
      const extended = attempt > ATTEMPTS / 2 ? ` và ${random.pick(theme.objects)}` : ''
      const name = random.pick(patterns).replace('{}', random.pick(theme.objects) + extended) + tail
      // Two names with the same beginning would make a damaged code undecidable, also for a person.
      const key = name.slice(0, 60)
      if (!used.has(key) || attempt > ATTEMPTS) {
        used.add(key)
        return name
      }
    }
  }
}

/** Splits `leaves` leaves over a tree below `draft` down to `depth` more levels. */
function grow(draft: Draft, leaves: number, depth: number, random: Random, nameOf: (patterns: readonly string[]) => string): void {
  if (depth === 0 || leaves <= 1) {
    draft.max = random.weighted(LEAF_MAXIMA)
    return
  }
  const count = depth === 1 ? leaves : Math.max(2, Math.min(leaves, random.int(2, 7)))
  const shares = Array.from({ length: count }, () => 1)
  for (let left = leaves - count; left > 0; left--) {
    const index = random.int(0, count - 1)
    shares[index] = (shares[index] ?? 0) + 1
  }
  for (const share of shares) {
    const group = depth > 1 && share > 1
    const child: Draft = { code: '', name: nameOf(group ? GROUP_PATTERNS : NAME_PATTERNS), max: 0, children: [] }
    grow(child, share, depth - 1, random, nameOf)
    draft.children.push(child)
  }
  draft.max = draft.children.reduce((sum, child) => sum + child.max, 0)
}

function numberChildren(draft: Draft, level: number, style: CodeStyle, counter: { next: number }): void {
  for (const [index, child] of draft.children.entries()) {
    if (level === 0 && style !== 'plain') child.code = style.startsWith('letters') ? letterOf(index) : romanOf(index)
    else if (level === 0) child.code = String(index + 1)
    else if (level === 1 && style === 'letters-roman') child.code = romanOf(index)
    else if (level === 1 && style !== 'plain') child.code = String(style === 'roman-through' ? counter.next++ : index + 1)
    else if (level === 2 && style === 'letters-roman') child.code = String(index + 1)
    else child.code = `${draft.code}.${index + 1}`
    numberChildren(child, level + 1, style, counter)
  }
}

function draftToCriterion(draft: Draft): Criterion {
  return {
    code: draft.code,
    name: draft.name,
    max: fromMilli(draft.max),
    ...(draft.assessedBy === undefined ? {} : { assessedBy: draft.assessedBy }),
    ...(draft.children.length === 0 ? {} : { children: draft.children.map(draftToCriterion) }),
  }
}

/** Lets a survey assess one section (or one of its children) in some catalogues. */
function markSurvey(root: Draft, random: Random): void {
  if (!random.chance(0.4) || root.children.length < 3) return
  const section = root.children.at(-1)
  if (section === undefined) return
  const target = section.children.length > 1 && random.chance(0.6) ? section.children.at(-1) : section
  if (target !== undefined) target.assessedBy = random.chance(0.8) ? 'survey' : 'other'
}

export interface CatalogueShape {
  /** Number of criteria that have no children. */
  readonly leaves: number
  /** Levels of the tree, 2 to 4. */
  readonly depth: number
  readonly style: CodeStyle
  /** Unique part of the id. */
  readonly label: string
}

export function inventCatalogue(random: Random, shape: CatalogueShape): { catalogue: Catalogue; theme: Theme } {
  const theme = random.pick(THEMES)
  const nameOf = createNamer(random, theme)
  const root: Draft = { code: '', name: '', max: 0, children: [] }
  const sectionCount = Math.min(theme.sections.length, Math.max(2, Math.round(shape.leaves / random.int(8, 16))))
  const shares = Array.from({ length: sectionCount }, () => 2)
  for (let left = shape.leaves - 2 * sectionCount; left > 0; left--) {
    const index = random.int(0, sectionCount - 1)
    shares[index] = (shares[index] ?? 0) + 1
  }
  for (const [index, name] of random.sample(theme.sections, sectionCount).entries()) {
    const section: Draft = { code: '', name, max: 0, children: [] }
    grow(section, shares[index] ?? 2, shape.depth - 1, random, nameOf)
    root.children.push(section)
  }
  root.max = root.children.reduce((sum, child) => sum + child.max, 0)
  numberChildren(root, 0, shape.style, { next: 1 })
  markSurvey(root, random)
  const catalogue: Catalogue = {
    schema: 'bangdiem.catalogue/1',
    id: `${theme.key}-${shape.label}`,
    version: 1,
    title: theme.title,
    level: 'commune',
    max: fromMilli(root.max),
    criteria: root.children.map(draftToCriterion),
  }
  return { catalogue, theme }
}
