/**
 * Recognition of a text line: Tesseract's network and its trained data, run by a kernel of our own. In: trained data, then pictures of
 * lines. Out: words and symbols with places.
 *
 *   line ─ line-input ─► pixels ─ kernel ─► probabilities ─ beam-search with the dictionary ─► path ─ path-to-words ─► words
 *
 * It reads as tesseract.js-core does, but for lines on the edge of two readings, in a third of the time: that runs one step at a time
 * through general code made for any network.
 */
import type { Raster } from '../picture/raster.ts'
import type { LineWord } from '../recognise/line-word.ts'
import { BeamSearch } from './beam-search.ts'
import { toCharacters } from './characters.ts'
import { Dictionary } from './dictionary.ts'
import { loadKernel } from './kernel.ts'
import { toNetwork } from './network-file.ts'
import { pathToWords } from './path-to-words.ts'
import { toTrainedData } from './trained-data.ts'

/**
 * A reader of lines; it takes many at once, since two are read together. Null where this machine or these data need the general engine: no vectors in WebAssembly, another kind of network,
 * no dictionary. Throws a RangeError where the data are cut off.
 */
export async function loadLineNet(file: Uint8Array): Promise<((lines: readonly Raster[]) => LineWord[][]) | null> {
  const data = toTrainedData(file)
  const network = data === null ? null : toNetwork(data.network)
  if (data === null || network === null) return null
  const characters = toCharacters(data.characters, data.recoder, network.nullCode)
  const kernel = characters === null ? null : await loadKernel(network)
  if (characters === null || kernel === null) return null
  const search = new BeamSearch(characters, new Dictionary(data, characters), network.nullCode)
  return (lines) => {
    const read: LineWord[][] = lines.map(() => [])
    kernel.read(lines, (outputs, line) => (read[line] = pathToWords(search.bestPath(outputs), characters)))
    return read
  }
}
