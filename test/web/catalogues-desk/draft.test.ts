import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../src/catalogue-work.ts'
import { catalogueSchema } from '../../../src/model/catalogue-schema.ts'
import { catalogueToDraft, type Draft, draftToJson, editDraft, STEPS, sumsOf } from '../../../src/web/catalogues-desk/draft.ts'
import { formToDraft, formToWish } from '../../../src/web/catalogues-desk/form.ts'

const INSTALLED = catalogueSchema.parse(
  JSON.parse(readFileSync(new URL('../../../src/catalogues/hai-duong-cap-xa-2023.json', import.meta.url), 'utf8')),
)
const DRAFT = catalogueToDraft(INSTALLED)
const brief = ({ lines }: Draft): string[] => lines.map(({ depth, code }) => `${'.'.repeat(depth)}${code}`)
const small = (codes: readonly string[]): Draft => ({
  ...DRAFT,
  lines: codes.map((text) => {
    const code = text.replace(/^\.+/u, '')
    const [first] = DRAFT.lines
    if (first === undefined) throw new Error('no line')
    return { ...first, depth: text.length - code.length, code, carried: '{}' }
  }),
})

/** As a browser sends it back. */
function toForm({ head, lines }: Draft): Map<string, string> {
  const fields = new Map<string, string>([...Object.entries(head), ['lines', String(lines.length)]])
  for (const [at, line] of lines.entries()) {
    for (const [field, value] of Object.entries(line)) {
      if (value === true) fields.set(`${field}.${at}`, 'on')
      else if (value !== false) fields.set(`${field}.${at}`, String(value))
    }
  }
  return fields
}

const wish = (asked: string) => formToWish(new Map([['do', asked]]))

describe('a catalogue that is edited', () => {
  it('goes through the form unharmed', () => {
    expect(draftToJson(formToDraft(toForm(DRAFT)), INSTALLED.version)).toEqual(JSON.parse(JSON.stringify(INSTALLED)))
  })

  it('keeps what the form does not show', () => {
    const [first, ...others] = INSTALLED.criteria
    if (first === undefined) throw new Error('no section')
    const withSteps = { ...INSTALLED, criteria: [{ ...first, key: 'k', steps: [0, 1] }, ...others] }
    expect(draftToJson(formToDraft(toForm(catalogueToDraft(withSteps))), 1)).toMatchObject({ criteria: [{ key: 'k', steps: [0, 1] }, {}] })
  })

  it('has its lines moved with all that stands below them', () => {
    const draft = small(['I', '.1', '..1.1', '.2', 'II', '.1'])
    const edited = (step: (typeof STEPS)[number], at: number) => brief(editDraft(draft, step, at))
    expect(edited('down', 1)).toEqual(['I', '.2', '.1', '..1.1', 'II', '.1'])
    expect(edited('up', 3)).toEqual(['I', '.2', '.1', '..1.1', 'II', '.1'])
    expect(edited('up', 1)).toEqual(brief(draft))
    expect(edited('outdent', 1)).toEqual(['I', '1', '.1.1', '.2', 'II', '.1'])
    expect(edited('indent', 3)).toEqual(['I', '.1', '..1.1', '..2', 'II', '.1'])
    expect(edited('indent', 1)).toEqual(brief(draft))
    expect(edited('after', 1)).toEqual(['I', '.1', '..1.1', '.', '.2', 'II', '.1'])
    expect(edited('child', 4)).toEqual(['I', '.1', '..1.1', '.2', 'II', '.1', '.'])
    expect(edited('remove', 0)).toEqual(['II', '.1'])
  })

  it('is a tree after any steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(12)), { maxLength: 30 }), (steps) => {
        let draft = small(['I', '.1', '..1.1', '.2', 'II', '.1'])
        for (const [step, at] of steps) draft = editDraft(draft, step, at)
        for (const [at, line] of draft.lines.entries()) expect(line.depth).toBeLessThanOrEqual((draft.lines[at - 1]?.depth ?? -1) + 1)
        expect(formToDraft(toForm(draft))).toEqual(draft)
      }),
    )
  })

  it('has its sums checked, with points as officials type them', () => {
    const sums = sumsOf(DRAFT)
    expect(sums.total).toEqual({ sum: '100', holds: true })
    expect(sums.lines.filter((sum) => sum?.holds === false)).toEqual([])
    const at = DRAFT.lines.findIndex(({ code }) => code === '1.1.1')
    const typed = (max: string): Draft => ({ ...DRAFT, lines: DRAFT.lines.map((line, index) => (index === at ? { ...line, max } : line)) })
    expect(sumsOf(typed('0,75')).lines.filter((sum) => sum?.holds === false)).toHaveLength(1)
    expect(checkCatalogue(draftToJson(typed('một'), 2)).map(({ severity, at: place }) => [severity, place.includes('1.1.1')])).toEqual([
      ['error', true],
    ])
  })

  it('takes wishes of the form alone', () => {
    expect([wish('save'), wish('child:3'), wish('drop:3'), wish('child:x')]).toEqual([
      { kind: 'save' },
      { kind: 'step', step: 'child', at: 3 },
      { kind: 'check' },
      { kind: 'check' },
    ])
    expect(() => formToDraft(new Map([['lines', '1e9']]))).toThrow(RangeError)
  })
})
