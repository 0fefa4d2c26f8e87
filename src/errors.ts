/**
 * Named errors, each with an exit code and the remedy in Vietnamese and English.
 *
 * Doubt about content is a Finding, never an error. A file that cannot be used is a DocumentError and is not tried again.
 * Anything else throws as it is and is a fault of the program or of its surroundings.
 */

/** Exit codes of the command line (documented; other programs rely on them). */
export const EXIT = { ok: 0, fault: 1, usage: 2, document: 3, service: 4, strict: 5, interrupted: 130 } as const

/** What is wrong and what to do about it, in both languages. */
export interface Sentence {
  readonly vi: string
  readonly en: string
}

abstract class BangdiemError extends Error {
  abstract readonly exitCode: number
  readonly code: string
  readonly sentence: Sentence

  constructor(code: string, sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options)
    this.code = code
    this.sentence = sentence
    this.name = new.target.name
  }
}

/** A file that cannot be read, with the reason and the remedy. */
export class DocumentError extends BangdiemError {
  readonly exitCode = EXIT.document
}

/** The command was called wrongly. */
export class UsageError extends BangdiemError {
  readonly exitCode = EXIT.usage
}

/** A service that the program needs is not there, or is not as it must be. */
export class ServiceError extends BangdiemError {
  readonly exitCode = EXIT.service
}

export { BangdiemError }
