/** The editing form's fields → a draft. In: what the browser sends. Out: the draft, and what was asked for. */
import { ASSESSORS, type Draft, type DraftLine, HEAD_FIELDS, ROLL_UPS, type Step, STEPS } from './draft.ts'

/** Fields of one line are called `FIELD.NUMBER`; a form of more lines than this is refused. */
export const MOST_LINES = 2000
const DEEPEST = 8

export type Wish = { readonly kind: 'step'; readonly step: Step; readonly at: number } | { readonly kind: 'check' | 'save' }

/** Throws a RangeError for a form that no page of ours has sent. */
export function formToDraft(fields: ReadonlyMap<string, string>): Draft {
  const count = Number(fields.get('lines') ?? '0')
  if (!Number.isInteger(count) || count < 0 || count > MOST_LINES) throw new RangeError('the form has too many lines')
  const head = Object.fromEntries(HEAD_FIELDS.map((field) => [field, fields.get(field) ?? ''])) as Draft['head']
  const lines: DraftLine[] = []
  for (let at = 0; at < count; at++) lines.push(toLine(fields, at, (lines.at(-1)?.depth ?? -1) + 1))
  return { head, lines }
}

function toLine(fields: ReadonlyMap<string, string>, at: number, deepest: number): DraftLine {
  const text = (field: string): string => fields.get(`${field}.${at}`) ?? ''
  const depth = Number(text('depth'))
  return {
    depth: Number.isInteger(depth) ? Math.max(0, Math.min(depth, deepest, DEEPEST)) : 0,
    code: text('code'),
    name: text('name'),
    max: text('max'),
    assessedBy: ASSESSORS.find((each) => each === text('assessedBy')) ?? '',
    rollUp: ROLL_UPS.find((each) => each === text('rollUp')) ?? 'sum',
    negative: text('negative') !== '',
    bonus: text('bonus') !== '',
    carried: text('carried') === '' ? '{}' : text('carried'),
  }
}

/** `save`, `check`, or `STEP:NUMBER`. Anything else only checks. */
export function formToWish(fields: ReadonlyMap<string, string>): Wish {
  const asked = fields.get('do') ?? 'check'
  if (asked === 'save') return { kind: 'save' }
  const [name, at] = asked.split(':')
  const step = STEPS.find((each) => each === name)
  return step === undefined || !/^\d{1,4}$/u.test(at ?? '') ? { kind: 'check' } : { kind: 'step', step, at: Number(at) }
}
