/** Steps on their way to the server: what is seen at once, what others have changed meanwhile, what a cut connection keeps. */
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/review.ts'
import { withSteps } from '../../../src/web/client/review/changes.ts'
import { type Answer, type News, Refusal, Session } from '../../../src/web/client/review/session.ts'
import type { ReviewBody } from '../../../src/web/review-body.ts'
import { finding, SMALL, said } from './build.ts'

const NOW = '2024-05-06T07:08:09.000Z'
const WHY = (): string => 'nhầm'
const NO_SENTENCE = { vi: '', en: '' }
const correct = (row: string, value: number | null): Change => ({
  kind: 'value',
  report: 1,
  row,
  column: 'self',
  value,
  reason: 'bản giấy',
})
const decide = (id: string, state: 'accepted' | 'open'): Change => ({ kind: 'decision', report: 1, finding: id, state, reason: 'đã xem' })

/** A server in the small: it compares versions as the real one does, and may be cut off before or after it has taken a change. */
class SmallServer {
  body: ReviewBody
  cut: 'no' | 'before' | 'after' = 'no'
  answer: Partial<Answer> = {}
  refuse = 0
  readonly taken: Change[] = []

  constructor(body: ReviewBody) {
    this.body = body
  }

  /** Somebody else changes the document. */
  change(by: string, ...changes: Change[]): void {
    const changed = withSteps(this.body, [{ id: '', changes, seen: [], spoken: [], settles: [] }], by, NOW)
    this.body = { ...changed, document: { ...changed.document, version: this.body.document.version + 1 } }
  }

  load = async (): Promise<ReviewBody> => {
    if (this.cut !== 'no') throw new Refusal('away', NO_SENTENCE)
    return this.body
  }

  send = async (version: number, changes: readonly Change[]): Promise<Answer> => {
    if (this.cut === 'before') throw new Refusal('away', NO_SENTENCE)
    if (this.refuse > 0) throw new Refusal(this.refuse, { vi: 'không được', en: 'no' })
    if (version !== this.body.document.version) throw new Refusal(412, NO_SENTENCE)
    this.taken.push(...changes)
    this.change('Lan', ...changes)
    if (this.cut === 'after') throw new Refusal('away', NO_SENTENCE)
    return { version: version + 1, added: [], removed: [], ...this.answer }
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

function open(server: SmallServer, kept: { text: string | null } = { text: null }) {
  const news: News[] = []
  const waiting: (() => void)[] = []
  const session = new Session(server.body, {
    transport: server,
    keeper: {
      keep: (text) => {
        kept.text = text
      },
      kept: () => kept.text,
    },
    tell: (each) => news.push(each),
    changed: () => undefined,
    now: () => NOW,
    later: (_milliseconds, act) => waiting.push(act),
  })
  const selfOf = (row: string) => session.body.extractions[0]?.rows.find(({ id }) => id === row)?.self
  const findings = () => session.body.extractions[0]?.findings.map(({ id, state }) => `${id} ${state}`)
  return { session, news, waiting, settle, selfOf, findings, kept, kinds: () => news.map(({ kind }) => kind) }
}

describe('a step', () => {
  it('is seen at once, and its flags come and go when the server has checked', async () => {
    const server = new SmallServer(SMALL())
    server.answer = { removed: [finding('sum:I:self')], added: [finding('above-max:I.2:self')] }
    const { session, news, settle, selfOf, findings } = open(server)
    session.apply([correct('I.2', 2)], ['1 blank:I.2:self'])
    expect([selfOf('I.2'), session.unsent, [...session.waiting]]).toEqual([2, 1, ['1 blank:I.2:self']])
    await settle()
    expect([session.unsent, session.body.document.version, findings()]).toEqual([0, 2, ['blank:I.2:self open', 'above-max:I.2:self open']])
    expect(news[0]).toMatchObject({ kind: 'checked', added: [{ id: 'above-max:I.2:self' }], removed: [{ id: 'sum:I:self' }] })
    expect(session.body.said).toMatchObject([{ row: 'I.2', column: 'self', value: 2, read: 1, by: 'Lan', why: 'bản giấy' }])
  })

  it('is undone by a new one, and made again', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle, selfOf } = open(server)
    session.apply([correct('I.1', 2), correct('I.2', 0)])
    session.apply([decide('sum:I:self', 'accepted')])
    await settle()
    expect([session.undo(WHY) !== null, session.undo(WHY) !== null, session.undo(WHY)]).toEqual([true, true, null])
    expect([selfOf('I.1'), selfOf('I.2')]).toEqual([1, 1])
    await settle()
    expect(server.taken.slice(3)).toEqual([
      { kind: 'decision', report: 1, finding: 'sum:I:self', state: 'open', reason: 'nhầm' },
      { kind: 'withdraw', report: 1, row: 'I.2', column: 'self', reason: 'nhầm' },
      { kind: 'withdraw', report: 1, row: 'I.1', column: 'self', reason: 'nhầm' },
    ])
    session.redo()
    await settle()
    expect([selfOf('I.1'), selfOf('I.2'), session.canRedo]).toEqual([2, 0, true])
  })

  it('goes back to the word that stood there before', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle } = open(server)
    session.apply([correct('I.1', 2)])
    session.apply([correct('I.1', 0)])
    session.undo(() => 'nhầm')
    await settle()
    expect(server.taken.at(-1)).toEqual({ ...correct('I.1', 2), reason: 'nhầm' })
  })

  it('is not sent again when the server refuses it for what it is', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle, selfOf, news } = open(server)
    server.refuse = 422
    session.apply([correct('I.1', 2)])
    await settle()
    expect([session.unsent, selfOf('I.1'), session.canUndo]).toEqual([0, 1, false])
    expect(news).toMatchObject([{ kind: 'refused', sentence: { vi: 'không được' } }])
  })
})

describe('others', () => {
  it('change something else: both stand', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle, selfOf, kinds } = open(server)
    server.change('Hoa', correct('I.1', 0))
    session.apply([correct('I.2', 2)])
    await settle()
    expect([selfOf('I.1'), selfOf('I.2'), session.body.document.version]).toEqual([0, 2, 3])
    expect(kinds()).toEqual(['others', 'checked'])
  })

  it('change the same cell: theirs stands, and one’s own is offered again', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle, selfOf, kinds } = open(server)
    server.change('Hoa', correct('I.2', 0))
    session.apply([correct('I.2', 2)])
    await settle()
    expect([selfOf('I.2'), session.unsent, server.taken]).toEqual([0, 0, []])
    expect(session.conflicts).toMatchObject([{ seen: 1, theirs: 0, gone: false, said: { by: 'Hoa' } }])
    expect(kinds()).toContain('conflict')
    const [conflict] = session.conflicts
    if (conflict !== undefined) session.insist(conflict)
    await settle()
    expect([selfOf('I.2'), session.conflicts]).toEqual([2, []])
  })

  it('have settled the flag in another way: the decision is offered again', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle } = open(server)
    server.change('Hoa', { ...decide('sum:I:self', 'accepted'), state: 'dismissed' } as Change)
    session.apply([decide('sum:I:self', 'accepted')])
    await settle()
    expect(session.conflicts).toMatchObject([{ theirs: 'dismissed' }])
    const [conflict] = session.conflicts
    if (conflict !== undefined) session.drop(conflict)
    expect([session.conflicts, session.canUndo]).toEqual([[], false])
  })

  it('have made a row disappear: that is said', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle } = open(server)
    const [extraction] = server.body.extractions
    if (extraction === undefined) throw new Error('no report')
    server.body = {
      ...server.body,
      extractions: [{ ...extraction, rows: extraction.rows.filter(({ id }) => id !== 'I.2') }],
      document: { ...server.body.document, version: 2 },
    }
    session.apply([correct('I.2', 2)])
    await settle()
    expect(session.conflicts).toMatchObject([{ gone: true }])
  })

  it('have gone on above a step: it is not undone over their heads', async () => {
    const server = new SmallServer(SMALL())
    const { session, settle } = open(server)
    session.apply([correct('I.1', 2)])
    await settle()
    server.change('Hoa', correct('I.1', 0))
    session.heard(3)
    await settle()
    expect(session.undo(() => 'nhầm')).toBeNull()
  })
})

describe('a cut connection', () => {
  it('keeps the steps, and sends them when it is back', async () => {
    const server = new SmallServer(SMALL())
    server.cut = 'before'
    const { session, settle, waiting, kinds, kept, selfOf } = open(server)
    session.apply([correct('I.1', 2)])
    session.apply([correct('I.2', 0)])
    await settle()
    expect([session.connection, session.unsent, selfOf('I.1'), kept.text === null]).toEqual(['cut', 2, 2, false])
    server.cut = 'no'
    waiting[0]?.()
    await settle()
    expect([session.connection, session.unsent, server.taken.length, kept.text]).toEqual(['ok', 0, 2, null])
    expect(kinds()).toEqual(['cut', 'back', 'checked', 'checked'])
  })

  it('after the server took the step, does not make it twice', async () => {
    const server = new SmallServer(SMALL())
    server.cut = 'after'
    const { session, settle, waiting, selfOf } = open(server)
    session.apply([correct('I.1', 2)])
    await settle()
    server.cut = 'no'
    waiting[0]?.()
    await settle()
    expect([session.unsent, server.taken.length, selfOf('I.1'), session.conflicts]).toEqual([0, 1, 2, []])
  })

  it('does not lose the steps over a reload of the page, nor overwrite what others did meanwhile', async () => {
    const server = new SmallServer(SMALL())
    server.cut = 'before'
    const first = open(server)
    first.session.apply([correct('I.1', 2)])
    first.session.apply([correct('I.2', 0)])
    await first.settle()
    server.cut = 'no'
    server.change('Hoa', correct('I.2', 2))
    const second = open(server, { text: first.kept.text })
    expect(second.kinds()).toContain('restored')
    second.session.retry()
    await second.settle()
    expect([second.selfOf('I.1'), second.selfOf('I.2')]).toEqual([2, 2])
    expect(second.session.conflicts).toMatchObject([{ theirs: 2, seen: 1 }])
  })
})

it('takes a note and a place like every other word', async () => {
  const server = new SmallServer({ ...SMALL(), said: [said({ kind: 'note', row: 'I', value: 'cũ' })] })
  const { session, settle } = open(server)
  session.apply([{ kind: 'note', report: 1, row: 'I', text: 'hỏi lại xã', reason: '' }])
  session.apply([{ kind: 'place', report: 1, unit: '10999', period: '2023', reason: 'phân công' }])
  await settle()
  expect(session.body.said.map(({ value }) => value)).toEqual(['hỏi lại xã'])
  expect(session.body.document.reports).toEqual([{ report: 1, unit: '10999', period: '2023' }])
  session.undo(() => 'nhầm')
  session.undo(() => 'nhầm')
  await settle()
  expect([session.body.said.map(({ value }) => value), session.body.document.reports]).toEqual([
    ['cũ'],
    [{ report: 1, unit: null, period: null }],
  ])
})
