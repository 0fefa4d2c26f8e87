/**
 * Sheets with a sound picture in a code that needs a decoder of its own: JBIG2, JPEG 2000. The pictures are white and grey and
 * 16 pixels wide, made by hand. With the decoder such a page is read; without it, it must be said to have failed.
 */
import { scoreSheet, sheetsToPdf } from './sheet.ts'

const SIDE = 16

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/\s/gu, ''), 'hex')

/** A page information segment, and a generic region of white rows coded by MMR (a `1` bit each) with its end marks. */
const JBIG2 = bytes(`
  00000000 30 00 01 00000013 00000010 00000010 00000000 00000000 00 0000
  00000001 26 00 01 00000017 00000010 00000010 00000000 00000000 00 01 ffff 001001`)

/** One component, one tile, no decomposition, one empty packet: every sample is the middle grey. */
const JPEG_2000 = bytes(`
  ff4f
  ff51 0029 0000 00000010 00000010 00000000 00000000 00000010 00000010 00000000 00000000 0001 07 01 01
  ff52 000c 00 00 0001 00 00 04 04 00 01
  ff5c 0004 40 40
  ff90 000a 0000 0000000f 00 01
  ff93 00
  ffd9`)

export const PICTURE_CODES = {
  JBIG2: { filter: '/JBIG2Decode', data: JBIG2, more: '/ColorSpace /DeviceGray /BitsPerComponent 1' },
  'JPEG 2000': { filter: '/JPXDecode', data: JPEG_2000, more: '' },
} as const

/** The small report with a picture of some importance (a tenth of the page) below its table. */
export function sheetWithPicture(code: keyof typeof PICTURE_CODES): Buffer {
  const { filter, data, more } = PICTURE_CODES[code]
  return sheetsToPdf([`${scoreSheet()}q 220 0 0 220 50 50 cm /Im0 Do Q\n`], (file) => {
    const picture = file.addStream(`/Type /XObject /Subtype /Image /Width ${SIDE} /Height ${SIDE} ${more} /Filter ${filter}`, data)
    return { resources: `/XObject << /Im0 ${picture} 0 R >>` }
  })
}
