/**
 * Where the fonts of the fixtures are: files of Debian's packages fonts-liberation2, fonts-dejavu-core and fonts-noto-core.
 */
import { existsSync } from 'node:fs'
import type { Plan } from './plan.ts'

const FOLDER = '/usr/share/fonts/truetype'

const FILES: Readonly<Record<Plan['font'], readonly [string, string]>> = {
  'Liberation Serif': ['liberation2/LiberationSerif-Regular.ttf', 'liberation2/LiberationSerif-Bold.ttf'],
  'Liberation Sans': ['liberation2/LiberationSans-Regular.ttf', 'liberation2/LiberationSans-Bold.ttf'],
  'DejaVu Sans': ['dejavu/DejaVuSans.ttf', 'dejavu/DejaVuSans-Bold.ttf'],
  'DejaVu Serif': ['dejavu/DejaVuSerif.ttf', 'dejavu/DejaVuSerif-Bold.ttf'],
  'Noto Sans': ['noto/NotoSans-Regular.ttf', 'noto/NotoSans-Bold.ttf'],
  'Noto Serif': ['noto/NotoSerif-Regular.ttf', 'noto/NotoSerif-Bold.ttf'],
}

/** Path of a font's file. */
export function fontFile(font: Plan['font'], bold: boolean): string {
  return `${FOLDER}/${FILES[font][bold ? 1 : 0]}`
}

/** Fonts whose files are not installed. */
export function missingFonts(): string[] {
  return Object.values(FILES)
    .flat()
    .filter((file) => !existsSync(`${FOLDER}/${file}`))
}
