import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '../../src/model/catalogue-schema.ts'
import { catalogueToCriteria, childId, TOTAL_ID, type Catalogue } from '../../src/model/catalogue.ts'

const catalogue: Catalogue = {
  schema: 'bangdiem.catalogue/1',
  id: 'test',
  version: 1,
  title: 'Bộ tiêu chí',
  max: 10,
  criteria: [
    { code: 'I', name: 'Một', children: [{ code: '1', name: 'a', children: [{ code: '1.1', name: 'b' }] }] },
    {
      code: 'II',
      name: 'Hai',
      assessedBy: 'survey',
      children: [
        { code: '1', name: 'c', assessedBy: 'self', children: [{ code: '1.1', name: 'd' }] },
        { code: '2', name: 'e' },
      ],
    },
  ],
}

describe('ids of criteria', () => {
  it('carry the section, and what the code adds to its parent’s', () => {
    expect(childId(null, 'I')).toBe('I')
    expect(childId({ id: TOTAL_ID, code: '' }, 'II')).toBe('II')
    expect(childId({ id: 'I', code: 'I' }, '1')).toBe('I.1')
    expect(childId({ id: 'I.1', code: '1' }, '1.2')).toBe('I.1.2')
    expect(childId({ id: 'I.1', code: '1' }, '10')).toBe('I.1.10')
    expect(childId({ id: 'I.1.6', code: '1.6' }, 'a')).toBe('I.1.6.a')
  })

  it('differ for all children of a parent', () => {
    const code = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(code, fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2 }), (parent, numbers) => {
        const ids = numbers.map((number) => childId({ id: `I.${parent}`, code: parent }, `${parent}.${number}`))
        expect(new Set(ids).size).toBe(numbers.length)
        for (const [index, id] of ids.entries()) expect(id).toBe(`I.${parent}.${numbers[index]}`)
      }),
    )
  })
})

describe('catalogueToCriteria', () => {
  it('goes through the catalogue as it is printed, parents first', () => {
    expect(catalogueToCriteria(catalogue).map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
      ['I', 'TOTAL', 1],
      ['I.1', 'I', 2],
      ['I.1.1', 'I.1', 3],
      ['II', 'TOTAL', 1],
      ['II.1', 'II', 2],
      ['II.1.1', 'II.1', 3],
      ['II.2', 'II', 2],
    ])
  })

  it('hands down who assesses, until a criterion says otherwise', () => {
    const assessed = Object.fromEntries(catalogueToCriteria(catalogue).map(({ id, assessedBy }) => [id, assessedBy]))
    expect(assessed).toEqual({
      I: 'self',
      'I.1': 'self',
      'I.1.1': 'self',
      II: 'survey',
      'II.1': 'self',
      'II.1.1': 'self',
      'II.2': 'survey',
    })
  })
})

describe('the catalogue schema', () => {
  it('takes a catalogue of any depth and refuses what it does not know', () => {
    expect(catalogueSchema.parse(catalogue)).toEqual(catalogue)
    const misspelt = { ...catalogue, criteria: [{ code: 'I', name: 'Một', children: [{ code: '1', name: 'a', asessedBy: 'survey' }] }] }
    expect(catalogueSchema.safeParse(misspelt).success).toBe(false)
    expect(catalogueSchema.safeParse({ ...catalogue, id: 'Hải Dương' }).success).toBe(false)
    expect(catalogueSchema.safeParse({ ...catalogue, criteria: [] }).success).toBe(false)
  })

  const folder = new URL('../../src/catalogues/', import.meta.url)
  it.each(readdirSync(folder))('takes the installed %s', (file) => {
    const installed = catalogueSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    const ids = catalogueToCriteria(installed).map((place) => place.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(file).toBe(`${installed.id}.json`)
  })
})
