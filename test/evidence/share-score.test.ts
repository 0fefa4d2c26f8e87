/** A catalogue that says that a score is proportional: the points are held against the share in the explanation, from the pages on. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import type { Catalogue, Criterion } from '../../src/model/catalogue.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readDocumentSchema } from '../../src/model/page.ts'

const stored = JSON.parse(
  gunzipSync(readFileSync(new URL('../../fixtures/ngoc-ky-2023/pages.json.gz', import.meta.url))).toString('utf8'),
) as { fileName: string; sha256: string; document: unknown }
const document = readDocumentSchema.parse(stored.document)

const marked = (criteria: readonly Criterion[], codes: readonly string[]): Criterion[] =>
  criteria.map((criterion) => ({
    ...criterion,
    ...(codes.includes(criterion.code) ? { proportional: true } : {}),
    ...(criterion.children === undefined ? {} : { children: marked(criterion.children, codes) }),
  }))

function shareScores(...codes: readonly string[]): Finding[] {
  const catalogues = installedCatalogues().map((each): Catalogue => ({ ...each, criteria: marked(each.criteria, codes) }))
  const [extraction] = extractDocument({ ...stored, document, catalogues }).extractions ?? []
  return (extraction?.findings ?? []).filter(({ code }) => code === 'share-score')
}

describe('a proportional score', () => {
  it('is not looked for where the catalogue states none', () => {
    expect(shareScores()).toEqual([])
  })

  it('that is not the maximum times the share is told, with what it would be', () => {
    const [finding, ...others] = shareScores('3.5.3')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ row: 'I.3.5.3', printed: 0.3, expected: 0.01 })
    expect(finding?.quotes.map(({ text }) => text)).toEqual(['7/671 = 0,89%'])
  })

  it('that is the maximum times the share is right', () => {
    expect(shareScores('3.5.1', '3.6.1')).toEqual([])
  })
})
