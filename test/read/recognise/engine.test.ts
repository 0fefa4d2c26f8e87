import { expect, test } from 'vitest'
import { loadEngine, RecogniserError } from '../../../src/read/recognise/index.ts'

test('without trained data the remedy is named in both languages', async () => {
  const failure = await loadEngine({ trainedData: 'no-such-file.gz' }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RecogniserError)
  const { code, sentence } = failure as RecogniserError
  expect(code).toBe('recogniser-missing')
  expect(sentence.vi).toContain('npm ci')
  expect(sentence.en).toContain('npm ci')
})
