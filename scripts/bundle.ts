/**
 * The second step of the build: puts the modules that a start of the program loads into a few files, in place, since loading more than
 * a hundred small ones is a tenth of the work of a short run. In: `dist/` as tsc leaves it. Out: `dist/src/cli.js`,
 * `dist/src/extraction/thread.js`, `dist/src/read/child.js` and `dist/src/read/ocr/child.js` as bundles with their parts in `dist/src/bundle/`; the other modules stay
 * for the scripts. Then what the browser loads.
 *
 * Nothing is minified: stack traces name functions, and comments name the module.
 */
import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundleClient } from './bundle-client.ts'

const dist = fileURLToPath(new URL('../src/', import.meta.url))
const bundle = await rolldown({
  cwd: dist,
  input: {
    cli: './cli.js',
    'extraction/thread': './extraction/thread.js',
    'read/child': './read/child.js',
    'read/ocr/child': './read/ocr/child.js',
    'read/picture-child': './read/picture-child.js',
  },
  platform: 'node',
  // Packages are loaded from where they are installed.
  external: /^[^./]/u,
})
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  // As deep below `dist/src/` as the modules that look for files beside them.
  chunkFileNames: 'bundle/[name].js',
})
await bundle.close()

// A file that is written anew is no command: npm marks one when it links it, which may be before the build.
chmodSync(join(dist, 'cli.js'), 0o755)

// What an earlier build left goes last: a program that runs meanwhile finds its files.
const written = new Set(output.map(({ fileName }) => fileName))
for (const name of readdirSync(join(dist, 'bundle'))) if (!written.has(`bundle/${name}`)) rmSync(join(dist, 'bundle', name))

await bundleClient()
