import { describe, expect, test } from 'vitest'
import { readFirst, text, textOf } from './read-source.ts'

const shown = text(72, 750, 'shown')

describe('what a reader of the page does not see is left out', () => {
  test('invisible text (mode 3) and text used as a clip (mode 7)', async () => {
    expect(textOf(await readFirst(`${shown}3 Tr ${text(72, 700, 'hidden')}7 Tr ${text(72, 650, 'clip')}`))).toBe('shown')
  })

  test('outlined text (mode 1) is seen', async () => {
    expect(textOf(await readFirst(`1 Tr ${text(72, 700, 'outline')}`))).toBe('outline')
  })

  test('fully transparent text', async () => {
    const page = await readFirst({
      content: `${shown}q /G gs ${text(72, 700, 'glass')} Q`,
      resources: '/ExtGState << /G << /ca 0 >> >>',
    })
    expect(textOf(page)).toBe('shown')
  })

  test('white text on white paper; white text on a dark ground is seen', async () => {
    const header = '0.2 0.2 0.5 rg 60 640 200 30 re f 1 g '
    expect(textOf(await readFirst(`${shown}1 g ${text(72, 700, 'white')} ${header}${text(72, 650, 'header')}`))).toBe('shown header')
  })

  test('text off the page and text outside the clip', async () => {
    const clipped = `q 0 0 100 100 re W n ${text(72, 700, 'outside')}${text(72, 50, 'inside')} Q`
    expect(textOf(await readFirst(`${shown}${text(700, 700, 'off')}${text(72, -30, 'below')}${clipped}`))).toBe('shown inside')
  })

  test('text covered by a later opaque rectangle; under an earlier or a multiplied one it is seen', async () => {
    const resources = '/ExtGState << /M << /BM /Multiply >> >>'
    const ground = '0.9 g 60 590 200 30 re f 0 g '
    const page = await readFirst({
      content: `${ground}${text(72, 600, 'ground')}${shown}${text(72, 700, 'covered')}1 g 60 690 200 30 re f 0 g ${text(72, 650, 'marked')}q /M gs 1 1 0 rg 60 640 200 30 re f Q`,
      resources,
    })
    expect(textOf(page)).toBe('shown marked ground')
  })

  test('text written over what was painted out is the text', async () => {
    expect(textOf(await readFirst(`${text(72, 700, '1.5')}1 g 60 690 200 30 re f 0 g ${text(72, 700, '2.5')}`))).toBe('2.5')
  })

  test('a letter drawn twice to look bold stands once, a doubled digit twice', async () => {
    expect(textOf(await readFirst(`${text(72, 700, '11')}${text(72.3, 700, '11')}`))).toBe('11')
  })

  test('content of a hidden layer', async () => {
    const page = await readFirst(
      {
        content: `${shown}/OC /L BDC ${text(72, 700, 'layer')} EMC ${text(72, 650, 'after')}`,
        resources: '/Properties << /L 20 0 R >>',
      },
      {
        objects: ['<< /Type /OCG /Name (off) >>'],
        catalogue: '/OCProperties << /OCGs [20 0 R] /D << /OFF [20 0 R] >> >>',
      },
    )
    expect(textOf(page)).toBe('shown after')
  })
})
