import { describe, expect, test } from 'vitest'
import { stream } from './pdf-source.ts'
import { readFirst, text, textOf } from './read-source.ts'

const form = (fields: string): string => `/AcroForm << /Fields [${fields}] /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 3 0 R >> >> >>`
const value = '/Subtype /Widget /FT /Tx /T (diem) /V (71.2) /DA (/F1 10 Tf 0 g) /Rect [100 690 200 710] /F 4'
const appearance = stream(
  '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 3 0 R >> >>',
  'BT /F1 10 Tf 2 6 Td (71.2) Tj ET',
)

describe('what a person typed onto a page is text of its place', () => {
  test('a form field with its appearance', async () => {
    const page = await readFirst(
      { content: text(72, 750, 'Diem'), entries: '/Annots [20 0 R]' },
      { objects: [`<< /Type /Annot ${value} /AP << /N 21 0 R >> >>`, appearance], catalogue: form('20 0 R') },
    )
    expect(textOf(page)).toBe('Diem 71.2')
    expect(page.words[1]?.box[0]).toBeCloseTo(102, 1)
    expect(page.words[1]?.baseline).toBeCloseTo(104, 1)
  })

  test('a form field without an appearance stands in its rectangle', async () => {
    const page = await readFirst(
      { content: text(72, 750, 'Diem'), entries: '/Annots [20 0 R]' },
      { objects: [`<< /Type /Annot ${value} >>`], catalogue: form('20 0 R') },
    )
    expect(textOf(page)).toBe('Diem 71.2')
    const box = page.words[1]?.box ?? [0, 0, 0, 0]
    expect(box[0]).toBeGreaterThanOrEqual(100)
    expect(box[1]).toBeGreaterThanOrEqual(90)
    expect(box[2]).toBeLessThanOrEqual(200)
    expect(box[3]).toBeLessThanOrEqual(110)
  })

  test('a field without an appearance on a turned page', async () => {
    const page = await readFirst(
      { content: text(72, 750, 'Diem'), entries: '/Annots [20 0 R] /Rotate 90' },
      { objects: [`<< /Type /Annot ${value} >>`], catalogue: form('20 0 R') },
    )
    const word = page.words.find(({ text: letters }) => letters === '71.2')
    expect(word?.direction).toBe(90)
    const box = word?.box ?? [0, 0, 0, 0]
    // The rectangle is displayed at x 690 to 710, y 100 to 200.
    expect(box[0]).toBeGreaterThanOrEqual(690)
    expect(box[2]).toBeLessThanOrEqual(710)
    expect(box[1]).toBeGreaterThanOrEqual(100)
  })

  test('a field whose viewer is to make the appearance stands once', async () => {
    const page = await readFirst(
      { content: '', entries: '/Annots [20 0 R]' },
      { objects: [`<< /Type /Annot ${value} >>`], catalogue: form('20 0 R').replace('/Fields', '/NeedAppearances true /Fields') },
    )
    expect(textOf(page)).toBe('71.2')
  })

  test('free text without an appearance, broken into lines', async () => {
    const page = await readFirst(
      {
        content: '',
        entries: '/Annots [20 0 R]',
      },
      {
        objects: [
          '<< /Type /Annot /Subtype /FreeText /Rect [100 600 160 710] /DA (/Helv 10 Tf 0 g) /Contents (Da bo sung ke hoach) /F 4 >>',
        ],
      },
    )
    expect(textOf(page)).toBe('Da bo sung ke hoach')
    expect(new Set(page.words.map((word) => word.baseline)).size).toBeGreaterThan(1)
  })

  test('a hidden field is not text', async () => {
    const page = await readFirst(
      { content: text(72, 750, 'Diem'), entries: '/Annots [20 0 R]' },
      { objects: [`<< /Type /Annot ${value.replace('/F 4', '/F 2')} >>`], catalogue: form('20 0 R') },
    )
    expect(textOf(page)).toBe('Diem')
  })

  test('a note that opens on a click is not text of the page', async () => {
    const page = await readFirst(
      { content: text(72, 750, 'Diem'), entries: '/Annots [20 0 R]' },
      { objects: ['<< /Type /Annot /Subtype /Text /Rect [100 690 120 710] /Contents (xem lai) >>'] },
    )
    expect(textOf(page)).toBe('Diem')
  })
})
