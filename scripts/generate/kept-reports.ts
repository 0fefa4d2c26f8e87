/**
 * The few generated reports that are committed, named by what they show. Everything that is not said comes from the name as seed.
 */
import type { Plan } from './plan.ts'

/** Small: an invented catalogue of one or two pages. */
const SMALL = { catalogue: 'invented', leaves: 16, depth: 3, paper: 'A4', extraColumns: 0, units: 1, missingRows: 'none', unknownRow: false, wrap: 'none', encoding: 'unicode', font: 'Liberation Serif', textDrawing: 'line' } as const satisfies Partial<Plan>

export const KEPT_REPORTS: Readonly<Record<string, Partial<Plan>>> = {
  'writer-two-level-header-rows-over-pages': { ...SMALL, producer: 'writer', borders: 'solid', headerLevels: 2, header: 'every-page', explanations: 'long', rowsSplit: true, fontSize: 13, codeStyle: 'roman' },
  'browser-dotted-justified': { ...SMALL, producer: 'chromium', borders: 'dotted', textDrawing: 'justified', verticalAlign: 'middle', damages: 3, codeStyle: 'plain', leaves: 6, explanations: 'few', letterhead: false },
  'spreadsheet-hairlines-extra-column': { ...SMALL, producer: 'calc', borders: 'hair', extraColumns: 1, landscape: true, header: 'first-page', summary: 'before' },
  'library-double-rotated': { ...SMALL, producer: 'pdfkit', borders: 'double', wrap: 'rotate-270', landscape: true, faults: 4, codeStyle: 'letters', explanations: 'usual', leaves: 14 },
  'library-dots-cells-user-unit': { ...SMALL, producer: 'pdfkit', borders: 'dotted', ruleDrawing: 'cells-rect', wrap: 'user-unit', leaves: 4, depth: 2, explanations: 'few', letterhead: false, sectionRows: 'merged' },
  'tcvn3-named-fonts': { ...SMALL, producer: 'pdfkit', borders: 'solid', encoding: 'tcvn3', letterhead: true },
  'tcvn3-unnamed-fonts': { ...SMALL, producer: 'pdfkit', borders: 'thick', encoding: 'tcvn3-unnamed' },
  'vni-unnamed-fonts': { ...SMALL, producer: 'pdfkit', borders: 'no-outer', encoding: 'vni-unnamed', header: 'first-page' },
  'browser-nfd-section-in-name': { ...SMALL, producer: 'chromium', borders: 'dashed', encoding: 'nfd', sectionRows: 'code-in-name', leaves: 6, explanations: 'few', letterhead: false },
  'browser-no-vertical-rules': { ...SMALL, producer: 'chromium', borders: 'no-vertical', mark: ',', minimumDigits: 2 },
  'writer-no-rules': { ...SMALL, producer: 'writer', borders: 'none', leaves: 12, explanations: 'few' },
  'two-units-no-catalogue': { ...SMALL, producer: 'pdfkit', borders: 'solid', units: 2, catalogue: 'none', leaves: 10, columnOrder: 'mixed', codeStyle: 'letters-roman' },
}
