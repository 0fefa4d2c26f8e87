/**
 * `npm run kernels`: compiles each kernel.c of src/read to WebAssembly and writes it as a module beside it. Needs clang and lld, 14 or newer.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FOLDERS = ['src/read/line-net', 'src/read/pixel-kernel']
const FLAGS = ['--target=wasm32', '-O3', '-msimd128', '-nostdlib', '-ffreestanding', '-Wall', '-Werror']
const LINK = ['--no-entry', '--export=__heap_base', '--strip-all'].map((flag) => `-Wl,${flag}`)

const folder = mkdtempSync(join(tmpdir(), 'bangdiem-kernel-'))
try {
  for (const source of FOLDERS) {
    const module = join(folder, 'kernel.wasm')
    execFileSync(process.env.CC ?? 'clang', [...FLAGS, ...LINK, '-o', module, join(source, 'kernel.c')], { stdio: 'inherit' })
    const text = readFileSync(module).toString('base64')
    writeFileSync(
      join(source, 'kernel-module.ts'),
      `/** kernel.c compiled to WebAssembly, in base64; written by \`npm run kernels\`. */\nexport const KERNEL_MODULE =\n  '${text}'\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
