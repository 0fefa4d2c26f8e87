import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { OPS } from '../../src/read/pdfjs.ts'

test('the operator numbers are those of the installed pdf.js', () => {
  expect(pdfjs.OPS).toMatchObject(OPS)
})
