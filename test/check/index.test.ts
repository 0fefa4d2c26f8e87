import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS, checkReport } from '../../src/check/index.ts'
import { EXPLANATION_CHECKS } from '../../src/check/explanation/index.ts'
import { findingCodeSchema, findingSchema } from '../../src/model/finding.ts'
import { page, report } from './build.ts'

const unread = { code: 'image', vi: 'không giải mã được ảnh.', en: 'its image could not be decoded.' }

describe('checkReport', () => {
  it('has a check for every code, each in its own file', () => {
    const codes = findingCodeSchema.options
    // Two are told by several: `row-missing` against a catalogue, by gaps in the codes and where the total is lost, `blank` of a cell and of a column that was not found.
    expect([...CHECKS, ...EXPLANATION_CHECKS]).toHaveLength(codes.length + 3)
    const files = new Set(['', 'explanation/'].flatMap((folder) => readdirSync(new URL(`../../src/check/${folder}`, import.meta.url))))
    expect(codes.filter((code) => !files.has(`${code}.ts`))).toEqual([])
  })

  it('says that a page could not be read, and why, before everything else', () => {
    const findings = checkReport(report([{ id: 'I', max: 1 }], { pages: [1, 3] }), [page(1), page(2, 'failed', unread), page(3, 'failed')])
    expect(findings.map((finding) => finding.id)).toEqual(['page-failed:page:2', 'page-failed:page:3', 'blank:I:self'])
    expect(findings[0]).toMatchObject({ severity: 'error', row: null, column: null, page: 2 })
    expect(findings[0]?.message).toEqual({
      vi: 'Không đọc được trang 2: không giải mã được ảnh.',
      en: 'Page 2 could not be read: its image could not be decoded.',
    })
    expect(findings[1]?.message.vi).toBe('Không đọc được trang 3.')
  })

  it('names the failed pages of the report and those that touch it, not those of other reports', () => {
    const pages = [page(1, 'failed'), page(2), page(3, 'failed'), page(4, 'failed'), page(5), page(6, 'failed'), page(7), page(8, 'failed')]
    const findings = checkReport(report([], { pages: [5, 7] }), pages)
    expect(findings.map((finding) => finding.page)).toEqual([3, 4, 6, 8])
  })

  it('goes by row as printed, then by column', () => {
    const lines = [
      { id: 'II', max: '?', self: 2 },
      { id: 'I', max: 1, self: 2 },
      { id: 'I.1', max: 2, self: '?', criterion: { max: 1 } },
    ]
    expect(checkReport(report(lines, { catalogue: true }), []).map((finding) => finding.id)).toEqual([
      'unreadable:II:max',
      'sum:I:max',
      'above-max:I:self',
      'max-differs:I.1:max',
      'unreadable:I.1:self',
    ])
  })

  it('answers what the published schema allows', () => {
    const lines = [
      { id: 'I', max: 1, self: 2, code: 'x', canonicalCode: 'I' },
      { id: 'I.1' },
      { id: 'I.1#2' },
      { id: 'I/?1', self: '?', matchedBy: null },
    ]
    const findings = checkReport(report(lines, { catalogue: true }), [page(1, 'failed')])
    expect(new Set(findings.map((finding) => finding.code)).size).toBeGreaterThan(5)
    expect(findings.map((finding) => findingSchema.parse(finding))).toEqual(findings)
  })

  it('has nothing to say of a report without rows', () => {
    expect(checkReport(report([]), [page(1)])).toEqual([])
  })
})
