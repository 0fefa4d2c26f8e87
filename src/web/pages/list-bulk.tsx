/** What is done to several reports at once: a form whose boxes stand in the lines of the list. */
import type { Reviewer } from '../../store/accounts.ts'
import { assignDocument } from '../../store/assignments.ts'
import { retryDocument, cancelDocument, trashDocument, type Actor, type Answer } from '../../store/lifecycle.ts'
import type { Db } from '../../store/db.ts'
import type { Scope } from '../../store/documents.ts'
import { priorityAt } from '../../store/outbox.ts'
import { badRequest } from '../api-error.ts'
import { actorOf } from '../callers.ts'
import { PostForm } from '../components/post-form.tsx'
import { formatNumber } from '../i18n/format.ts'
import { requireReviewer } from '../guard.ts'
import { REPORTS } from '../i18n/reports.ts'
import { isId } from '../ids.ts'
import type { Routes, Service } from '../service.ts'
import { languageOf, setFlash, type View } from './view.ts'

const ACTS: Readonly<
  Record<'retry' | 'cancel' | 'trash', (db: Db, scope: Scope, id: string, actor: Actor, priority: number) => Promise<Answer>>
> = {
  retry: retryDocument,
  cancel: cancelDocument,
  trash: trashDocument,
}

const isAct = (name: unknown): name is keyof typeof ACTS => typeof name === 'string' && name in ACTS
/** Documents of one request. */
const MOST = 200

interface BulkBarProps {
  readonly view: View
  /** To whom reports can be given; empty for those who may not. */
  readonly reviewers: readonly Reviewer[]
}

export function BulkBar({ view, reviewers }: BulkBarProps) {
  const words = REPORTS[view.language]
  return (
    <PostForm csrf={view.csrf} id="bulk" action="/reports/bulk" class="bulk" aria-label={words.bulk}>
      <input type="hidden" name="back" value={`${view.path}?${view.query.toString()}`} />
      <span class="selected" role="status" data-none="" data-text={words.selected('{count}')} />
      <button type="submit" name="act" value="retry">
        {words.retry}
      </button>
      <button type="submit" name="act" value="cancel">
        {words.cancel}
      </button>
      <button type="submit" name="act" value="export">
        {words.exportSelected}
      </button>
      {reviewers.length > 0 && (
        <span class="assign">
          <label for="bulk-reviewer">{words.assign}</label>
          <select id="bulk-reviewer" name="reviewer">
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{words.assignNobody}</option>
          </select>
          <button type="submit" name="act" value="assign">
            {words.assignGo}
          </button>
        </span>
      )}
      <button type="submit" name="act" value="trash" class="danger">
        {words.trash}
      </button>
    </PostForm>
  )
}

export const bulkRoutes: Routes = (app, service) => {
  app.post('/reports/bulk', async (c) => {
    const form = await c.req.parseBody({ all: true })
    const words = REPORTS[languageOf(c)]
    const given = form['document'] ?? []
    const ids = (Array.isArray(given) ? given : [given]).filter((id) => typeof id === 'string').filter(isId)
    const back = backTo(form['back'])
    if (ids.length > MOST) throw badRequest(`at most ${MOST} documents at once`)
    if (ids.length === 0) {
      setFlash(c, { tone: 'bad', text: words.noneSelected })
      return c.redirect(back, 303)
    }
    const act = form['act']
    if (act === 'export') return c.redirect(`/export?documents=${ids.join(',')}`, 303)
    const { caller } = c.var
    if (act === 'assign') requireReviewer(caller)
    else if (!isAct(act)) throw badRequest('there is no such action')
    const reviewer = reviewerOf(form['reviewer'])
    const perform = async (id: string, place: number): Promise<boolean> =>
      act === 'assign'
        ? (await assignDocument(service.db, caller.scope, id, reviewer, caller.name)) === 'assigned'
        : isDone(service, await ACTS[act](service.db, caller.scope, id, actorOf(caller), priorityAt(place)))
    let done = 0
    for (const [place, id] of ids.entries()) if (await perform(id, place)) done++
    const count = (value: number): string => formatNumber(languageOf(c), value)
    const texts = [
      ...(done > 0 ? [words.done[act === 'assign' && reviewer === null ? 'unassign' : act](count(done))] : []),
      ...(done < ids.length ? [words.notDone(count(ids.length - done))] : []),
    ]
    const link = act === 'trash' && done > 0 && caller.mayReview ? { path: '/trash', text: words.toTrash } : undefined
    setFlash(c, { tone: done === ids.length ? 'good' : 'bad', text: texts.join(' '), link })
    return c.redirect(back, 303)
  })
}

/** Whether it could be done; what follows from it is begun. */
async function isDone({ handOver, queues }: Service, answer: Answer): Promise<boolean> {
  if ('refusal' in answer) return false
  void handOver(answer.jobs)
  await queues.remove(answer.dropped).catch(() => undefined)
  return true
}

/** Nobody is an answer, too. */
const reviewerOf = (given: unknown): string | null => (typeof given === 'string' && isId(given) ? given : null)

/** Back to the list as it was, and nowhere else. */
function backTo(given: unknown): string {
  return typeof given === 'string' && /^\/(?:\?|$)/u.test(given) ? given : '/'
}
