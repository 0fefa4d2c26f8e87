/** What is told once and proves itself later: tokens, cookies, links. Only hashes are kept, so that a copy of the database opens nothing. */
import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

export const newSecret = (): string => randomBytes(BYTES).toString('base64url')

/** No salt and no slow hash: what is hashed is 256 bits of chance. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
