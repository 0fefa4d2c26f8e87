/** A CSV text as rows: with commas, semicolons (as Excel writes it in Vietnam) or tabs between cells, and quotes around what needs them. */

const SEPARATORS = [',', ';', '\t'] as const

export function csvRows(text: string): string[][] {
  const plain = text.replace(/^\ufeff/u, '')
  const [firstLine = ''] = plain.split(/\r?\n/u, 1)
  const count = (separator: string): number => firstLine.split(separator).length
  const separator = SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < plain.length; at++) {
    const mark = plain.charAt(at)
    if (isQuoted) {
      if (mark !== '"') cell += mark
      else if (plain.charAt(at + 1) === '"') {
        cell += mark
        at++
      } else isQuoted = false
    } else if (mark === '"' && cell === '') isQuoted = true
    else if (mark === separator) {
      row.push(cell)
      cell = ''
    } else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && plain.charAt(at + 1) === '\n') at++
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += mark
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
