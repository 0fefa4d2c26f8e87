/**
 * The markers of a JPEG file. In: its bytes. Out: what its scan needs; null for all but the usual: one sequential scan of 8 bits, grey or
 * brightness and two colours, with tables of 8 bits.
 */

export interface JpegComponent {
  readonly across: number
  readonly down: number
  /** Numbers of its tables. */
  readonly factors: number
  readonly dc: number
  readonly ac: number
}

export interface JpegHead {
  readonly width: number
  readonly height: number
  readonly components: readonly JpegComponent[]
  /** By number, in the order of the file. */
  readonly factors: ReadonlyMap<number, Uint8Array>
  /** By number; from CODE_TABLES on those of the coefficients that are not the first. */
  readonly codes: ReadonlyMap<number, { readonly lengths: Uint8Array; readonly values: Uint8Array }>
  /** MCUs between two restart markers; 0: there are none. */
  readonly restart: number
  /** Where the scan begins. */
  readonly scan: number
}

/** Tables of codes of each kind, and tables of factors. */
export const CODE_TABLES = 4
const LENGTHS = 16
const FACTORS = 64

const START = 0xffd8
const BASELINE = new Set([0xffc0, 0xffc1])
const CODES = 0xffc4
const SCAN = 0xffda
const FACTOR_TABLES = 0xffdb
const RESTART_INTERVAL = 0xffdd
/** Says that the colours are of another kind. */
const ADOBE = 0xffee
const APPLICATION = [0xffe0, 0xffef] as const
const COMMENT = 0xfffe
/** Names of components that are red, green and blue by themselves. */
const RED = 0x52

interface Found {
  frame: { width: number; height: number; components: { id: number; across: number; down: number; factors: number }[] } | null
  restart: number
  readonly factors: Map<number, Uint8Array>
  readonly codes: Map<number, { lengths: Uint8Array; values: Uint8Array }>
}

export function readMarkers(bytes: Uint8Array): JpegHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Found = { frame: null, restart: 0, factors: new Map(), codes: new Map() }
  if (bytes.length < 4 || view.getUint16(0) !== START) return null
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint16(at)
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return null
    const segment = bytes.subarray(at + 4, end)
    if (marker === SCAN) return toHead(found, segment, end)
    if (!readSegment(marker, segment, found)) return null
    at = end
  }
  return null
}

/** False for what is not usual. */
function readSegment(marker: number, segment: Uint8Array, found: Found): boolean {
  if (BASELINE.has(marker)) return readFrame(segment, found)
  if (marker === FACTOR_TABLES) return readFactors(segment, found)
  if (marker === CODES) return readCodes(segment, found)
  if (marker === RESTART_INTERVAL) {
    found.restart = (segment[0]! << 8) | segment[1]!
    return segment.length === 2
  }
  return marker === COMMENT || (marker >= APPLICATION[0] && marker <= APPLICATION[1] && marker !== ADOBE)
}

function readFrame(segment: Uint8Array, found: Found): boolean {
  const [bits, high, low, wideHigh, wideLow, count] = segment
  if (found.frame !== null || bits !== 8 || (count !== 1 && count !== 3) || segment.length !== 6 + 3 * count) return false
  const components = Array.from({ length: count }, (_, index) => {
    const [id, sides, factors] = segment.subarray(6 + 3 * index)
    return { id: id!, across: sides! >> 4, down: sides! & 15, factors: factors! }
  })
  found.frame = { width: (wideHigh! << 8) | wideLow!, height: (high! << 8) | low!, components }
  return found.frame.width > 0 && found.frame.height > 0
}

function readFactors(segment: Uint8Array, { factors }: Found): boolean {
  for (let at = 0; at < segment.length; at += 1 + FACTORS) {
    if (segment[at]! >= CODE_TABLES || at + 1 + FACTORS > segment.length) return false
    factors.set(segment[at]!, segment.subarray(at + 1, at + 1 + FACTORS))
  }
  return true
}

function readCodes(segment: Uint8Array, { codes }: Found): boolean {
  for (let at = 0; at < segment.length;) {
    const [kind, number] = [segment[at]! >> 4, segment[at]! & 15]
    const lengths = segment.subarray(at + 1, at + 1 + LENGTHS)
    const from = at + 1 + LENGTHS
    at = from + lengths.reduce((sum, length) => sum + length, 0)
    if (kind > 1 || number >= CODE_TABLES || at > segment.length || at - from > 256) return false
    codes.set(kind * CODE_TABLES + number, { lengths, values: segment.subarray(from, at) })
  }
  return true
}

function toHead({ frame, restart, factors, codes }: Found, segment: Uint8Array, scan: number): JpegHead | null {
  if (frame === null || segment[0] !== frame.components.length || segment.length !== 4 + 2 * frame.components.length) return null
  const [first, last, successive] = segment.subarray(segment.length - 3)
  if (first !== 0 || last !== FACTORS - 1 || successive !== 0 || (frame.components.length === 3 && frame.components[0]?.id === RED))
    return null
  const components = frame.components.map(({ id, ...component }, index): JpegComponent | null => {
    const [of, tables] = segment.subarray(1 + 2 * index)
    const [dc, ac] = [tables! >> 4, tables! & 15]
    return of === id && codes.has(dc) && codes.has(CODE_TABLES + ac) && factors.has(component.factors) ? { ...component, dc, ac } : null
  })
  if (!components.every((component) => component !== null)) return null
  return { width: frame.width, height: frame.height, components, factors, codes, restart, scan }
}
