/** Sentences for stderr: what they are about, Vietnamese, then English, on one line. */
import { BangdiemError, type Sentence } from '../errors.ts'
import { plainText } from '../export/terminal-text.ts'

/** `about: vi / en`; `about` is a file name, which may hold anything and is made harmless. */
export function sentenceLine(about: string | null, { vi, en }: Sentence): string {
  const start = about === null ? '' : `${plainText(about)}: `
  return `${start}${plainText(vi)} / ${plainText(en)}`
}

/** The line for a thrown error. What is no error of ours is a fault of the program: its own words are shown. */
export function errorLine(about: string | null, error: unknown): string {
  if (error instanceof BangdiemError) return sentenceLine(about, error.sentence)
  const words = error instanceof Error ? error.message : String(error)
  return sentenceLine(about, { vi: `lỗi của chương trình: ${words}`, en: `a fault of the program: ${words}` })
}
