/**
 * Before any test: what the tests keep for the moment stands in one folder, removed after the last of them; and the servers, programs and
 * fonts that fixtures are made and results opened with are there, or are installed.
 */
import { ensureTools } from '../scripts/ensure-tools.ts'
import { keepTemporaryFilesTogether } from '../scripts/leave-nothing.ts'
import { ensureServer } from '../scripts/services/find.ts'

export default function setup(): () => void {
  const remove = keepTemporaryFilesTogether()
  ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext', 'libfaketime'])
  ensureServer('redis')
  ensureServer('postgres')
  return remove
}
