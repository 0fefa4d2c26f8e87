/** Before any test: the servers, programs and fonts that fixtures are made and results opened with are there, or are installed. */
import { ensureTools } from '../scripts/ensure-tools.ts'
import { ensureServer } from '../scripts/services/find.ts'

export default function setup(): void {
  ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext', 'libfaketime'])
  ensureServer('redis')
  ensureServer('postgres')
}
