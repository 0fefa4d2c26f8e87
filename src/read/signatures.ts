/**
 * Digital signatures of a file, as they state themselves; nothing is verified. In: the file's bytes. Out: signer, date, coverage.
 *
 * A signature's dictionary is never inside a compressed object (its byte range points into the file), so the bytes can be searched.
 */
import type { Signature } from '../model/page.ts'
import { cmsToSigner } from './der.ts'

/** Signatures looked at; a document passed from desk to desk has a handful. */
const MAX_SIGNATURES = 50
/** How far a signature's dictionary reaches on either side of its byte range, bytes, the signature itself not counted. */
const DICTIONARY_REACH = 8 * 1024
/** A line end after the last signed byte is not content. */
const TRAILING = 2

const BYTE_RANGE = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/u

export function readSignatures(bytes: Uint8Array): Signature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signatures: Signature[] = []
  for (let at = file.indexOf('/ByteRange'); at >= 0 && signatures.length < MAX_SIGNATURES; at = file.indexOf('/ByteRange', at + 1)) {
    const signature = signatureAt(file, at)
    if (signature !== null) signatures.push(signature)
  }
  return signatures
}

function signatureAt(file: Buffer, at: number): Signature | null {
  const match = BYTE_RANGE.exec(file.toString('latin1', at, at + 120))
  if (match === null) return null
  const [, start = 0, length = 0, resume = 0, rest = 0] = match.map(Number)
  const gapFrom = start + length
  const insideFile = gapFrom <= resume && resume + rest <= file.length
  const dictionary = insideFile ? dictionaryAround(file, at, gapFrom, resume) : ''
  // A time stamp is signed by a machine, not by a person.
  if (!/\/Type\s*\/Sig\b|\/SubFilter/u.test(dictionary) || /\/DocTimeStamp/u.test(dictionary)) return null
  const signed = cmsToSigner(hexToBytes(file.toString('latin1', gapFrom, resume)))
  return {
    signer: stringEntry(dictionary, 'Name') ?? signed.name,
    date: pdfDateToIso(stringEntry(dictionary, 'M')) ?? signed.date,
    coversWholeFile: start === 0 && file.length - (resume + rest) <= TRAILING && isOneString(file, gapFrom, resume),
  }
}

/** The dictionary's text without the signature: from the object that holds the byte range to its end. */
function dictionaryAround(file: Buffer, at: number, gapFrom: number, gapTo: number): string {
  const before = file.toString('latin1', Math.max(0, Math.min(at, gapFrom) - DICTIONARY_REACH), Math.min(at, gapFrom))
  const opening = Math.max(before.lastIndexOf(' obj'), 0)
  const between = at < gapFrom ? file.toString('latin1', at, Math.min(gapFrom, at + DICTIONARY_REACH)) : ''
  const after = file.toString('latin1', gapTo, gapTo + DICTIONARY_REACH)
  const closing = after.indexOf('endobj')
  return before.slice(opening) + between + (closing < 0 ? after : after.slice(0, closing))
}

/** Whether the bytes left out are exactly the signature, so that nothing else can hide there. */
function isOneString(file: Buffer, from: number, to: number): boolean {
  return /^\s*<[0-9a-fA-F\s]*>\s*$/u.test(file.toString('latin1', from, to))
}

function hexToBytes(text: string): Uint8Array {
  return Buffer.from(text.replace(/[^0-9a-fA-F]/gu, ''), 'hex')
}

/** A text entry of the dictionary, literal or hexadecimal; null when missing or not readable (an encrypted file's). */
function stringEntry(dictionary: string, key: string): string | null {
  const match = new RegExp(`/${key}\\s*(?:\\(((?:\\\\[^]|[^\\\\()])*)\\)|<([0-9a-fA-F\\s]*)>)`, 'u').exec(dictionary)
  if (match === null) return null
  const bytes = match[1] === undefined ? Buffer.from(hexToBytes(match[2] ?? '')) : literalToBytes(match[1])
  const text = decodeText(bytes).normalize('NFC').trim()
  return text === '' || /[\p{Cc}\ufffd]/u.test(text) ? null : text
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function literalToBytes(source: string): Buffer {
  const text = source.replace(/\\([0-7]{1,3}|[^])/gu, (_, escaped: string) =>
    /^[0-7]/u.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff) : (ESCAPES[escaped] ?? escaped),
  )
  return Buffer.from(text, 'latin1')
}

function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  return bytes.toString('latin1')
}

/** `D:20230712093000+07'00'` to ISO 8601, with the zone that is stated. */
function pdfDateToIso(text: string | null): string | null {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?(?:\d\d)?)?/u.exec(text ?? '')
  if (match === null) return null
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', zone] = match
  if (hour === undefined) return `${year}-${month}-${day}`
  const offset = zone === undefined ? '' : zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${/\d\d$/u.exec(zone.slice(3))?.[0] ?? '00'}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}
