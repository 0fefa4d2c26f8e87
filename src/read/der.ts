/**
 * Just enough of DER to find who signed. In: the bytes of a CMS signature (RFC 5652). Out: the common name in the signer's
 * certificate, and the signing time. Nothing is verified; every step is bounded by the bytes that are there.
 */

interface Element {
  readonly tag: number
  /** Where its content begins and ends. */
  readonly from: number
  readonly to: number
  /** Where the element itself begins. */
  readonly start: number
}

const SEQUENCE = 0x30
const SET = 0x31
const INTEGER = 0x02
const OBJECT_ID = 0x06
const CONTEXT_0 = 0xa0
const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18
const BMP_STRING = 0x1e
const UTF8_STRING = 0x0c
/** 2.5.4.3, common name. */
const COMMON_NAME = '550403'
/** 1.2.840.113549.1.9.5, signing time. */
const SIGNING_TIME = '2a864886f70d010905'
/** More elements in one place than any signature has. */
const MAX_CHILDREN = 500

function elementAt(bytes: Uint8Array, start: number, end: number): Element | null {
  const tag = bytes[start]
  const first = bytes[start + 1]
  if (tag === undefined || first === undefined || start + 2 > end) return null
  let from = start + 2
  let length = first
  if (first >= 0x80) {
    const count = first & 0x7f
    if (count === 0 || count > 4) return null
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[from + i] ?? 0)
    from += count
  }
  return from + length <= end ? { tag, from, to: from + length, start } : null
}

function childrenOf(bytes: Uint8Array, parent: Element | null | undefined): Element[] {
  const children: Element[] = []
  if (!parent) return children
  for (let at = parent.from; at < parent.to && children.length < MAX_CHILDREN;) {
    const child = elementAt(bytes, at, parent.to)
    if (child === null) break
    children.push(child)
    at = child.to
  }
  return children
}

const hexOf = (bytes: Uint8Array, element: Element | undefined): string =>
  element === undefined ? '' : Buffer.from(bytes.subarray(element.from, element.to)).toString('hex')

/** Who signed and when, as the signature says; null where it does not say. */
export function cmsToSigner(bytes: Uint8Array): { name: string | null; date: string | null } {
  const nothing = { name: null, date: null }
  const [, wrapped] = childrenOf(bytes, elementAt(bytes, 0, bytes.length))
  const [signedData] = childrenOf(bytes, wrapped)
  if (wrapped?.tag !== CONTEXT_0 || signedData?.tag !== SEQUENCE) return nothing
  const parts = childrenOf(bytes, signedData)
  const certificates = childrenOf(
    bytes,
    parts.find((part) => part.tag === CONTEXT_0),
  )
  const signerInfos = parts.findLast((part) => part.tag === SET)
  const [signerInfo] = childrenOf(bytes, signerInfos)
  const infoParts = childrenOf(bytes, signerInfo)
  const serial = hexOf(bytes, childrenOf(bytes, infoParts[1]).at(-1))
  const bodies = certificates.filter((part) => part.tag === SEQUENCE).map((part) => bodyOf(bytes, part))
  const own = bodies.find((body) => hexOf(bytes, body[0]) === serial) ?? bodies[0]
  // Of a certificate's body without the version: serial, algorithm, issuer, validity, subject.
  return { name: own ? commonNameOf(bytes, own[4]) : null, date: signingTimeOf(bytes, infoParts) }
}

/** The parts of a certificate's body from the serial number on. */
function bodyOf(bytes: Uint8Array, certificate: Element): Element[] {
  const [body] = childrenOf(bytes, certificate)
  const parts = childrenOf(bytes, body)
  const at = parts.findIndex((part) => part.tag === INTEGER)
  return at < 0 ? [] : parts.slice(at)
}

function commonNameOf(bytes: Uint8Array, name: Element | undefined): string | null {
  for (const set of childrenOf(bytes, name)) {
    for (const pair of childrenOf(bytes, set)) {
      const [id, value] = childrenOf(bytes, pair)
      if (id?.tag === OBJECT_ID && hexOf(bytes, id) === COMMON_NAME && value) return textOf(bytes, value)
    }
  }
  return null
}

function textOf(bytes: Uint8Array, { tag, from, to }: Element): string {
  const content = Buffer.from(bytes.subarray(from, to))
  if (tag === BMP_STRING)
    return content
      .subarray(0, content.length & ~1)
      .swap16()
      .toString('utf16le')
      .normalize('NFC')
  return content.toString(tag === UTF8_STRING ? 'utf8' : 'latin1').normalize('NFC')
}

function signingTimeOf(bytes: Uint8Array, infoParts: readonly Element[]): string | null {
  const attributes = infoParts.find((part) => part.tag === CONTEXT_0)
  for (const attribute of childrenOf(bytes, attributes)) {
    const [id, values] = childrenOf(bytes, attribute)
    if (hexOf(bytes, id) !== SIGNING_TIME) continue
    const [time] = childrenOf(bytes, values)
    if (time && (time.tag === UTC_TIME || time.tag === GENERALIZED_TIME)) return timeToIso(textOf(bytes, time), time.tag)
  }
  return null
}

/** `230712093000Z` or `20230712093000Z` to ISO 8601. */
function timeToIso(text: string, tag: number): string | null {
  const full = tag === UTC_TIME ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/u.exec(full)
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z` : null
}
