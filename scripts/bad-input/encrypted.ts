/**
 * A PDF locked with a user password: the standard security handler, revision 2 (RC4, 40 bits), ISO 32000-1 section 7.6.
 * In: the password (Latin-1 part of it counts) and a page's content. Out: the file.
 */
import { createHash } from 'node:crypto'
import { PdfFile } from './pdf-file.ts'
import { addFont } from './sheet.ts'

/** The padding of short passwords, from the standard. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const PERMISSIONS = -4
const KEY_BYTES = 5

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number): number => state[index & 255] ?? 0
  const swap = (a: number, b: number): void => {
    const kept = at(a)
    state[a & 255] = at(b)
    state[b & 255] = kept
  }
  let j = 0
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let a = 0
  let b = 0
  return Buffer.from(
    data.map((byte) => {
      a = (a + 1) & 255
      b = (b + at(a)) & 255
      swap(a, b)
      return byte ^ at(at(a) + at(b))
    }),
  )
}

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)

export function encryptedPdf(userPassword: string, content: string): Buffer {
  const id = Buffer.alloc(16, 7)
  const owner = rc4(md5(padded('owner')).subarray(0, KEY_BYTES), padded(userPassword))
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(padded(userPassword), owner, permissions, id).subarray(0, KEY_BYTES)
  const user = rc4(key, PADDING)

  const file = new PdfFile((number, data) => {
    const salted = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])
    return rc4(md5(key, salted).subarray(0, KEY_BYTES + salted.length), data)
  })
  const font = addFont(file)
  const stream = file.addStream('', content)
  const pages = file.reserve()
  const page = file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
  )
  file.set(pages, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`)
  const root = file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`)
  const hexId = id.toString('hex')
  const lock = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P ${PERMISSIONS} /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`
  return file.save(root, { trailer: `/Encrypt ${lock} /ID [<${hexId}> <${hexId}>]` })
}
