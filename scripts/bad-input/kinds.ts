/** All kinds of bad files, in one list. */
import { BOMBS } from './bombs.ts'
import { BROKEN_FILES } from './broken-files.ts'
import { CONTENTS } from './contents.ts'
import type { Kind } from './kind.ts'

export const KINDS: readonly Kind[] = [...BROKEN_FILES, ...BOMBS, ...CONTENTS]
