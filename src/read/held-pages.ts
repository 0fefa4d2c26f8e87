/**
 * Raw pages to pages: legacy encodings decoded, text repaired, unreadable text told. In: raw pages in order. Out: pages in order.
 *
 * Pages are kept back while the encoding of one of their fonts is in doubt: it shows in the text of the whole document.
 */
import type { Page, Word } from '../model/page.ts'
import { isGarbled } from './text/garbled.ts'
import { NOTHING_BESIDE, type TextBeside } from './messages.ts'
import type { RawPage } from './page.ts'
import { failedPage, toProblem } from './page-problems.ts'
import { wordsToPassages } from './passages.ts'
import { createTextDecoder, repairUnicode, type FontSample, type TextDecoder } from './text/index.ts'
import type { RawWord } from './words.ts'

/** Text of one font that is kept to tell its encoding, characters. */
const MAX_SAMPLE = 40_000
/** So many pages are held back at most while the encoding of a font is in doubt. */
const MAX_HELD_PAGES = 200
/** Letters of a page that the file gives no character for: beyond this share the page is not read. */
const MAX_UNSAID_SHARE = 0.1
/** Letters that a legacy font and true Unicode have in common tell nothing; these tell that a font is true Unicode. */
const TRUE_UNICODE = /[ăĂơƠưƯ\u1EA0-\u1EF9]|\p{M}/u
/** Characters that a legacy font's bytes come out as. */
const PERHAPS_LEGACY = /[\u00a1-\u00ff]/u

/** Names of the font families that come in legacy encodings. */
const LEGACY_NAME = /^(?:\.Vn|VNI)/iu

/** Keeps pages back while the encoding of their fonts is in doubt, and lets them go in order. */
export class HeldPages {
  private readonly held: (RawPage | Page)[] = []
  private readonly samples = new Map<string, string>()
  /** Fonts whose text is true Unicode. */
  private readonly settled = new Set<string>()
  private readonly onPage: (page: Page, beside: TextBeside) => void
  private decoder: TextDecoder = createTextDecoder([])

  constructor(onPage: (page: Page, beside: TextBeside) => void) {
    this.onPage = onPage
  }

  add(page: RawPage | Page): void {
    this.held.push(page)
    if ('letters' in page) this.sample(page)
    if (!this.inDoubt() || this.held.length >= MAX_HELD_PAGES) this.flush()
  }

  private sample(page: RawPage): void {
    const texts = new Map<string, string[]>()
    for (const { fontName, text } of page.words) {
      if (this.settled.has(fontName)) continue
      const list = texts.get(fontName)
      if (list) list.push(text)
      else texts.set(fontName, [text])
    }
    for (const [fontName, list] of texts) {
      const text = list.join(' ')
      const sample = this.samples.get(fontName) ?? ''
      if (TRUE_UNICODE.test(text) && !LEGACY_NAME.test(fontName)) {
        this.settled.add(fontName)
        this.samples.delete(fontName)
      } else if (sample.length < MAX_SAMPLE) this.samples.set(fontName, `${sample} ${text}`)
    }
  }

  private inDoubt(): boolean {
    for (const [fontName, sample] of this.samples) {
      if (LEGACY_NAME.test(fontName) || PERHAPS_LEGACY.test(sample)) return true
    }
    return false
  }

  flush(): void {
    if (this.held.length === 0) return
    if (this.inDoubt()) {
      const samples: FontSample[] = [...this.samples].map(([fontName, text]) => ({ fontName, text }))
      this.decoder = createTextDecoder(samples)
    }
    for (const page of this.held.splice(0)) {
      if ('letters' in page) this.finish(page)
      else this.onPage(page, NOTHING_BESIDE)
    }
  }

  private finish(page: RawPage): void {
    const { number, width, height, rules } = page
    const words = this.toWords(page)
    const unreadable = this.isUnreadable(page) || isGarbled(words)
    const problem = page.problem ?? (unreadable ? toProblem('unreadable-text') : null)
    if (problem !== null) {
      // Beside a picture stand letters that can be read; in place of unreadable ones nothing does.
      const typed = problem.code === 'scanned-page' && !unreadable ? words : []
      this.onPage(failedPage(number, width, height, problem), { typed, hidden: page.hidden, pictures: [] })
      return
    }
    const { pictures } = page
    const unread = pictures.length > 0 ? toProblem('picture-beside-text') : null
    const source = page.blank ? 'blank' : 'text'
    this.onPage({ number, width, height, source, problem: unread, words, rules: [...rules] }, { ...NOTHING_BESIDE, pictures })
  }

  private toWords(page: RawPage): Word[] {
    const words: Word[] = []
    const texts = this.decode(page)
    for (const [index, raw] of page.words.entries()) {
      const { fontName, marked, ...word } = raw
      const text = texts[index] ?? ''
      // A legacy font says its characters by its name and letters.
      const known = marked === null || this.decoder.encodingOf(fontName) !== null
      const said = known ? text : repairUnicode(marked)
      if (said !== '') words.push({ ...word, text: said })
    }
    return words
  }

  /** The words' texts, in the order of the words. */
  private decode({ words, rules }: RawPage): string[] {
    if (!this.decoder.hasLegacyFonts) return this.decoder.decodeWords(words)
    const order = wordsToPassages(words, rules)
    const texts: string[] = []
    const decoded = this.decoder.decodeWords(order.map(({ index, before }) => ({ ...(words[index] as RawWord), before })))
    for (const [i, { index }] of order.entries()) texts[index] = decoded[i] ?? ''
    return texts
  }

  private isUnreadable(page: RawPage): boolean {
    let seen = 0
    let unsaid = 0
    for (const [fontName, count] of page.letters) {
      seen += count.seen
      // A legacy font says its characters by its name and letters.
      if (this.decoder.encodingOf(fontName) === null) unsaid += count.unsaid
    }
    return unsaid > seen * MAX_UNSAID_SHARE
  }
}
