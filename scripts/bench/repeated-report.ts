/**
 * A long file out of a short one: copies of all its objects (pages, content, fonts), as when the reports of many units are put
 * into one file. In: a file without object streams. Out: a file with `copies` times its pages, each with objects of its own.
 */
import { PdfFile } from '../bad-input/pdf-file.ts'
import { pdfToObjects } from '../bad-input/unpack.ts'

export function repeatReport(bytes: Buffer, copies: number): Buffer {
  const { objects, root } = pdfToObjects(bytes)
  const highest = Math.max(...objects.keys())
  const pagesNumber = Number(/\/Pages (\d+) 0 R/u.exec(objects.get(root) ?? '')?.[1])
  const pageCount = Number(/\/Count (\d+)/u.exec(objects.get(pagesNumber) ?? '')?.[1])
  const file = new PdfFile()
  const kids: string[] = []
  const master = highest * copies + 1
  for (let copy = 0; copy < copies; copy += 1) {
    const offset = copy * highest
    for (let number = 1; number <= highest; number += 1) {
      const place = file.reserve()
      const body = objects.get(number)
      if (body === undefined) continue
      const moved = moveReferences(body, offset)
      file.set(place, number === pagesNumber ? moved.replace('<<', `<< /Parent ${master} 0 R`) : moved)
    }
    kids.push(`${pagesNumber + offset} 0 R`)
  }
  file.add(`<< /Type /Pages /Count ${pageCount * copies} /Kids [${kids.join(' ')}] >>`)
  return file.save(file.add(`<< /Type /Catalog /Pages ${master} 0 R >>`))
}

/** References in the object's dictionary; the data of a stream stays as it is. */
function moveReferences(body: string, offset: number): string {
  const stream = body.indexOf('stream')
  const end = stream < 0 ? body.length : stream
  return body.slice(0, end).replace(/(\d+) 0 R/gu, (_, number: string) => `${Number(number) + offset} 0 R`) + body.slice(end)
}
