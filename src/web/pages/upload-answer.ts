/** What a plain form that sends files is answered: the list, and above it what came of each file. */
import type { Context } from 'hono'
import { formatNumber } from '../i18n/format.ts'
import { UPLOAD } from '../i18n/upload.ts'
import type { Env } from '../service.ts'
import { languageOf, setFlash } from './view.ts'

export type UploadedFileAnswer = { readonly fileName: string } & (
  | { readonly duplicateOf: string | null }
  | { readonly error: { readonly message: string; readonly vi: string } }
)

/** Names that are told; of more than these the first. */
const NAMED = 5

export function answerUploadForm(c: Context<Env>, files: readonly UploadedFileAnswer[]): Response {
  const language = languageOf(c)
  const words = UPLOAD[language]
  const taken = files.filter((file) => 'duplicateOf' in file && file.duplicateOf === null)
  const before = files.filter((file) => 'duplicateOf' in file && file.duplicateOf !== null)
  const refused = files.flatMap((file) =>
    'error' in file ? [`${file.fileName} (${language === 'vi' ? file.error.vi : file.error.message})`] : [],
  )
  const fill = (text: string, count: number, names: readonly string[]): string =>
    text
      .replace('{count}', formatNumber(language, count))
      .replace('{names}', () => names.slice(0, NAMED).join('; ') + (names.length > NAMED ? '; …' : ''))
  const said = [
    ...(taken.length === 0 ? [] : [fill(taken.length === 1 ? words.takenOne : words.taken, taken.length, [])]),
    ...(before.length === 0
      ? []
      : [
          fill(
            words.takenBefore,
            before.length,
            before.map(({ fileName }) => fileName),
          ),
        ]),
    ...(refused.length === 0 ? [] : [fill(words.refused, refused.length, refused)]),
  ]
  setFlash(c, { tone: refused.length === 0 ? 'good' : 'bad', text: said.join(' ') })
  return c.redirect('/', 303)
}
