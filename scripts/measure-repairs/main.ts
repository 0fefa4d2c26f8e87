/**
 * `npm run measure-repairs -- [--seed S] [--count 2000] [--misses 5]`: how often the proposals name the number that is wrong.
 *
 * Reports are invented anew from the seed and one to four mistakes are planted in each; an exhaustive search of its own says for each single
 * mistake how many single changes would mend everything. Out: a table by kind of mistake, unharmed reports, the time. Exit code 1 when a
 * figure is short of what is asked.
 */
import { parseArgs } from 'node:util'
import { inventCase } from './invent-case.ts'
import { measureCase, proposalLists, suggest, type Measured } from './measure-case.ts'
import { MISTAKES } from './plant.ts'

/** What is asked: shares of the single mistakes with one answer, and milliseconds for a report. */
const FIRST = 0.95
const AMONG_THREE = 0.99
const MOST_MILLISECONDS = 50

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, misses: { type: 'string', default: '5' } },
})
const count = Number(values.count)

const measured: Measured[] = []
for (let index = 0; index < count; index++) measured.push(measureCase(`${values.seed}/${index}`, 1 + (index % 4)))
const times = measured.map(({ milliseconds }) => milliseconds)

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const line = (name: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(22)}${cells.map((cell) => String(cell).padStart(11)).join('')}\n`

const single = measured.filter(({ mistakes }) => mistakes.length === 1)
const told = single.filter(({ answers }) => answers !== null)
const unique = told.filter(({ answers }) => answers === 1)
const isFirst = ({ place }: Measured): boolean => place === 1
const isAmongThree = ({ place }: Measured): boolean => place !== null && place <= 3

process.stdout.write(`${count} reports, seed ${values.seed}\n\n`)
process.stdout.write('single mistakes, by the answers of the exhaustive search\n')
process.stdout.write(line('', ['planted', 'noticed', 'one answer', 'first', 'in three', 'several', 'first', 'in three']))
for (const kind of [...MISTAKES, null]) {
  const of = (cases: readonly Measured[]): Measured[] => cases.filter(({ mistakes }) => kind === null || mistakes[0] === kind)
  const [one, several] = [of(unique), of(told).filter(({ answers }) => (answers ?? 0) > 1)]
  process.stdout.write(
    line(kind ?? 'all', [
      of(single).length,
      of(told).length,
      one.length,
      share(one.filter(isFirst).length, one.length),
      share(one.filter(isAmongThree).length, one.length),
      several.length,
      share(several.filter(isFirst).length, several.length),
      share(several.filter(isAmongThree).length, several.length),
    ]),
  )
}
process.stdout.write('\nseveral mistakes: all of them in the proposals; problems with another repair said to be the only one\n')
process.stdout.write(line('', ['reports', 'first', 'in three', 'not so']))
for (const many of [2, 3, 4]) {
  const cases = measured.filter(({ mistakes }) => mistakes.length === many)
  process.stdout.write(
    line(`${many} mistakes`, [
      cases.length,
      share(cases.filter(isFirst).length, cases.length),
      share(cases.filter(isAmongThree).length, cases.length),
      cases.reduce((sum, { wronglyUnique }) => sum + wronglyUnique, 0),
    ]),
  )
}

process.stdout.write('\nwhat is said of the first proposal, single mistakes\n')
process.stdout.write(line('', ['reports', 'true', 'one answer']))
for (const certainty of ['unique', 'likely', 'open', null] as const) {
  const cases = told.filter((each) => each.certainty === certainty)
  process.stdout.write(
    line(certainty ?? 'no proposal', [
      cases.length,
      share(cases.filter(isFirst).length, cases.length),
      cases.filter(({ answers }) => answers === 1).length,
    ]),
  )
}
const falselyUnique = told.filter(({ certainty, answers }) => certainty === 'unique' && (answers ?? 0) > 1)
process.stdout.write(`said to be unique where the exhaustive search has several answers: ${falselyUnique.length}\n`)

const unharmed = Array.from(
  { length: count },
  (_, index) => proposalLists(suggest(inventCase(`${values.seed}/unharmed/${index}`)).findings).length,
)
const loud = unharmed.filter((proposals) => proposals > 0).length
process.stdout.write(`unharmed reports with a proposal: ${loud} of ${count}\n`)

const sorted = [...times].sort((a, b) => a - b)
const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
process.stdout.write(`time per report: median ${at(0.5).toFixed(1)} ms, 99 % ${at(0.99).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms\n`)

const misses = unique.filter((each) => !isFirst(each))
for (const { seed, mistakes, originals, place, certainty } of [...misses, ...falselyUnique].slice(0, Number(values.misses))) {
  process.stdout.write(`  ${seed}: ${mistakes.join(', ')} ${JSON.stringify(originals)} place ${place} ${certainty}\n`)
}
const short =
  unique.filter(isFirst).length < FIRST * unique.length ||
  unique.filter(isAmongThree).length < AMONG_THREE * unique.length ||
  falselyUnique.length > 0 ||
  loud > 0 ||
  at(1) > MOST_MILLISECONDS
process.exitCode = short ? 1 : 0
