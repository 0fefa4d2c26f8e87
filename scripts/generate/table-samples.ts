/**
 * Tables of other kinds and languages than score tables, for the layer that knows nothing of scores.
 * Data: what stands in them and how they are drawn. The truth is made of the same cells (fixtures.ts).
 */
import type { Align, Block, DrawCell, DrawTable } from './drawing.ts'
import type { Plan } from './plan.ts'

export interface Sample {
  readonly name: string
  readonly look: Partial<Plan>
  readonly beside?: boolean
  readonly blocks: readonly Block[]
}

/** A cell from a short form: text, or text with spans and alignment. `|` ends a line inside a cell. */
type Short = string | { readonly t: string; readonly c?: number; readonly r?: number; readonly a?: Align }

function toCell(short: Short, align: Align, bold: boolean): DrawCell {
  const full = typeof short === 'string' ? { t: short } : short
  return {
    lines: full.t === '' ? [] : full.t.split('|'),
    align: full.a ?? align,
    bold,
    colSpan: full.c ?? 1,
    rowSpan: full.r ?? 1,
    nowrap: false,
  }
}

function table(
  borders: Plan['borders'],
  widths: readonly number[],
  header: readonly (readonly Short[])[],
  body: readonly (readonly Short[])[],
  aligns: string,
): DrawTable {
  const alignOf = (column: number): Align => (aligns[column] === 'r' ? 'right' : aligns[column] === 'c' ? 'center' : 'left')
  return {
    type: 'table',
    widths,
    header: header.map((row) => row.map((cell) => toCell(cell, 'center', true))),
    // Alignment goes by the place in the short row; rows with spans say theirs cell by cell where it matters.
    body: body.map((row) => row.map((cell, column) => toCell(cell, alignOf(column), false))),
    repeatHeader: true,
    borders,
    padding: borders === 'none' || borders === 'no-vertical' ? { x: 6, y: 3 } : { x: 4, y: 2.5 },
  }
}

const title = (text: string): Block => ({ type: 'paragraph', text, align: 'center', bold: true })
const note = (text: string): Block => ({ type: 'paragraph', text, align: 'left', bold: false })

export const SAMPLES: readonly Sample[] = [
  {
    name: 'english-income-statement-no-rules',
    look: { producer: 'chromium', borders: 'none', font: 'Liberation Sans', fontSize: 10 },
    blocks: [
      title('Consolidated Statement of Income'),
      note('In millions of dollars, except per share amounts'),
      table(
        'none',
        [230, 80, 80, 80],
        [['Year ended December 31', '2023', '2022', '2021']],
        [
          ['Revenue', '12,480', '11,902', '10,377'],
          ['Cost of revenue', '(7,011)', '(6,845)', '(6,120)'],
          ['Gross profit', '5,469', '5,057', '4,257'],
          ['Research and development', '(1,204)', '(1,118)', '(987)'],
          ['Selling, general and administrative expenses including restructuring charges and litigation', '(2,310)', '(2,275)', '(2,041)'],
          ['Operating income', '1,955', '1,664', '1,229'],
          ['Interest expense', '(88)', '(91)', '(102)'],
          ['Income tax', '(402)', '(351)', '(270)'],
          ['Net income', '1,465', '1,222', '857'],
          ['Basic earnings per share', '3.12', '2.58', '1.79'],
        ],
        'lrrr',
      ),
    ],
  },
  {
    name: 'english-statistics-horizontal-rules',
    look: { producer: 'pdfkit', borders: 'no-vertical', font: 'Liberation Serif', fontSize: 10, ruleDrawing: 'lines-rect' },
    blocks: [
      title('Table 4. Rice yield by province'),
      table(
        'no-vertical',
        [120, 80, 80, 90, 100],
        [['Province', 'Area (ha)', 'Yield (t/ha)', 'Output (t)', 'Change (%)']],
        [
          ['Hai Duong', '54,200', '6.12', '331,700', '+1.4'],
          ['Thai Binh', '76,400', '7.10', '542,440', '-0.3'],
          ['Nam Dinh', '72,100', '6.05', '436,205', '+0.8'],
          ['Ninh Binh', '39,800', '6.24', '248,352', '0.0'],
          ['Hung Yen', '27,900', '6.33', '176,607', '-1.1'],
        ],
        'lrrrr',
      ),
    ],
  },
  {
    name: 'vietnamese-statistics-spans',
    look: { producer: 'chromium', borders: 'solid', font: 'Liberation Serif', fontSize: 10 },
    blocks: [
      title('Biểu 02: Dân số và lao động theo khu vực'),
      table(
        'solid',
        [90, 110, 70, 70, 70, 70],
        [
          [
            { t: 'Khu vực', r: 2 },
            { t: 'Xã, phường', r: 2 },
            { t: 'Dân số (người)', c: 2 },
            { t: 'Lao động (người)', c: 2 },
          ],
          ['Nam', 'Nữ', 'Nam', 'Nữ'],
        ],
        [
          [{ t: 'Thành thị', r: 3 }, 'Phường An Phú', '5.120', '5.345', '2.870', '2.911'],
          ['Phường Minh Tân', '4.870', '4.902', '2.540', '2.633'],
          [{ t: 'Tổng thành thị', a: 'right' }, '9.990', '10.247', '5.410', '5.544'],
          [{ t: 'Nông thôn', r: 2 }, 'Xã Đại Sơn', '3.410', '3.388', { t: 'Chưa có số liệu', c: 2, a: 'center' }],
          ['Xã Tái Sơn', '2.905', '3.011', '1.604', '1.598'],
          [{ t: 'Toàn vùng', c: 2, a: 'center' }, '16.305', '16.646', '7.014', '7.142'],
        ],
        'llrrrr',
      ),
    ],
  },
  {
    name: 'german-budget-double-borders',
    look: { producer: 'writer', borders: 'double', font: 'Liberation Sans', fontSize: 9.5 },
    blocks: [
      title('Haushaltsplan 2024 der Gemeinde Großräschen'),
      table(
        'double',
        [50, 210, 80, 80],
        [['Kapitel', 'Bezeichnung', 'Einnahmen (€)', 'Ausgaben (€)']],
        [
          ['11', 'Allgemeine Verwaltung, Bürgerbüro', '120.500,00', '845.300,50'],
          ['21', 'Grundschulen – Straßenreinigung der Zufahrten, Schülerbeförderung und Mittagessen', '12.000,00', '1.204.780,00'],
          ['36', 'Kinder-, Jugend- und Familienhilfe', '–', '96.410,25'],
          ['54', 'Gemeindestraßen', '4.800,00', '310.000,00'],
          [
            { t: 'Summe', c: 2, a: 'right' },
            { t: '137.300,00', a: 'right' },
            { t: '2.456.490,75', a: 'right' },
          ],
        ],
        'clrr',
      ),
    ],
  },
  {
    name: 'french-timetable-dotted',
    look: { producer: 'pdfkit', borders: 'dotted', font: 'DejaVu Serif', fontSize: 8.5, ruleDrawing: 'lines-rect' },
    blocks: [
      title('Horaires d’été – ligne côtière'),
      table(
        'dotted',
        [120, 70, 70, 70, 120],
        [['Arrêt', 'Départ', 'Arrivée', 'Durée', 'Remarques']],
        [
          ['Gare de Saint-Étienne', '06 h 10', '07 h 02', '52 min', ''],
          ['Hôtel de ville', '07 h 30', '08 h 05', '35 min', 'sauf dimanches et jours fériés'],
          ['Place de l’Église', '08 h 45', '09 h 40', '55 min', ''],
          ['Musée d’Orsay', '10 h 00', '10 h 20', '20 min', 'à partir du 1er juillet'],
        ],
        'lcccl',
      ),
    ],
  },
  {
    name: 'two-tables-side-by-side',
    look: { producer: 'chromium', borders: 'solid', font: 'Liberation Sans', fontSize: 10 },
    beside: true,
    blocks: [
      table(
        'solid',
        [70, 60, 70],
        [['Month', 'Visits', 'Sales']],
        [
          ['January', '310', '12'],
          ['February', '288', '9'],
          ['March', '402', '21'],
          ['April', '377', '18'],
        ],
        'lrr',
      ),
      table(
        'solid',
        [80, 100],
        [['Region', 'Manager']],
        [
          ['North', 'A. Smith'],
          ['Centre', 'L. Müller'],
          ['South', 'Trần Thị Hương'],
        ],
        'll',
      ),
    ],
  },
  {
    name: 'three-level-header-hairlines',
    look: { producer: 'writer', borders: 'hair', font: 'Liberation Serif', fontSize: 9, landscape: true },
    blocks: [
      title('Biểu 07: Kết quả giải quyết hồ sơ'),
      table(
        'hair',
        [30, 150, 60, 60, 60, 60, 60, 120],
        [
          [
            { t: 'TT', r: 3 },
            { t: 'Lĩnh vực', r: 3 },
            { t: 'Hồ sơ tiếp nhận', c: 3 },
            { t: 'Hồ sơ đã trả', c: 2 },
            { t: 'Ghi chú', r: 3 },
          ],
          [
            { t: 'Tổng số', r: 2 },
            { t: 'Trong đó', c: 2 },
            { t: 'Đúng hạn', r: 2 },
            { t: 'Trễ hạn', r: 2 },
          ],
          ['Trực tiếp', 'Trực tuyến'],
        ],
        [
          ['1', 'Hộ tịch', '220', '20', '200', '218', '2', ''],
          ['2', 'Chứng thực', '410', '300', '110', '410', '0', 'Không tính bản sao từ sổ gốc'],
          ['3', 'Đất đai, môi trường', '34', '30', '4', '31', '3', ''],
          [{ t: 'Cộng', c: 2, a: 'center' }, '664', '350', '314', '659', '5', ''],
        ],
        'clrrrrrl',
      ),
    ],
  },
  {
    name: 'calendar',
    look: { producer: 'chromium', borders: 'thick', font: 'DejaVu Sans', fontSize: 10 },
    blocks: [
      table(
        'thick',
        [62, 62, 62, 62, 62, 62, 62],
        [[{ t: 'May 2024', c: 7 }], ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']],
        [
          [{ t: '', c: 2 }, '1|Labour Day', '2', '3', '4', '5'],
          ['6', '7', '8', '9', '10|Board meeting', '11', '12'],
          ['13', '14', '15', '16', '17', '18', '19'],
          ['20', '21', '22', '23', '24', '25', '26'],
          ['27', '28', '29', '30', '31', { t: '', c: 2 }],
        ],
        'ccccccc',
      ),
    ],
  },
  {
    name: 'empty-columns-dashed',
    look: { producer: 'calc', borders: 'dashed', font: 'Liberation Sans', fontSize: 10 },
    blocks: [
      title('Attendance sheet'),
      table(
        'dashed',
        [40, 140, 70, 70, 120],
        [['No.', 'Name', 'Morning', 'Afternoon', 'Signature']],
        [
          ['1', 'Anna Kowalska', '', '', ''],
          ['2', 'Nguyễn Văn Thắng', '', '', ''],
          ['3', 'José Núñez', '', '', ''],
          ['4', 'Zoë Brontë', '', '', ''],
        ],
        'cllll',
      ),
    ],
  },
  {
    name: 'price-list-no-outer-borders',
    look: { producer: 'pdfkit', borders: 'no-outer', font: 'Noto Sans', fontSize: 10, ruleDrawing: 'cells-stroke' },
    blocks: [
      title('Price list'),
      table(
        'no-outer',
        [60, 200, 70, 90],
        [['Item', 'Description', 'Unit', 'Price']],
        [
          ['A-100', 'Steel door, galvanised, with frame and lock', 'piece', '249.00'],
          ['A-120', 'Hinge', 'pair', '12.50'],
          ['B-007', 'Handle, brushed', 'piece', '18.90'],
        ],
        'lllr',
      ),
    ],
  },
]
