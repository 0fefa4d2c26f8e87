/**
 * One page that is a picture to a page of the model. In: an open file and a page's number. Out: the page, recognised, blank or failed.
 *
 *   page ─ picture/ ─► upright picture ─ pixel-rules/ ─► rules ─ the parent ─► cells ─ recognise/ ─► words
 */
import { takeLoss } from '../damage.ts'
import type { Box } from '../../model/box.ts'
import type { Page, Rule } from '../../model/page.ts'
import { failedPage, PageProblem, toProblem } from '../page-problems.ts'
import type { PdfjsPage } from '../pdfjs.ts'
import { markCovered } from '../picture/covered-words.ts'
import { takeOutPaleMarks } from '../picture/pale-marks.ts'
import { pageToPicture } from '../picture/index.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import { takeOutRings, takeOutSeals } from '../picture/seals.ts'
import { withUnreadFigures } from '../picture/unread-figures.ts'
import { pictureToRules } from '../pixel-rules/index.ts'
import { loadEngine, recognisePicture, type Engine } from '../recognise/index.ts'
import type { StageSeconds } from './messages.ts'
import type { OpenFile } from './open-file.ts'

/** Points per inch. */
const POINTS = 72
/** Ink that is not a rule: fewer pixels than this share of the picture are dust, and the sheet is blank. One in 50 000 is a full stop of 11 pt on A4. */
const DUST_SHARE = 1 / 50_000

/** Paper is brighter, also in shade: a picture under this came out black, and its ink cannot be told from it. */
const DARK = 80

export type CellsOfRules = (rules: readonly Rule[], width: number, height: number) => Promise<readonly Box[]>

export interface RecognisedPage {
  readonly page: Page
  readonly seconds: StageSeconds
}

export class PageRecogniser {
  private readonly cellsOf: CellsOfRules
  private readonly onBegin: () => void
  /** Loading from the start: it takes about as long as setting the first picture upright. */
  private readonly engine: Promise<Engine>

  constructor(cellsOf: CellsOfRules, onBegin: () => void) {
    this.cellsOf = cellsOf
    this.onBegin = onBegin
    this.engine = loadEngine()
    // Told when a page needs it.
    this.engine.catch(() => undefined)
  }

  /** Throws for what is not the page's own fault. */
  async recognise(file: OpenFile, number: number): Promise<RecognisedPage> {
    const clock = new StageClock()
    let size = { width: 0, height: 0 }
    takeLoss()
    try {
      const page = await file.page(number)
      this.onBegin()
      size = page.getViewport({ scale: 1 })
      try {
        return { page: await this.read(page, clock), seconds: clock.seconds }
      } finally {
        page.cleanup()
      }
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error
      return { page: failedPage(number, size.width, size.height, toProblem(error.code, error.detail)), seconds: clock.seconds }
    }
  }

  private async read(page: PdfjsPage, clock: StageClock): Promise<Page> {
    const { width, height } = page.getViewport({ scale: 1 })
    const found = await pageToPicture(page)
    const loss = takeLoss()
    if (loss !== null) throw new PageProblem(loss.code, loss.reason)
    const unringed = takeOutRings(found)
    const { picture } = unringed
    clock.ends('picture')
    const { rules, ruleMask } = pictureToRules(unringed.bare)
    clock.ends('rules')
    const frame = toFrame(picture)
    const cells = await this.cellsOf(rules, frame.width, frame.height)
    clock.ends('cells')
    const unsealed = takeOutSeals(found, unringed, ruleMask, cells)
    const clean = takeOutPaleMarks(unsealed.picture, ruleMask, cells, unringed.pale)
    const read = recognisePicture({ picture: clean.picture, rules, ruleMask, cells }, await this.engineOrProblem())
    const seals = [unsealed.sealed, clean.nearPrint].filter((sealed) => sealed !== null)
    const marked = markCovered(read, without(found.ink, clean.sealed), ruleMask, found.dpi, seals)
    const taken = [unsealed.sealed, clean.sealed].filter((sealed) => sealed !== null)
    const words = withUnreadFigures(marked, cells, {
      grey: found.grey,
      ink: clean.picture.ink,
      rules: ruleMask,
      seals: taken,
      dpi: found.dpi,
    })
    clock.ends('words')
    const number = page.pageNumber
    if (words.length === 0 && (hasInk(found.ink, ruleMask) || isDark(found))) throw new PageProblem('nothing-recognised')
    const source = words.length > 0 || rules.length > 0 ? 'ocr' : 'blank'
    return { number, width, height, source, problem: null, words, rules, frame }
  }

  private async engineOrProblem(): Promise<Engine> {
    try {
      return await this.engine
    } catch (error) {
      throw new PageProblem('recognition-unavailable', error instanceof Error ? error.message : String(error), { cause: error })
    }
  }
}

function toFrame({ grey, dpi, toPage }: UprightPicture): NonNullable<Page['frame']> {
  return { width: (grey.width * POINTS) / dpi, height: (grey.height * POINTS) / dpi, toPage: [...toPage] }
}

/** Ink without what is marked: print beside a figure would show through a pale seal. */
function without(ink: Raster, mask: Raster | null): Raster {
  if (mask === null) return ink
  const data = ink.data.slice()
  for (let at = 0; at < data.length; at++) if (mask.data[at] === 1) data[at] = 0
  return { ...ink, data }
}

function isDark({ brightness = 255 }: UprightPicture): boolean {
  return brightness < DARK
}

/** Whether anything but dust and rules is on the picture. */
function hasInk(ink: Raster, ruleMask: Raster): boolean {
  const most = ink.data.length * DUST_SHARE
  let count = 0
  for (let i = 0; i < ink.data.length && count <= most; i++) if (ink.data[i] === 1 && ruleMask.data[i] !== 1) count++
  return count > most
}

class StageClock {
  readonly seconds = { picture: 0, rules: 0, cells: 0, words: 0 }
  private last = performance.now()

  ends(stage: keyof StageSeconds): void {
    const now = performance.now()
    this.seconds[stage] = (now - this.last) / 1000
    this.last = now
  }
}
