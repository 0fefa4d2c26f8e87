import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue, problemToLine } from '../../src/match/check-catalogue.ts'

const FOLDER = new URL('../../src/catalogues/', import.meta.url)
const base = { schema: 'bangdiem.catalogue/1', id: 'thu', version: 1, title: 'Thử', max: 3 }
const section = (children: unknown, own: object = {}): unknown => ({
  ...base,
  criteria: [{ code: 'I', name: 'Mục', max: 3, ...own, children }],
})
const leaf = (code: string, own: object = {}): object => ({ code, name: `Tiêu chí ${code}`, max: 1, ...own })
const lines = (json: unknown): string[] => checkCatalogue(json).map((problem) => `${problem.severity} ${problemToLine(problem, 'en')}`)

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('the installed %s is in order, and its id is its name', (name) => {
  const json = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { id: string }
  expect(checkCatalogue(json)).toEqual([])
  expect(`${json.id}.json`).toBe(name)
})

describe('what is wrong with a catalogue is said with the place and in the words of its keeper', () => {
  it.each([
    ['maxima that do not add up', section([leaf('1'), leaf('2')]), ['warning I: its max is 3 but its children make 2']],
    [
      "a total that is not the sections'",
      { ...(section([leaf('1'), leaf('2'), leaf('3')]) as object), max: 5 },
      ['warning max: its max is 5 but its children make 3'],
    ],
    ['two of one id', section([leaf('1'), leaf('1'), leaf('2')]), ['error I.1: two criteria have this id']],
    ['codes that go back', section([leaf('2'), leaf('1'), leaf('3')]), ['warning I.1: stands after "2" although its number is lower']],
    ['no name', section([leaf('1', { name: ' ' }), leaf('2'), leaf('3')]), ['warning I.1: has no name']],
    [
      'a code that is none',
      section([leaf('một'), leaf('2'), leaf('3')]),
      ['warning I.một: "một" does not look like a code (I, 1, 1.1, a)'],
    ],
    ['a wrong type', section([leaf('1', { max: '1' })]), ['error I.1 → max: missing or of the wrong type, must be number']],
    ['a field that is not known', section([leaf('1', { maximum: 1 })]), ['error I.1: unknown field: maximum']],
    [
      'an assessor that is not known',
      section([leaf('1', { assessedBy: 'me' })]),
      ['error I.1 → assessedBy: must be one of: self, survey, other'],
    ],
    ['no criteria', { ...base, criteria: [] }, ['error criteria: must not be empty or below its least value']],
    [
      'a bad date',
      { ...base, validFrom: '1/1/2023', criteria: [leaf('1', { max: 3 })] },
      ['error validFrom: a date is written like 2023-12-31'],
    ],
    [
      'an end before the begin',
      { ...base, validFrom: '2024-01-01', validTo: '2023-01-01', criteria: [leaf('1', { max: 3 })] },
      ['error validTo: ends (2023-01-01) before it begins (2024-01-01)'],
    ],
    ['a step above the max', section([leaf('1', { max: 3, steps: [0, 1, 4] })]), ['warning I.1: the step 4 is above the max 3']],
    ['a step below zero', section([leaf('1', { max: 3, steps: [-1, 1] })]), ['warning I.1: the step -1 is below 0 without negative']],
    [
      'brackets that overlap',
      section([
        leaf('1', {
          max: 3,
          brackets: [
            { from: 80, score: 3 },
            { from: 50, to: 90, score: 1 },
          ],
        }),
      ]),
      ['warning I.1: two brackets overlap from 80'],
    ],
    [
      'a bracket the wrong way round',
      section([leaf('1', { max: 3, brackets: [{ from: 90, to: 50, score: 1 }] })]),
      ['error I.1: the bracket 90 to 50 is the wrong way round'],
    ],
    ['no catalogue at all', 'x', ['error missing or of the wrong type, must be object']],
  ])('%s', (_, json, expected) => expect(lines(json)).toEqual(expected))

  it('but either-or rows, bonus rows and brackets that touch are right', () => {
    const touching = [
      { from: 50, to: 80, score: 1 },
      { from: 80, score: 3 },
    ]
    expect(lines(section([leaf('1', { max: 3, brackets: touching }), leaf('2', { max: 2 })], { rollUp: 'max' }))).toEqual([])
    expect(lines(section([leaf('1', { max: 3 }), leaf('2', { bonus: true })]))).toEqual([])
    expect(lines(section([leaf('1', { max: 0.1 }), leaf('2', { max: 0.2 })], { max: 0.3 }))).toEqual([
      'warning max: its max is 3 but its children make 0.3',
    ])
  })

  it('in both languages', () => {
    const [problem] = checkCatalogue(section([leaf('1')]))
    expect(problem && problemToLine(problem, 'vi')).toBe('I: điểm tối đa là 3 nhưng các tiêu chí con cho 1')
  })
})
