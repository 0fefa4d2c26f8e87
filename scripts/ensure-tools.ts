/**
 * Finds the programs and fonts that the fixtures are made with; installs Debian's packages of them when it runs as root.
 * In: names of tools. Out: their paths; what cannot be had is said with the command that installs it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { missingFonts } from './generate/fonts.ts'

const TOOLS = {
  chromium: { paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], packages: ['chromium'] },
  soffice: { paths: ['/usr/bin/soffice', '/usr/bin/libreoffice'], packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'] },
  qpdf: { paths: ['/usr/bin/qpdf'], packages: ['qpdf'] },
  pdftotext: { paths: ['/usr/bin/pdftotext'], packages: ['poppler-utils'] },
  opj_compress: { paths: ['/usr/bin/opj_compress'], packages: ['libopenjp2-tools'] },
  libfaketime: {
    paths: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`),
    packages: ['libfaketime'],
  },
  tesseract: { paths: ['/usr/bin/tesseract'], packages: ['tesseract-ocr'] },
} as const satisfies Record<string, { paths: readonly string[]; packages: readonly string[] }>
export type Tool = keyof typeof TOOLS

const FONT_PACKAGES = ['fonts-liberation2', 'fonts-dejavu-core', 'fonts-noto-core']

const findTool = (tool: Tool): string | undefined => TOOLS[tool].paths.find((path) => existsSync(path))

/** Path of an installed tool. Throws an Error that names the package when it is not installed. */
export function toolPath(tool: Tool): string {
  const path = findTool(tool)
  if (path === undefined) throw new Error(`${tool} is not installed: apt-get install ${TOOLS[tool].packages.join(' ')}`)
  return path
}

/** Installs what is missing. Throws an Error with the command to run when it may not install. */
export function ensureTools(tools: readonly Tool[]): void {
  const packages: string[] = tools.filter((tool) => findTool(tool) === undefined).flatMap((tool): readonly string[] => TOOLS[tool].packages)
  if (missingFonts().length > 0) packages.push(...FONT_PACKAGES)
  if (packages.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0) throw new Error(`missing programs or fonts; run as root: ${command}`)
  process.stderr.write(`${command}\n`)
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
