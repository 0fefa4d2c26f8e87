/**
 * `npm run scan -- --seed S --count N --severity good|usual|poor --out DIR [--effect NAME[=VALUE]]… [--kind axis=value,…]
 * [--criteria MIN-MAX] [--max-pages N]`: generated reports, printed and scanned, with their truth, from a seed.
 *
 * `--fixtures` makes the committed scans under fixtures/scanned anew instead.
 *
 * DIR/NAME.pdf is the scan, DIR/NAME.expected.json its truth; DIR/exported/NAME.pdf the same report with its text layer.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureTools } from '../ensure-tools.ts'
import { makeKeptScans } from './kept-scans.ts'
import { SEVERITIES } from './scan-plan.ts'
import type { Severity } from './scan-plan.ts'
import { makeScans } from './make-scans.ts'
import { leaveNothing } from '../leave-nothing.ts'

leaveNothing()
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '4' },
    severity: { type: 'string', default: 'usual' },
    out: { type: 'string', default: 'tmp/scanned' },
    effect: { type: 'string', multiple: true, default: [] },
    kind: { type: 'string', default: '' },
    criteria: { type: 'string', default: '12-40' },
    'max-pages': { type: 'string', default: '8' },
    fixtures: { type: 'boolean', default: false },
  },
})
if (!(SEVERITIES as readonly string[]).includes(values.severity)) throw new RangeError(`no such severity: ${values.severity}`)
const [least = 12, most = least] = values.criteria.split('-').map(Number)

ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext', 'opj_compress'])
if (values.fixtures) await makeKeptScans('fixtures/scanned')
else {
  await makeScans(
    {
      seed: values.seed,
      count: Number(values.count),
      severity: values.severity as Severity,
      effects: values.effect,
      reports: {
        criteria: [least, most],
        maxPages: Number(values['max-pages']),
        kind: Object.fromEntries(
          values.kind.split(',').flatMap((part) => (part.includes('=') ? [part.split('=', 2) as [string, string]] : [])),
        ),
      },
    },
    values.out,
    (done, count) => process.stderr.write(`${done}/${count}\n`),
  )
  process.stdout.write(`${values.count} scans in ${join(values.out)}\n`)
}
