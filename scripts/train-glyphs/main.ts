/**
 * Trains the network that names printed digits, and writes its weights.
 *
 *   npm run train-glyphs -- --samples 400000 --fonts FOLDER[,FOLDER…] [--held-out TEXT] [--out FILE]
 *
 * The more text fonts the folders hold, the better. Fonts whose file name holds TEXT are not learned from but tested with.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { glyphToInput, SIDE } from '../../src/read/glyph-net/input.ts'
import { CLASSES, Layers, runNetwork, WEIGHT_SIZES, type Weights } from '../../src/read/glyph-net/network.ts'
import { packWeights } from '../../src/read/glyph-net/pack.ts'
import { createRandom, type Random } from '../generate/prng.ts'
import { addGradients, BackLayers } from './back.ts'
import { drawMasters, type FontMasters, type Master } from './masters.ts'
import { ageMaster } from './sample.ts'

/** Text fonts; symbols, swashes and ornaments teach nothing. */
const USABLE = /\.(?:ttf|otf)$/iu
const UNUSABLE = /symbol|math|chorus|Z003|D050|emoji|_K\.|_M\.|_DR\.|hairline|thin|title|mono|cursor/iu

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '400000' },
    fonts: { type: 'string', default: '/usr/share/fonts' },
    'held-out': { type: 'string', default: 'Gentium,Lato,NotoSerif' },
    tests: { type: 'string', default: '40000' },
    seed: { type: 'string', default: 'glyphs' },
    out: { type: 'string', default: 'src/read/glyph-net/weights.ts' },
  },
})

function fontFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && USABLE.test(entry.name) && !UNUSABLE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/noto/iu.test(file) || /Noto(?:Sans|Serif)-/u.test(file))
    .toSorted()
}

const OTHER = CLASSES.length - 1

/** A master and its class. Digits are most; a part of one is none of them. */
function pickMaster(fonts: readonly FontMasters[], random: Random): { master: Master; label: number } {
  const font = random.pick(fonts)
  const kind = random.next()
  if (kind < 0.72) return labelled(random.pick(font.digits))
  if (kind < 0.82 && font.romans.length > 0) return labelled(random.pick(font.romans))
  if (kind < 0.94) return { master: random.pick(font.others), label: OTHER }
  return { master: partOf(random.pick(font.digits), random), label: OTHER }
}

const labelled = (master: Master): { master: Master; label: number } => ({
  master,
  label: (CLASSES as readonly string[]).indexOf(master.text),
})

/** A quarter to a half of a letter, from any side: what is left of it must not be named. A half of 0 or 8 that is another digit's shape does not occur. */
function partOf({ width, height, data }: Master, random: Random): Master {
  const share = 0.3 + 0.25 * random.next()
  const across = random.chance(0.5)
  const wide = across ? Math.max(8, Math.round(width * share)) : width
  const high = across ? height : Math.max(8, Math.round(height * share))
  const [x0, y0] = random.chance(0.5) ? [0, 0] : [width - wide, height - high]
  const part = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++) for (let x = 0; x < wide; x++) part[y * wide + x] = data[(y + y0) * width + x + x0]!
  return { text: '', width: wide, height: high, data: part }
}

function initialWeights(random: Random): Weights {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const fill = (size: number, inputs: number): Float32Array => Float32Array.from({ length: size }, () => normal() * Math.sqrt(2 / inputs))
  const sizes = WEIGHT_SIZES
  return {
    filters1: fill(sizes.filters1, 9),
    bias1: new Float32Array(sizes.bias1),
    filters2: fill(sizes.filters2, sizes.filters2 / sizes.bias2),
    bias2: new Float32Array(sizes.bias2),
    hidden: fill(sizes.hidden, sizes.hidden / sizes.hiddenBias),
    hiddenBias: new Float32Array(sizes.hiddenBias),
    output: fill(sizes.output, sizes.output / sizes.outputBias),
    outputBias: new Float32Array(sizes.outputBias),
  }
}

const KEYS = Object.keys(WEIGHT_SIZES) as (keyof Weights)[]
const emptyWeights = (): Weights => Object.fromEntries(KEYS.map((key) => [key, new Float32Array(WEIGHT_SIZES[key])])) as unknown as Weights

const BATCH = 32
const [FIRST_RATE, LAST_RATE] = [0.002, 0.00005]
/** Adam's decay rates (Kingma and Ba 2014). */
const [DECAY_1, DECAY_2, SMALL] = [0.9, 0.999, 1e-8]

function train(fonts: readonly FontMasters[], count: number, random: Random): Weights {
  const weights = initialWeights(random)
  const [first, second] = [emptyWeights(), emptyWeights()]
  const [layers, back, input] = [new Layers(), new BackLayers(), new Float32Array(SIDE * SIDE)]
  let [seen, loss, right] = [0, 0, 0]
  for (let batch = 1; batch * BATCH <= count; batch++) {
    const gradients = emptyWeights()
    for (let inBatch = 0; inBatch < BATCH;) {
      const { master, label } = pickMaster(fonts, random)
      const sample = ageMaster(master, random)
      if (sample === null) continue
      glyphToInput(sample.grey, sample.box, input)
      runNetwork(weights, input, layers)
      loss -= Math.log(Math.max(1e-9, layers.output[label]!))
      if (layers.output.indexOf(Math.max(...layers.output)) === label) right++
      addGradients(weights, input, layers, label, gradients, back)
      inBatch++
      seen++
    }
    const rate = FIRST_RATE * (LAST_RATE / FIRST_RATE) ** ((batch * BATCH) / count)
    const [correct1, correct2] = [1 - DECAY_1 ** batch, 1 - DECAY_2 ** batch]
    for (const key of KEYS) {
      const [w, g, m, v] = [weights[key], gradients[key], first[key], second[key]]
      for (let at = 0; at < w.length; at++) {
        const gradient = g[at]! / BATCH
        m[at] = DECAY_1 * m[at]! + (1 - DECAY_1) * gradient
        v[at] = DECAY_2 * v[at]! + (1 - DECAY_2) * gradient * gradient
        w[at]! -= (rate * (m[at]! / correct1)) / (Math.sqrt(v[at]! / correct2) + SMALL)
      }
    }
    if (seen >= 20000) {
      console.log(`${batch * BATCH}: loss ${(loss / seen).toFixed(4)}, right ${((100 * right) / seen).toFixed(2)} %`)
      ;[seen, loss, right] = [0, 0, 0]
    }
  }
  return weights
}

/** Digits named wrongly with a high probability are what matters. */
function test(name: string, weights: Weights, fonts: readonly FontMasters[], count: number, random: Random): void {
  const layers = new Layers()
  const sure = [0.5, 0.9, 0.99]
  const [wrong, unsure, confused] = [sure.map(() => 0), sure.map(() => 0), new Map<string, number>()]
  for (let done = 0; done < count;) {
    const { master, label } = pickMaster(fonts, random)
    const sample = ageMaster(master, random)
    if (sample === null) continue
    done++
    runNetwork(weights, glyphToInput(sample.grey, sample.box), layers)
    const best = layers.output.indexOf(Math.max(...layers.output))
    for (const [at, level] of sure.entries()) {
      if (layers.output[best]! < level) unsure[at]!++
      else if (best !== label && best !== OTHER) wrong[at]!++
    }
    if (best !== label && best !== OTHER && layers.output[best]! >= 0.9) {
      const pair = `${CLASSES[label] || master.text || '(part)'}→${CLASSES[best]}`
      confused.set(pair, (confused.get(pair) ?? 0) + 1)
    }
  }
  const share = (value: number): string => `${((100 * value) / count).toFixed(3)} %`
  console.log(
    `${name} (${fonts.length} fonts): ${sure.map((level, at) => `at ${level}: wrong ${share(wrong[at]!)}, unsure ${share(unsure[at]!)}`).join(' · ')}`,
  )
  console.log(
    [...confused]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 15)
      .map(([pair, times]) => `${pair} ${times}`)
      .join(', '),
  )
}

const heldOut = values['held-out'].split(',').filter((text) => text !== '')
const all = values.fonts
  .split(',')
  .flatMap(fontFiles)
  .flatMap((file) => drawMasters(file) ?? [])
const [known, unknown] = [
  all.filter(({ file }) => !heldOut.some((text) => file.includes(text))),
  all.filter(({ file }) => heldOut.some((text) => file.includes(text))),
]
console.log(`${known.length} fonts to learn from, ${unknown.length} to test with`)
const weights = train(known, Number(values.samples), createRandom(values.seed))
const packed = packWeights(weights)
writeFileSync(
  values.out,
  `/** Weights of network.ts, written by \`npm run train-glyphs\`: see pack.ts. */\nexport const WEIGHTS =\n  '${packed}'\n`,
)
const TESTS = Number(values.tests)
test('learned fonts', weights, known, TESTS, createRandom('test'))
if (unknown.length > 0) test('other fonts', weights, unknown, TESTS, createRandom('test'))
