/** A small extraction for tests of the exporters: two rows and what the test adds. */
import type { Extraction, ExtractionRow } from '../../src/model/extraction.ts'
import type { Finding } from '../../src/model/finding.ts'

const NO_CELLS: ExtractionRow['cells'] = { code: [], name: [], max: [], self: [], appraised: [], explanation: [] }

export function buildRow(part: Partial<ExtractionRow> & { id: string }): ExtractionRow {
  return {
    parent: 'TOTAL',
    printedCode: part.id,
    name: 'Tiêu chí',
    max: 1,
    self: 1,
    appraised: null,
    explanation: '',
    extra: {},
    matchedBy: 'code',
    cells: NO_CELLS,
    ...part,
  }
}

export function buildFinding(part: Partial<Finding>): Finding {
  return {
    id: 'sum:I:self',
    code: 'sum',
    severity: 'error',
    row: 'I',
    column: 'self',
    page: 1,
    printed: 3,
    expected: 2,
    rows: [],
    quotes: [],
    message: { vi: 'các mục con cộng lại 2, báo cáo ghi 3', en: 'the children make 2, the report prints 3' },
    suggestion: null,
    state: 'open',
    ...part,
  }
}

export function buildExtraction(
  rows: readonly ExtractionRow[],
  findings: readonly Finding[] = [],
  part: Partial<Extraction> = {},
): Extraction {
  return {
    schema: 'bangdiem.extraction/1',
    document: {
      fileName: 'bao-cao.pdf',
      sha256: '0'.repeat(64),
      pageCount: 1,
      report: { index: 1, count: 1, pages: [1, 1] },
      pages: [{ number: 1, width: 595.3, height: 841.9, source: 'text', problem: null }],
      signatures: [],
    },
    status: 'needs-review',
    report: {
      title: 'BẢNG TỰ CHẤM ĐIỂM',
      unit: 'UBND xã Ngọc Kỳ',
      period: { text: 'năm 2023', year: 2023 },
      signedBy: null,
      decimalMark: { mark: ',', why: { vi: 'thấy 0,5', en: '0,5 is seen' } },
    },
    catalogue: null,
    catalogueChoice: { vi: 'không bộ nào khớp', en: 'none fits' },
    rows: [...rows],
    findings: [...findings],
    ...part,
  }
}
