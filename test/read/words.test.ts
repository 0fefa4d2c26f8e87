import { describe, expect, test } from 'vitest'
import { readFirst, text, textOf } from './read-source.ts'

describe('letters to words', () => {
  test('a space separates, wherever the producer puts it', async () => {
    expect(textOf(await readFirst(text(72, 700, 'Diem 0.5 so')))).toBe('Diem 0.5 so')
    expect(textOf(await readFirst('BT /F1 10 Tf 72 700 Td [(Diem) -10 ( ) 200 (0.5)] TJ ET'))).toBe('Diem 0.5')
  })

  test('kerning and letters drawn one by one make one word', async () => {
    const kerned = 'BT /F1 10 Tf 72 700 Td [(V) 80 (A) -30 (N)] TJ ET'
    // Helvetica: U is 722 wide, B 667, N 722.
    const single = 'BT /F1 10 Tf 72 600 Td (U) Tj 7.22 0 Td (B) Tj 6.67 0 Td (N) Tj 7.22 0 Td (D) Tj ET'
    expect(textOf(await readFirst(kerned + single))).toBe('VAN UBND')
  })

  test('a gap without a space separates', async () => {
    expect(textOf(await readFirst('BT /F1 10 Tf 72 700 Td [(Ke) -250 (hoach) -9000 (0.5)] TJ ET'))).toBe('Ke hoach 0.5')
  })

  test('evenly spaced letters stay together, their words apart', async () => {
    expect(textOf(await readFirst('BT /F1 10 Tf 3 Tc 72 700 Td (BANG DIEM) Tj ET'))).toBe('BANG DIEM')
  })

  test('a justified line is cut at its wide spaces only', async () => {
    expect(textOf(await readFirst('BT /F1 10 Tf 12 Tw 72 700 Td (cua xa) Tj ET'))).toBe('cua xa')
    expect(textOf(await readFirst('BT /F1 10 Tf -1.2 Tw 72 700 Td (cua xa) Tj ET'))).toBe('cua xa')
  })

  test('letters drawn later in the stream join the word they touch', async () => {
    // "xa" is 5 + 5.56 wide; the rest of the word comes after another line.
    const page = await readFirst(text(72, 700, 'xa') + text(72, 650, 'khac') + text(82.56, 700, 'nh'))
    expect(textOf(page)).toBe('xanh khac')
  })

  test('a word carries its box, base line, size and weight', async () => {
    const page = await readFirst(text(72, 700, '71.2', 'F2'))
    const [word] = page.words
    expect(word).toMatchObject({ text: '71.2', baseline: 100, fontSize: 10, direction: 0, bold: true, confidence: 1, spaceBefore: true })
    // 3 digits of 556 and a point of 278.
    expect(word?.box[0]).toBeCloseTo(72, 3)
    expect(word?.box[2]).toBeCloseTo(72 + 19.46, 3)
    expect(word?.box[1]).toBeLessThan(93)
    expect(word?.box[3]).toBeGreaterThan(100)
  })

  test('an index is a word of its own that touches', async () => {
    // "m" is 8.33 wide.
    const page = await readFirst('BT /F1 10 Tf 72 700 Td (m) Tj /F1 6 Tf 8.33 3.5 Td (2) Tj ET')
    expect(textOf(page)).toBe('m~2')
  })

  test('a change of weight inside a word does not cut it', async () => {
    expect(textOf(await readFirst('BT /F1 10 Tf 72 700 Td (Ngo) Tj /F2 10 Tf (c) Tj ET'))).toBe('Ngoc')
  })

  test('an index in the next cell does not touch', async () => {
    const both = 'BT /F1 10 Tf 72 700 Td (m) Tj /F1 6 Tf 8.8 3.5 Td (2) Tj ET\n'
    expect(textOf(await readFirst(both))).toBe('m~2')
    expect(textOf(await readFirst(`${both} 0.3 w 80.6 650 m 80.6 750 l S`))).toBe('m 2')
  })

  test('letters on both sides of a rule belong to two cells', async () => {
    // "1" ends at 77.56; the rule stands at 78, the next cell begins at 78.5.
    const both = 'BT /F1 10 Tf 72 700 Td (1) Tj 6.5 0 Td (0.5) Tj ET\n'
    expect(textOf(await readFirst(both))).toBe('10.5')
    expect(textOf(await readFirst(`${both} 0.5 w 78 650 m 78 750 l S`))).toBe('1 0.5')
  })
})

describe('Vietnamese letters', () => {
  test('letters are composed (NFC) whatever the file holds', async () => {
    expect(textOf(await readFirst(text(72, 700, 'x\\203 \\204')))).toBe('xỳ ư')
  })

  test('an accent drawn over its letter becomes part of it', async () => {
    // Helvetica: e is 5.56 wide, acute 3.33; the accent is laid over the e.
    const page = await readFirst('BT /F1 10 Tf 72 700 Td (Th) Tj 11.67 0 Td (e) Tj 1.1 0 Td (\\264) Tj 4.46 0 Td (m) Tj ET')
    expect(textOf(page)).toBe('Thém')
  })

  test('a tone drawn over ê gives ế', async () => {
    const page = await readFirst('BT /F1 10 Tf 72 700 Td (\\210) Tj 1.1 0 Td (\\264) Tj ET')
    expect(textOf(page)).toBe('ế')
  })

  test('an accent that stands alone stays', async () => {
    expect(textOf(await readFirst(text(72, 700, 'a \\264 b')))).toBe('a ´ b')
  })
})

describe('directions', () => {
  test.each([
    ['1 0 0 1', 0],
    ['0 -1 1 0', 90],
    ['-1 0 0 -1', 180],
    ['0 1 -1 0', 270],
  ] as const)('text under the matrix %s runs at %i degrees', async (matrix, direction) => {
    const page = await readFirst(`BT /F1 10 Tf ${matrix} 300 400 Tm (Ngoc Ky) Tj ET`)
    expect(page.words.map((word) => [word.text, word.direction])).toEqual([
      ['Ngoc', direction],
      ['Ky', direction],
    ])
  })

  test.each([
    [0, 600, 800, 0, [72, 100]],
    [90, 800, 600, 90, [700, 72]],
    [180, 600, 800, 180, [528, 700]],
    [270, 800, 600, 270, [100, 528]],
  ] as const)('a page turned by %i degrees is read as displayed', async (rotate, width, height, direction, [x, y]) => {
    const page = await readFirst({ content: text(72, 700, 'Ky'), entries: `/Rotate ${rotate}` })
    expect([page.width, page.height]).toEqual([width, height])
    const [word] = page.words
    expect(word?.direction).toBe(direction)
    // The origin of the first letter lies on the base line, at the word's beginning.
    const along = direction === 0 ? word?.box[0] : direction === 90 ? word?.box[1] : direction === 180 ? word?.box[2] : word?.box[3]
    expect(along).toBeCloseTo(direction === 0 || direction === 180 ? x : y, 3)
    expect(word?.baseline).toBeCloseTo(direction === 0 || direction === 180 ? y : x, 3)
  })

  test('a watermark across the page is no text of its lines; a page of nothing else is not empty', async () => {
    const across = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (BAN SAO) Tj ET '
    expect(textOf(await readFirst(across + text(72, 700, '0.5')))).toBe('0.5')
    expect((await readFirst(across)).problem?.code).toBe('slanted-text')
  })

  test('a line that leans by two degrees is a line', async () => {
    expect(textOf(await readFirst('BT /F1 10 Tf 0.9994 0.0349 -0.0349 0.9994 100 200 Tm (Uy ban nhan dan) Tj ET'))).toBe('Uy ban nhan dan')
  })

  test('UserUnit makes the displayed page larger', async () => {
    const page = await readFirst({ content: text(72, 700, 'Ky'), entries: '/UserUnit 2' })
    expect([page.width, page.height]).toEqual([1200, 1600])
    expect(page.words[0]).toMatchObject({ baseline: 200, fontSize: 20 })
  })

  test('forms are followed with their matrix', async () => {
    const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 50 0] /Resources << /Font << /F1 3 0 R >> >> /Length 44 >>\nstream\nBT /F1 10 Tf 1 0 0 1 10 700 Tm (Ky) Tj ET    \nendstream`
    const page = await readFirst({ content: 'q 1 0 0 1 5 0 cm /X Do Q', resources: '/XObject << /X 20 0 R >>' }, { objects: [form] })
    expect(page.words[0]?.box[0]).toBeCloseTo(65, 3)
  })
})
