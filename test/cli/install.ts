/** Copies of the built program that lack a part of what they were installed with. */
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))
const modules = join(project, 'node_modules')

/** A module's files are copied where one of them is left out; every other module is a link to the installed one. */
export async function install(place: string, without: readonly string[]): Promise<string> {
  await mkdir(join(place, 'node_modules'), { recursive: true })
  await cp(join(project, 'dist'), join(place, 'dist'), { recursive: true })
  await cp(join(project, 'src', 'catalogues'), join(place, 'src', 'catalogues'), { recursive: true })
  await cp(join(project, 'package.json'), join(place, 'package.json'))
  // The reader finds its own parts beside it: where one of its modules is copied, so is it.
  const copied = new Set(['pdfjs-dist', ...without.map((path) => path.split('/')[0] ?? '')])
  for (const name of await readdir(modules)) {
    const target = join(place, 'node_modules', name)
    if (!copied.has(name)) await symlink(join(modules, name), target)
    else await cp(join(modules, name), target, { recursive: true, filter: (source) => !/\.map$|sandbox|[/\\](?:types|web)$/u.test(source) })
  }
  for (const path of without) await rm(join(place, 'node_modules', ...path.split('/')), { recursive: true })
  return join(place, 'dist', 'src', 'cli.js')
}
