/** The review screen in its page: loads the document named there, keeps in touch with the server, and draws. */
import { render } from 'preact'
import type { Finding } from '../../../model/finding.ts'
import { isLanguage, type Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { App } from './app.tsx'
import { askedFocus } from './asked-focus.ts'
import { Commands } from './commands.ts'
import { Screen } from './screen.ts'
import { type Keeper, type News, Refusal, Session } from './session.ts'
import { type Present, Server } from './transport.ts'
import { wordingIn } from './wording.ts'

/** Between signs of life, milliseconds; the server takes a window for closed after two that are missing. */
const SIGN_EVERY = 10_000
const LETTERS_KEY = 'review-letters'
/** Others' changes that are named one by one. */
const MOST_NAMED = 3

const root = document.querySelector<HTMLElement>('#review')
if (root !== null) void start(root)

async function start(root: HTMLElement): Promise<void> {
  const id = root.dataset['document'] ?? ''
  const { lang } = document.documentElement
  const language: Language = isLanguage(lang) ? lang : 'vi'
  const server = new Server(id, document.querySelector<HTMLMetaElement>('meta[name=csrf]')?.content ?? null)
  try {
    const loaded = await server.load()
    const { failure, fileName } = loaded.document
    if (loaded.extractions.length === 0 && failure !== null) sayInstead(root, language, failure[language], { fileName, server })
    else if (loaded.extractions.length === 0) waitForReading(root, server, language)
    else open(root, id, language, server, loaded)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    sayInstead(root, language, error.sentence[language])
  }
}

/** Why there is nothing to review, of which file, what can be done with it, and the way back. */
function sayInstead(
  root: HTMLElement,
  language: Language,
  why: string,
  unread?: { readonly fileName: string; readonly server: Server },
): void {
  const words = REVIEW[language]
  const again = async (server: Server): Promise<void> => {
    try {
      await server.act('retry')
      waitForReading(root, server, language)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      sayInstead(root, language, error.sentence[language], unread)
    }
  }
  root.textContent = ''
  render(
    <section class="review-instead">
      <h1>{unread === undefined ? words.cannotOpen : `${words.cannotOpen}: ${unread.fileName}`}</h1>
      <p role="alert">{why}</p>
      <p class="row">
        <a class="button" href="/">
          {words.toList}
        </a>
        {unread === undefined ? null : (
          <>
            <a class="button" href={`${unread.server.base}/file`}>
              {words.openFile}
            </a>
            <button type="button" onClick={() => void again(unread.server)}>
              {words.readAgain}
            </button>
          </>
        )}
      </p>
    </section>,
    root,
  )
}

/** Opens the page anew when there is something to see. */
function waitForReading(root: HTMLElement, server: Server, language: Language): void {
  root.textContent = ''
  render(<p class="review-opening">{REVIEW[language].notRead}</p>, root)
  const source = new EventSource(`${server.base}/events`)
  for (const type of ['read', 'failed', 'rechecked']) source.addEventListener(type, () => location.reload())
}

function open(root: HTMLElement, id: string, language: Language, server: Server, loaded: Awaited<ReturnType<Server['load']>>): void {
  const words = REVIEW[language]
  const listeners = new Set<() => void>()
  let isPlanned = false
  const changed = (): void => {
    if (isPlanned) return
    isPlanned = true
    queueMicrotask(() => {
      isPlanned = false
      for (const listener of listeners) listener()
    })
  }
  const early: News[] = []
  let hear: (news: News) => void = (news) => early.push(news)
  const session = new Session(loaded, {
    transport: server,
    keeper: keeperFor(id),
    tell: (news) => hear(news),
    changed,
    now: () => new Date().toISOString(),
    later: (milliseconds, act) => void setTimeout(act, milliseconds),
  })
  const screen = new Screen(session, localStorage.getItem(LETTERS_KEY) !== 'off', changed)
  const asked = askedFocus(location.search, session.body.extractions)
  if (asked !== null) screen.focusCell(asked)
  hear = (news) => tellNews(screen, language, news)
  for (const news of early) hear(news)
  const trying = async (act: () => Promise<unknown>, after: () => void): Promise<void> => {
    try {
      await act()
      await session.reload()
      after()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      screen.tell(words.refused(error.sentence[language]), 'bad', true)
    }
  }
  const commands = new Commands(screen, language, {
    finish: () =>
      trying(
        () => server.act('finish'),
        () => screen.tell(words.done, 'good'),
      ),
    reopen: () =>
      trying(
        () => server.act('reopen'),
        () => screen.tell(words.reopened),
      ),
    openDocument: (next) => location.assign(`/documents/${next}`),
    drawSample: (report) =>
      trying(
        () => server.drawSample(report),
        () => {
          if (session.body.checks.some(({ verdict }) => verdict === null)) commands.do({ do: 'sample' })
          else screen.tell(words.sampleNone)
        },
      ),
    judge: (check, verdict) =>
      trying(
        () => server.judge(check, verdict),
        () => {
          const { checks } = session.body
          const judged = checks.filter((each) => each.verdict !== null)
          screen.tell(words.sampleProgress(judged.length, checks.length, judged.filter((each) => each.verdict === 'wrong').length))
          if (verdict === 'right' && judged.length < checks.length) commands.do({ do: 'sample' })
        },
      ),
  })
  let others: Present['others'] = []
  listen(id, server, session, screen, (now) => {
    if (JSON.stringify(now) === JSON.stringify(others)) return
    others = now
    changed()
  })
  root.textContent = ''
  render(
    <App
      language={language}
      server={server}
      screen={screen}
      commands={commands}
      others={() => others}
      watch={(draw) => {
        listeners.add(draw)
        return () => listeners.delete(draw)
      }}
      keepLetters={(on) => localStorage.setItem(LETTERS_KEY, on ? 'on' : 'off')}
    />,
    root,
  )
  if (session.unsent > 0) session.retry()
}

/** Unsent steps of this window and this document; a reload of the page finds them again. */
function keeperFor(id: string): Keeper {
  const key = `review-${id}`
  return {
    keep: (text) => (text === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text)),
    kept: () => sessionStorage.getItem(key),
  }
}

/** Events of the document, and signs of life: whichever tells first that there is something new. */
function listen(id: string, server: Server, session: Session, screen: Screen, present: (others: Present['others']) => void): void {
  const client = `${id.slice(0, 8)}-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
  const source = new EventSource(`${server.base}/events`)
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => session.heard((JSON.parse(data) as { version: number }).version))
  const reload = (): void => void session.reload().catch(() => undefined)
  for (const type of ['read', 'rechecked', 'reviewed', 'reopened', 'queued', 'failed']) source.addEventListener(type, reload)
  const tell = async (): Promise<void> => {
    const { report, row } = screen.state.focus
    try {
      const answer = await server.present(client, report, row)
      present(answer.others)
      session.heard(answer.version)
    } catch {
      // Cut off: who else is here is not known now; the session itself tells about the connection.
      present([])
    }
  }
  void tell()
  setInterval(() => void tell(), SIGN_EVERY)
  addEventListener('online', () => session.retry())
  addEventListener('pagehide', () => server.leave(client))
  addEventListener('beforeunload', (event) => {
    if (session.unsent > 0) event.preventDefault()
  })
}

function tellNews(screen: Screen, language: Language, news: News): void {
  const words = REVIEW[language]
  const { cell, change } = wordingIn(language)
  switch (news.kind) {
    case 'checked': {
      const [first] = news.step.changes
      if (first === undefined) return
      const extraction = screen.session.body.extractions[first.report - 1]
      const row = 'row' in first ? first.row : first.kind === 'decision' ? (first.finding.split(':')[1] ?? null) : null
      const { changes } = news.step
      const said =
        changes.length > 1 && first.kind === 'decision'
          ? words.saidAlike(words.ofAlike(changes.length, change(first)))
          : words.said(cell(extraction, row, null), change(first))
      const list = (findings: readonly Finding[]): string => findings.map((finding) => finding.message[language]).join(' ')
      const parts = [
        news.removed.length > 0 ? words.removed(news.removed.length) : '',
        news.added.length > 0 ? `${words.added(news.added.length)}: ${list(news.added)}` : '',
      ].filter((part) => part !== '')
      return screen.tell([said, ...parts].join(' '), news.added.length > 0 ? 'warn' : 'good')
    }
    case 'others': {
      const named = news.said.slice(0, MOST_NAMED).map((said) => {
        const extraction = screen.session.body.extractions[said.report - 1]
        return `${cell(extraction, said.row ?? said.finding?.split(':')[1] ?? null, said.column)} (${said.by})`
      })
      return screen.tell(words.others(named.join('; ') + (news.said.length > MOST_NAMED ? '…' : '')), 'info')
    }
    case 'conflict':
      return screen.tell(words.conflictTitle, 'warn', true)
    case 'refused':
      return screen.tell(words.refused(news.sentence[language]), 'bad', true)
    case 'cut':
      return screen.tell(words.cut(screen.session.unsent), 'bad', true)
    case 'back':
      return screen.tell(words.back, 'good')
    case 'restored':
      return screen.tell(words.restored)
    case 'already-done':
  }
}
