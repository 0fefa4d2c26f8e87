/**
 * Producer: a PDF library, with every glyph and rule placed by us.
 * In: a drawing. Out: the bytes of a PDF. Text under old 8-bit fonts is written here.
 */
// oxlint-disable-next-line import/no-named-as-default -- its types know the default export only
import PDFDocument from 'pdfkit'
import type { Drawing } from '../drawing.ts'
import { fontFile } from '../fonts.ts'
import { toTcvn3, toVni } from '../legacy.ts'
import type { Plan } from '../plan.ts'
import { createRandom } from '../prng.ts'
import type { Random } from '../prng.ts'
import { paginate } from './paginate.ts'
import type { PlacedLine, PlacedPage } from './paginate.ts'
import { paintRules } from './pdfkit-rules.ts'

/** The inner parts of pdfkit that have no public face: a simple font's dictionary. */
interface InnerFont {
  dictionary: { data: Record<string, unknown>; end(): void }
  font: { characterToGlyph(code: number): string; widthOfGlyph(glyph: string): number; getKernPair(): number }
  embed(): void
}

interface Face {
  readonly font: string
  /** The letters to write for a text. */
  readonly encode: (text: string) => string
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** Faces for a text: which font it is set in and which letters stand for it there. */
function planToFace(plan: Plan): (text: string, bold: boolean) => Face {
  const family = plan.font
  const plain = (bold: boolean): string => fontFile(family, bold)
  if (plan.encoding === 'unicode') return (_text, bold) => ({ font: plain(bold), encode: (text) => text })
  if (plan.encoding === 'nfd') return (_text, bold) => ({ font: plain(bold), encode: (text) => text.normalize('NFD') })
  if (plan.encoding === 'tcvn3') {
    return (text, bold) => {
      const capitals = isCapitals(text)
      return {
        font: `.VnTime${capitals ? 'H' : ''}${bold ? ' Bold' : ''}`,
        encode: (each) => toTcvn3(capitals ? each.toLowerCase() : each),
      }
    }
  }
  // A renamed simple font here too: in an embedded Unicode font the library would drop the soft hyphen that stands for ư.
  if (plan.encoding === 'tcvn3-unnamed') return (_text, bold) => ({ font: `TimesNewRoman${bold ? ' Bold' : ''}`, encode: toTcvn3 })
  if (plan.encoding === 'vni') return (_text, bold) => ({ font: `VNI-Times${bold ? ' Bold' : ''}`, encode: toVni })
  return (_text, bold) => ({ font: plain(bold), encode: toVni })
}

/** A simple Western font under an old Vietnamese name, as old files have it: the letters' codes are the text layer. */
function renameStandardFont(doc: PDFKit.PDFDocument, face: string): void {
  const bold = face.endsWith(' Bold')
  doc.font(bold ? 'Times-Bold' : 'Times-Roman')
  const inner = (doc as unknown as { _font: InnerFont })._font
  const widths = Array.from({ length: 224 }, (_, index) => inner.font.widthOfGlyph(inner.font.characterToGlyph(index + 32)))
  inner.font.getKernPair = () => 0
  inner.embed = () => {
    const descriptor = doc.ref({
      Type: 'FontDescriptor',
      FontName: face.replace(' ', ','),
      Flags: 32,
      FontBBox: [-168, -218, 1000, 898],
      ItalicAngle: 0,
      Ascent: 898,
      Descent: -218,
      CapHeight: 662,
      StemV: bold ? 139 : 84,
    })
    descriptor.end(undefined)
    inner.dictionary.data = {
      Type: 'Font',
      BaseFont: face.replace(' ', ','),
      Subtype: 'TrueType',
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: widths,
      FontDescriptor: descriptor,
    }
    inner.dictionary.end()
  }
}

/** Makes the font current; old names share one standard font under another resource each. */
function createFontSwitch(doc: PDFKit.PDFDocument): (face: string) => void {
  const own = doc as unknown as { _font: InnerFont; _fontFamilies: Record<string, InnerFont> }
  return (face) => {
    if (face.startsWith('/')) {
      doc.font(face)
      return
    }
    const known = own._fontFamilies[face]
    if (known !== undefined) {
      own._font = known
      return
    }
    for (const standard of ['Times-Roman', 'Times-Bold']) delete own._fontFamilies[standard]
    renameStandardFont(doc, face)
    own._fontFamilies[face] = own._font
  }
}

function paintLine(doc: PDFKit.PDFDocument, line: PlacedLine, text: string, plan: Plan): void {
  const options = { lineBreak: false, baseline: 'alphabetic' } as const
  const baseline = line.y + plan.fontSize * 0.95
  if (line.stretchTo !== null) {
    const spaces = text.split(' ').length - 1
    doc.text(text, line.x, baseline, { ...options, wordSpacing: (line.stretchTo - doc.widthOfString(text)) / spaces })
    return
  }
  if (plan.textDrawing === 'line' || plan.textDrawing === 'justified' || plan.textDrawing === 'invisible-copy') {
    doc.text(text, line.x, baseline, options)
    return
  }
  // Pieces are placed where the whole line would have them, kerned with what stands before, so that nothing but the split differs.
  const pieces =
    plan.textDrawing === 'glyph' ? [...new Intl.Segmenter('vi').segment(text)].map((part) => part.segment) : text.split(/(?<= )/u)
  let before = ''
  for (const piece of pieces) {
    const seen = piece.trimEnd()
    if (seen !== '') doc.text(seen, line.x + doc.widthOfString(before + seen) - doc.widthOfString(seen), baseline, options)
    before += piece
  }
}

/** Text that nobody sees: under a render mode that paints nothing, off the page, or painted over. */
function paintDecoys(doc: PDFKit.PDFDocument, page: PlacedPage, plan: Plan, random: Random): void {
  const options = { lineBreak: false, baseline: 'alphabetic' } as const
  for (const line of page.lines.filter((each) => each.figure && random.chance(0.3))) {
    const baseline = line.y + plan.fontSize * 0.95
    doc.addContent('3 Tr')
    doc.text('9', line.x + 1, baseline, options)
    doc.addContent('0 Tr')
  }
  doc.text('77,5', -200, 100, options)
  doc.text('ngoài trang', 100, doc.page.height + 60, options)
}

export async function drawWithPdfkit(drawing: Drawing): Promise<Uint8Array> {
  const { plan } = drawing
  const random = createRandom(`${plan.seed}/pdfkit`)
  const doc = new PDFDocument({
    size: [drawing.width, drawing.height],
    margin: 0,
    autoFirstPage: false,
    info: { Title: 'report', CreationDate: new Date(0) },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()))
  const faceOf = planToFace(plan)
  const useFont = createFontSwitch(doc)
  doc.addPage()
  doc.fontSize(plan.fontSize)
  const widths = new Map<string, number>()
  const measure = (text: string, bold: boolean): number => {
    const key = `${bold}${text}`
    let width = widths.get(key)
    if (width === undefined) {
      const face = faceOf(text, bold)
      useFont(face.font)
      width = doc.widthOfString(face.encode(text))
      widths.set(key, width)
    }
    return width
  }
  const pages = paginate(drawing, measure, plan.textDrawing === 'justified')
  const openCut = random.chance(0.5)
  for (const [index, page] of pages.entries()) {
    if (index > 0) doc.addPage()
    for (const cells of page.tables) paintRules(doc, cells, plan, openCut)
    doc.fillColor('black')
    if (plan.textDrawing === 'invisible-copy') {
      useFont(faceOf('9', false).font)
      paintDecoys(doc, page, plan, random)
    }
    for (const line of page.lines) {
      const face = faceOf(line.text, line.bold)
      useFont(face.font)
      paintLine(doc, line, face.encode(line.text), plan)
    }
  }
  doc.end()
  await done
  return Buffer.concat(chunks)
}
