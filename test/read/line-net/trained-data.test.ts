/** Trained data that are not what the kernel knows are left to the general engine; damaged ones are said. */
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { KIND, Dictionary } from '../../../src/read/line-net/dictionary.ts'
import { toCharacters } from '../../../src/read/line-net/characters.ts'
import { loadLineNet } from '../../../src/read/line-net/index.ts'
import { toNetwork } from '../../../src/read/line-net/network-file.ts'
import { toTrainedData } from '../../../src/read/line-net/trained-data.ts'
import { loadEngine, RecogniserError } from '../../../src/read/recognise/index.ts'

const file = gunzipSync(readFileSync(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz')))
const folder = mkdtempSync(join(tmpdir(), 'bangdiem-line-net-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the network of the Vietnamese data is known', () => {
  const network = toNetwork(toTrainedData(file)!.network)
  expect(network?.layers.map(({ inputs, states, backward }) => [inputs, states, backward])).toEqual([
    [64, 96, false],
    [96, 96, true],
    [96, 512, false],
  ])
})

test('what is no trained data has no reader', async () => {
  expect(await loadLineNet(new Uint8Array(1000).fill(7))).toBeNull()
  expect(await loadLineNet(new Uint8Array(1000))).toBeNull()
})

test('a network of another kind has no reader', async () => {
  const other = new Uint8Array(file)
  const name = new TextEncoder().encode('SummLSTM')
  const at = Buffer.from(other.buffer).indexOf(name)
  other.set(new TextEncoder().encode('SummLSTX'), at)
  expect(at).toBeGreaterThan(0)
  expect(await loadLineNet(other)).toBeNull()
})

test('data that are cut off are not accepted, and the remedy is named', async () => {
  const path = join(folder, 'cut.gz')
  writeFileSync(path, gzipSync(file.subarray(0, 500_000)))
  await expect(loadEngine({ trainedData: path })).rejects.toBeInstanceOf(RecogniserError)
})

test('words, numbers and what stands around them are told apart', () => {
  const data = toTrainedData(file)!
  const characters = toCharacters(data.characters, data.recoder, toNetwork(data.network)!.nullCode)!
  const dictionary = new Dictionary(data, characters)
  const walk = (text: string): { kind: number; ends: boolean } | null => {
    let state = dictionary.start
    let last: { kind: number; ends: boolean } | null = null
    for (const letter of text) {
      const step = dictionary.step(state, characters.texts.indexOf(letter))
      if (step === null) return null
      last = step
      state = step.state
    }
    return last
  }
  expect(walk('Thuần')).toMatchObject({ kind: KIND.word, ends: true })
  expect(walk('(Thuần)')).toMatchObject({ ends: true })
  expect(walk('Thuầ')).toMatchObject({ kind: KIND.word })
  expect(walk('2023')).toMatchObject({ kind: KIND.number, ends: true })
  expect(walk('Thuzzq')).toBeNull()
})
