/**
 * Invented explanations of a criterion, as communes write them: bullets, ratios, document numbers, digits first, blank lines.
 * In: a random stream. Out: the lines of the cell; an empty string is a blank line inside it.
 */
import { TEST_PATTERNS } from '../measure-evidence/patterns/test/index.ts'
import { EXPLANATION_CODES } from '../../src/model/finding-code.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import { SENTENCES, SHORT_EXPLANATIONS, SUBJECTS, SYMBOLS } from './words.ts'

function date(random: Random): string {
  const [day, month] = [random.int(1, 28), random.int(1, 12)]
  const padded = random.chance(0.5)
  return `${padded ? String(day).padStart(2, '0') : day}/${padded ? String(month).padStart(2, '0') : month}/2023`
}

function citation(random: Random, commune: string): string {
  const [kind, symbol] = random.pick(SYMBOLS)
  return `${kind} số ${random.int(1, 160)}/${symbol} ngày ${date(random)} của UBND xã ${commune} về ${random.pick(SUBJECTS)} năm 2023`
}

function ratio(random: Random): string {
  const whole = random.int(5, 900)
  const part = random.chance(0.5) ? whole : random.int(1, whole)
  const percent = ((100 * part) / whole).toFixed(random.int(0, 2)).replace('.', ',')
  return random.pick([
    `${part}/${whole} = ${percent}%`,
    `${part}/${whole} hồ sơ, đạt ${percent}%`,
    `Đạt ${percent}% (${part}/${whole} hộ)`,
    `${part} / ${whole} x 100% = ${percent}%`,
  ])
}

function sentence(random: Random, commune: string): string {
  return random.weighted<() => string>([
    [() => random.pick(SENTENCES), 4],
    [() => citation(random, commune), 4],
    [() => ratio(random), 1.5],
    [() => `Năm 2023 có ${random.int(2, 40)} trường hợp, trong đó ${random.int(1, 9)} trường hợp đang giải quyết`, 1],
  ])()
}

export type Length = Plan['explanations']

/** Lines of one explanation; an empty list where the unit wrote nothing. */
export function inventExplanation(random: Random, commune: string, length: Length): string[] {
  if (length === 'evidence') return inventEvidence(random)
  const sort = random.weighted([
    ['blank', length === 'few' ? 7 : 3],
    ['short', 3],
    ['prose', 3],
    ['bullets', 3],
    ['long', length === 'long' ? 2 : 0.4],
  ] as const)
  if (sort === 'blank') return []
  if (sort === 'short') return [random.chance(0.6) ? random.pick(SHORT_EXPLANATIONS) : ratio(random)]
  if (sort === 'prose') return [`${sentence(random, commune)}${random.chance(0.5) ? `; ${sentence(random, commune)}` : ''}.`]
  const bullet = random.pick(['- ', '- ', '-', '+ ', "'- ", ''])
  const count = sort === 'long' ? random.int(8, length === 'long' ? 26 : 12) : random.int(2, 4)
  const lines: string[] = []
  for (let index = 0; index < count; index++) {
    if (index > 0 && random.chance(0.08)) lines.push('')
    lines.push(`${bullet}${sentence(random, commune)}${random.pick(['.', ';', ''])}`)
  }
  return lines
}

/** Lines of a row on which checks of explanations are tried, right or wrong; another row's text may be alike. */
function inventEvidence(random: Random): string[] {
  const { wrong, quiet } = TEST_PATTERNS[random.pick(EXPLANATION_CODES)]
  const { rows } = random.pick(random.chance(0.5) ? wrong : quiet)(random.fork('trial'))
  return [random.pick(rows).text.replace(/\s+/gu, ' ').trim()]
}
