/**
 * A PDF whose streams are written out in the clear, so that a change of a byte reaches its content instead of breaking the packing.
 *
 * In: a file without object streams (as office suites write it). Out: the same objects under the same numbers.
 */
import { inflateSync } from 'node:zlib'
import { PdfFile, streamSource } from './pdf-file.ts'

const OBJECT = /(?:^|[\r\n])(\d+) 0 obj\s/gu

/** The bodies of a file's objects by number (between `obj` and `endobj`, Latin-1), and the number of its root. */
export function pdfToObjects(bytes: Buffer): { objects: Map<number, string>; root: number } {
  const text = bytes.toString('latin1')
  const starts = [...text.matchAll(OBJECT)].map((match) => ({ number: Number(match[1]), from: match.index + match[0].length }))
  const root = /\/Root (\d+) 0 R/u.exec(text)?.[1]
  if (root === undefined) throw new Error('the file has no root')
  return {
    objects: new Map(starts.map(({ number, from }) => [number, text.slice(from, text.indexOf('endobj', from))])),
    root: Number(root),
  }
}

export function unpackPdf(bytes: Buffer): Buffer {
  const { objects, root } = pdfToObjects(bytes)
  const file = new PdfFile()
  for (let number = 1; number <= Math.max(...objects.keys()); number += 1) {
    const place = file.reserve()
    const body = objects.get(number)
    if (body !== undefined) file.set(place, unpackBody(body, objects))
  }
  return file.save(root)
}

function unpackBody(body: string, bodies: ReadonlyMap<number, string>): Buffer {
  const parts = /^([\s\S]*?>>)\s*stream\r?\n/u.exec(body)
  if (parts === null) return Buffer.from(body.trimEnd(), 'latin1')
  const dictionary = parts[1] ?? ''
  const length = /\/Length (\d+)( 0 R)?/u.exec(dictionary)
  const stated = length?.[2] === undefined ? length?.[1] : bodies.get(Number(length[1]))
  const data = Buffer.from(body, 'latin1').subarray(parts[0].length, parts[0].length + Number(stated))
  const packed = /\/Filter\s*\/FlateDecode/u.test(dictionary)
  const entries = dictionary
    .replace(/^\s*<</u, '')
    .replace(/>>$/u, '')
    .replace(/\/Length \d+( 0 R)?/u, '')
    .replace(/\/Filter\s*\/FlateDecode/u, packed ? '' : '$&')
  return streamSource(entries, packed ? inflateSync(data) : data)
}
