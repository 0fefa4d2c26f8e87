/** Before any test: the programs and fonts that fixtures are made and results opened with are there, or are installed. */
import { ensureTools } from '../scripts/ensure-tools.ts'

export default function setup(): void {
  ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext'])
}
