/**
 * Changes a PDF at random in the ways that files break and attackers break them: bytes, pieces, numbers, names, streams.
 * In: a file and a source of chance. Out: the changed file; the same for the same seed.
 */
import type { Random } from './random.ts'

type Change = (bytes: Buffer, random: Random) => Buffer

/** Most changes made to one file. */
const MOST_CHANGES = 6
/** Longest piece that is moved or removed, bytes. */
const LONGEST_PIECE = 2000
/** How far around a random place a number, a name or a stream is looked for, bytes. */
const LOOK_AROUND = 4000

const NUMBERS = [
  '0',
  '-1',
  '1',
  '2',
  '65535',
  '2147483648',
  '-2147483649',
  '4294967296',
  '99999999999999999999',
  '0.00001',
  '1e9',
  '--1',
  '.',
  '',
  '-0',
]
const TOKENS = [
  'null',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'endobj',
  'endstream',
  'stream\n',
  'obj',
  'q ',
  'Q ',
  'BT ',
  'ET ',
  '/',
  '<',
  '>',
  '0 R',
  'true',
  '%',
  '\\',
  ' 1 0 0 1 0 0 cm ',
  ' EI ',
]

const splice = (bytes: Buffer, from: number, to: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)])

function piece(bytes: Buffer, random: Random): [number, number] {
  const from = random.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + random.below(LONGEST_PIECE))]
}

/** A match of `pattern` near a random place. */
function find(bytes: Buffer, random: Random, pattern: RegExp): { from: number; to: number; text: string } | null {
  const start = random.below(bytes.length)
  const matches = [...bytes.toString('latin1', start, start + LOOK_AROUND).matchAll(pattern)]
  if (matches.length === 0) return null
  const match = random.pick(matches)
  return { from: start + match.index, to: start + match.index + match[0].length, text: match[0] }
}

const CHANGES: readonly Change[] = [
  function flipBits(bytes, random) {
    const changed = Buffer.from(bytes)
    for (let count = 1 + random.below(8); count > 0; count -= 1) {
      const at = random.below(changed.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
    }
    return changed
  },
  function setBytes(bytes, random) {
    const changed = Buffer.from(bytes)
    const [from, to] = piece(bytes, random)
    for (let at = from; at < Math.min(to, from + 20); at += 1) changed[at] = random.below(256)
    return changed
  },
  function removePiece(bytes, random) {
    const [from, to] = piece(bytes, random)
    return splice(bytes, from, to, Buffer.alloc(0))
  },
  function doublePiece(bytes, random) {
    const [from, to] = piece(bytes, random)
    return splice(bytes, from, from, bytes.subarray(from, to))
  },
  function movePiece(bytes, random) {
    const [from, to] = piece(bytes, random)
    const moved = Buffer.from(bytes.subarray(from, to))
    const rest = splice(bytes, from, to, Buffer.alloc(0))
    const at = random.below(rest.length + 1)
    return splice(rest, at, at, moved)
  },
  function changeNumber(bytes, random) {
    const found = find(bytes, random, /-?\d+(?:\.\d+)?/gu)
    return found === null ? bytes : splice(bytes, found.from, found.to, Buffer.from(random.pick(NUMBERS)))
  },
  function nudgeNumber(bytes, random) {
    const found = find(bytes, random, /-?\d+(?:\.\d+)?/gu)
    return found === null ? bytes : splice(bytes, found.from, found.to, Buffer.from(String(Number(found.text) + random.below(21) - 10)))
  },
  function swapNames(bytes, random) {
    const one = find(bytes, random, /\/[A-Za-z0-9]+/gu)
    const other = find(bytes, random, /\/[A-Za-z0-9]+/gu)
    return one === null || other === null ? bytes : splice(bytes, one.from, one.to, Buffer.from(other.text, 'latin1'))
  },
  function changeReference(bytes, random) {
    const found = find(bytes, random, /\d+ 0 R/gu)
    return found === null ? bytes : splice(bytes, found.from, found.to, Buffer.from(`${random.below(60)} 0 R`))
  },
  function cutStream(bytes, random) {
    const found = find(bytes, random, /endstream/gu)
    return found === null ? bytes : splice(bytes, Math.max(0, found.from - 1 - random.below(500)), found.from, Buffer.alloc(0))
  },
  function putToken(bytes, random) {
    const at = random.below(bytes.length)
    return splice(bytes, at, at, Buffer.from(random.pick(TOKENS).repeat(1 + random.below(3)), 'latin1'))
  },
  function cutEnd(bytes, random) {
    return bytes.subarray(0, bytes.length - random.below(Math.ceil(bytes.length / 3)))
  },
]

export function mutate(bytes: Buffer, random: Random): Buffer {
  let changed = bytes
  for (let count = 1 + random.below(MOST_CHANGES); count > 0 && changed.length > 0; count -= 1) {
    changed = random.pick(CHANGES)(changed, random)
  }
  return changed
}
