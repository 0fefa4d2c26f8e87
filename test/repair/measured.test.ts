/** Invented reports with planted mistakes: what `npm run measure-repairs` measures, on fewer of them. */
import { describe, expect, it } from 'vitest'
import { inventCase } from '../../scripts/measure-repairs/invent-case.ts'
import { measureCase, proposalLists, suggest } from '../../scripts/measure-repairs/measure-case.ts'

const REPORTS = 60

describe('invented reports', () => {
  it('with one mistake that has one answer have it as the first proposal, and none is called the only one where there are several', () => {
    const measured = Array.from({ length: REPORTS }, (_, index) => measureCase(`test/${index}`, 1))
    const unique = measured.filter(({ answers }) => answers === 1)
    expect(unique.length).toBeGreaterThan(REPORTS / 2)
    const severalAnswers = measured.filter(({ answers }) => (answers ?? 0) > 1)
    expect(severalAnswers.filter(({ certainty }) => certainty === 'unique')).toEqual([])
    expect(unique.filter(({ place }) => place === 1).length).toBeGreaterThanOrEqual(0.95 * unique.length)
    expect(unique.filter(({ place }) => place !== null && place <= 3).length).toBeGreaterThanOrEqual(0.99 * unique.length)
  })

  it('without a mistake have no proposal', () => {
    for (let index = 0; index < REPORTS; index++) {
      expect(proposalLists(suggest(inventCase(`test/unharmed/${index}`)).findings)).toEqual([])
    }
  })
})
