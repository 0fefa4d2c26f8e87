/**
 * `npm run line-kernel`: compiles src/read/line-net/kernel.c to WebAssembly and writes it as a module. Needs clang and lld, 14 or newer.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FOLDER = 'src/read/line-net'
const FLAGS = ['--target=wasm32', '-O3', '-msimd128', '-nostdlib', '-ffreestanding', '-Wall', '-Werror']
const LINK = ['--no-entry', '--export=__heap_base', '--strip-all'].map((flag) => `-Wl,${flag}`)

const folder = mkdtempSync(join(tmpdir(), 'bangdiem-kernel-'))
try {
  const module = join(folder, 'kernel.wasm')
  execFileSync(process.env.CC ?? 'clang', [...FLAGS, ...LINK, '-o', module, join(FOLDER, 'kernel.c')], { stdio: 'inherit' })
  const text = readFileSync(module).toString('base64')
  writeFileSync(
    join(FOLDER, 'kernel-module.ts'),
    `/** kernel.c compiled to WebAssembly, in base64; written by \`npm run line-kernel\`. */\nexport const KERNEL_MODULE =\n  '${text}'\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
