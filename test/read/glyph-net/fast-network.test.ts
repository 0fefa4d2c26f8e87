/** The network by vectors against the plain one: the same probabilities, to the last bit. */
import { expect, test } from 'vitest'
import { createRandom } from '../../../scripts/generate/prng.ts'
import { startNetwork } from '../../../src/read/glyph-net/index.ts'
import { SIDE } from '../../../src/read/glyph-net/input.ts'
import { newKernel } from '../../../src/read/pixel-kernel/index.ts'

test('both name a glyph with the same probabilities', () => {
  const kernel = newKernel()
  expect(kernel).not.toBeNull()
  const [fast, plain] = [startNetwork(kernel), startNetwork(null)]
  const random = createRandom('fast-network')
  for (let glyph = 0; glyph < 200; glyph++) {
    const empty = random.next()
    const input = Float32Array.from({ length: SIDE * SIDE }, () => (random.next() < empty ? 0 : random.next()))
    expect([...fast(input)]).toEqual([...plain(input)])
  }
})
