import { describe, expect, test } from 'vitest'
import { readSignatures } from '../../src/read/signatures.ts'
import { pdf } from './pdf-source.ts'

/** A DER element. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const id = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const number = (value: number): Buffer => der(0x02, Buffer.from([value]))
const name = (common: string): Buffer => der(0x30, der(0x31, der(0x30, id('550403'), der(0x0c, Buffer.from(common)))))

function certificate(serial: number, subject: string): Buffer {
  const validity = der(0x30)
  return der(0x30, der(0x30, der(0xa0, number(2)), number(serial), der(0x30), name('Cơ quan chứng thực'), validity, name(subject)))
}

/** A signature with two certificates, of which the second is the signer's. */
function cms(): Buffer {
  const time = der(0x30, id('2a864886f70d010905'), der(0x31, der(0x17, Buffer.from('230712093000Z'))))
  const signerInfo = der(0x30, number(1), der(0x30, name('Cơ quan chứng thực'), number(7)), der(0x30), der(0xa0, time))
  const certificates = der(0xa0, certificate(3, 'Cơ quan chứng thực'), certificate(7, 'Phạm Văn Kỳ'))
  const signedData = der(0x30, number(1), der(0x31), der(0x30), certificates, der(0x31, signerInfo))
  return der(0x30, id('2a864886f70d010702'), der(0xa0, signedData))
}

const RANGE_WIDTH = 40

/** A file with a signature; `entries` go into its dictionary. */
function signed(entries: string, contents = cms()): Buffer {
  const hex = `<${contents.toString('hex').padEnd(4000, '0')}>`
  const source = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${entries} /ByteRange ${'*'.repeat(RANGE_WIDTH)} /Contents ${hex} >>`
  const bytes = Buffer.from(pdf({ pages: [{ content: '' }], objects: [source] }))
  const from = bytes.indexOf(hex)
  const to = from + hex.length
  const range = `[0 ${from} ${to} ${bytes.length - to}]`.padEnd(RANGE_WIDTH)
  bytes.write(range, bytes.indexOf('*'.repeat(RANGE_WIDTH)), 'latin1')
  return bytes
}

describe('digital signatures, as they state themselves', () => {
  test('signer and date from the dictionary', () => {
    const utf16 = Buffer.from('\ufeffĐỗ Thị Hà', 'utf16le').swap16().toString('hex')
    expect(readSignatures(signed(`/Name <${utf16}> /M (D:20230712093000+07'00')`))).toEqual([
      { signer: 'Đỗ Thị Hà', date: '2023-07-12T09:30:00+07:00', coversWholeFile: true },
    ])
  })

  test('else from the certificate of the signer, not of its issuer', () => {
    expect(readSignatures(signed(''))).toEqual([{ signer: 'Phạm Văn Kỳ', date: '2023-07-12T09:30:00Z', coversWholeFile: true }])
  })

  test('a file that was changed after signing is not covered', () => {
    const [signature] = readSignatures(Buffer.concat([signed(''), Buffer.from('9 0 obj\n<< >>\nendobj\n%%EOF\n')]))
    expect(signature?.coversWholeFile).toBe(false)
  })

  test('a hole in the range that holds more than the signature is not covered', () => {
    const bytes = signed('')
    const at = bytes.indexOf(' /Contents <')
    const range = `[0 ${at} ${bytes.indexOf('>', at) + 1} ${bytes.length - bytes.indexOf('>', at) - 1}]`.padEnd(RANGE_WIDTH)
    const moved = bytes.indexOf('/ByteRange')
    bytes.write(range, moved + '/ByteRange '.length, 'latin1')
    expect(readSignatures(bytes)[0]?.coversWholeFile).toBe(false)
  })

  test('a damaged signature has no signer, and does no harm', () => {
    expect(readSignatures(signed('', Buffer.from('3082ffff0605', 'hex')))).toEqual([{ signer: null, date: null, coversWholeFile: true }])
    expect(readSignatures(signed('', cms().subarray(0, 60)))).toEqual([{ signer: null, date: null, coversWholeFile: true }])
  })

  test('a time stamp of a server is no signer', () => {
    const bytes = Buffer.from(signed('').toString('latin1').replace('/Type /Sig ', '/DocTimeStamp'), 'latin1')
    expect(readSignatures(bytes)).toEqual([])
  })

  test('a file without signatures', () => {
    expect(readSignatures(pdf({ pages: [{ content: '' }] }))).toEqual([])
    expect(readSignatures(Buffer.from('/ByteRange [0 1 2'))).toEqual([])
  })
})
