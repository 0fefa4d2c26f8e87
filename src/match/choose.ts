/**
 * Which of the installed catalogues a score table follows. In: the printed rows and the catalogues. Out: the best alignment, or none,
 * and why in both languages.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Bilingual } from '../model/finding.ts'
import { periodCode } from '../model/period.ts'
import type { ReportMeta } from '../model/report.ts'
import { alignRows, type Alignment } from './align.ts'
import { catalogueToCandidates, weighRows, type Candidate } from './evidence.ts'
import type { PrintedRow } from './printed-rows.ts'

export interface Fit {
  readonly catalogue: Catalogue
  readonly candidates: readonly Candidate[]
  readonly alignment: Alignment
  /** Criteria that a row was found for. */
  readonly found: number
  /** `found` of the catalogue's criteria, 0 to 1. */
  readonly coverage: number
  /** Share of the report's rows that are criteria, 0 to 1. */
  readonly known: number
  /** How well code, name and max of the matched rows agree, 0 to 1. */
  readonly agreement: number
  /** All of it in one figure, for comparing catalogues. */
  readonly score: number
}

export interface ChoiceOptions {
  /** Use this catalogue, however badly it fits. */
  readonly catalogueId?: string | undefined
  /** Code of the report's period; as printed when it is missing. A catalogue in force for it goes before all others that fit. */
  readonly periodCode?: string | undefined
}

export interface Choice {
  readonly fit: Fit | null
  readonly why: Bilingual
}

/** Least agreement of matched rows: another province's table shares phrases and codes, not both. */
const LEAST_AGREEMENT = 0.7
/** A report may lack pages (then nearly all its rows are known) or hold rows of its own (then nearly all criteria are found). */
const NEARLY_ALL = 0.75
const LEAST_COVERAGE = 0.3
const LEAST_KNOWN = 0.35
/** Catalogues this close in score are told apart by the year, then by version. */
const SAME_SCORE = 0.002
/** Only so many catalogues, the closest by cheap signs, are aligned. */
const ALIGNED = 8
/** From this share of the cheap signs on (of 2: names and codes) they tell; catalogues with less than half the best's are not aligned. */
const TELLING_SHARE = 0.6
const NEAR_BEST = 0.5
/** Weights of name, code and max in the agreement of a matched row. */
const AGREEMENT = { name: 0.5, code: 0.25, max: 0.25 } as const

export function chooseCatalogue(
  rows: readonly PrintedRow[],
  catalogues: readonly Catalogue[],
  meta: ReportMeta,
  { catalogueId, periodCode: period = meta.period === null ? '' : periodCode(meta.period.text) }: ChoiceOptions = {},
): Choice {
  if (catalogueId !== undefined) {
    const [given] = catalogues.filter((catalogue) => catalogue.id === catalogueId).sort((a, b) => b.version - a.version)
    if (given === undefined) throw new RangeError(`no such catalogue: ${catalogueId}`)
    const fit = fitCatalogue(rows, given)
    return { fit, why: explainGiven(fit) }
  }
  if (catalogues.length === 0) return { fit: null, why: { vi: 'Chưa cài bộ tiêu chí nào.', en: 'No catalogue is installed.' } }
  const ruled = catalogues.filter(({ inForce }) => inForce?.includes(period)).map((catalogue) => fitCatalogue(rows, catalogue))
  const [inForce] = ruled.filter(fitsWell).sort((a, b) => compareFits(a, b, meta))
  if (inForce !== undefined) return { fit: inForce, why: explainInForce(inForce) }
  const fits = closest(rows, catalogues).map((catalogue) => fitCatalogue(rows, catalogue))
  fits.sort((a, b) => compareFits(a, b, meta))
  const [best, second] = fits
  if (best === undefined || !fitsWell(best)) return { fit: null, why: explainNone(catalogues.length, best) }
  return { fit: best, why: explainBest(best, second, catalogues.length) }
}

function fitCatalogue(rows: readonly PrintedRow[], catalogue: Catalogue): Fit {
  const candidates = catalogueToCandidates(catalogue)
  const alignment = alignRows(weighRows(rows, candidates), (row) => rows[row]?.total ?? false)
  const found = new Set(alignment.flatMap((match) => (match ? [match.candidate] : []))).size
  const matched = alignment.filter((match) => match !== null)
  const counted = rows.filter((row) => !row.total).length
  const agreements = matched.map(({ evidence }) => {
    const code = evidence.code > 0 ? AGREEMENT.code : 0
    return code + AGREEMENT.name * (evidence.name ?? 0) + (evidence.max === false ? 0 : AGREEMENT.max)
  })
  const total = agreements.reduce((sum, each) => sum + each, 0)
  return {
    catalogue,
    candidates,
    alignment,
    found,
    coverage: found / candidates.length,
    known: counted === 0 ? 0 : matched.length / counted,
    agreement: matched.length === 0 ? 0 : total / matched.length,
    score: total / Math.max(counted, candidates.length, 1),
  }
}

function fitsWell(fit: Fit): boolean {
  const enough = (fit.known >= NEARLY_ALL && fit.coverage >= LEAST_COVERAGE) || (fit.coverage >= NEARLY_ALL && fit.known >= LEAST_KNOWN)
  return enough && fit.agreement >= LEAST_AGREEMENT
}

function compareFits(a: Fit, b: Fit, meta: ReportMeta): number {
  if (Math.abs(a.score - b.score) > SAME_SCORE) return b.score - a.score
  const year = (fit: Fit): number => (meta.period !== null && isValidIn(fit.catalogue, meta.period.year) ? 1 : 0)
  return year(b) - year(a) || b.score - a.score || b.catalogue.version - a.catalogue.version || (a.catalogue.id < b.catalogue.id ? -1 : 1)
}

function isValidIn(catalogue: Catalogue, year: number): boolean {
  const { validFrom, validTo } = catalogue
  if (validFrom === undefined && validTo === undefined) return false
  return (validFrom === undefined || validFrom <= `${year}-12-31`) && (validTo === undefined || validTo >= `${year}-01-01`)
}

/** The catalogues with the most names, word by word the same, or the most codes with the same max; cheap, before any alignment. */
function closest(rows: readonly PrintedRow[], catalogues: readonly Catalogue[]): readonly Catalogue[] {
  if (catalogues.length === 1) return catalogues
  const names = new Set(rows.flatMap((row) => row.names.map((name) => name.folded)))
  const codes = new Set(rows.flatMap((row) => row.readings.slice(0, 1).map(({ code }) => `${code.toLowerCase()} ${row.max ?? ''}`)))
  const share = (catalogue: Catalogue): number => {
    const candidates = catalogueToCandidates(catalogue)
    const hits =
      candidates.filter(({ name }) => names.has(name.folded)).length +
      candidates.filter(({ code, max }) => codes.has(`${code} ${max ?? ''}`)).length
    return hits / Math.max(candidates.length, rows.length)
  }
  const ranked = catalogues
    .map((catalogue) => ({ catalogue, share: share(catalogue) }))
    .sort((a, b) => b.share - a.share || (a.catalogue.id < b.catalogue.id ? -1 : 1))
  const best = ranked[0]?.share ?? 0
  const least = best >= TELLING_SHARE ? best * NEAR_BEST : 0
  return ranked
    .filter((each) => each.share >= least)
    .slice(0, ALIGNED)
    .map(({ catalogue }) => catalogue)
}

const percent = (share: number): string => `${Math.round(share * 100)}`
const counts = (fit: Fit): string => `${fit.found}/${fit.candidates.length}`

function explainGiven(fit: Fit): Bilingual {
  const vi = `Bộ tiêu chí được chỉ định: ${fit.catalogue.title}; khớp ${counts(fit)} tiêu chí.`
  const en = `Catalogue as asked for: ${fit.catalogue.id}; ${counts(fit)} criteria found.`
  if (fitsWell(fit)) return { vi, en }
  return { vi: `${vi} Báo cáo có vẻ theo một bộ tiêu chí khác.`, en: `${en} The report seems to follow another catalogue.` }
}

function explainInForce(fit: Fit): Bilingual {
  return {
    vi: `Bộ tiêu chí đang áp dụng cho kỳ này: "${fit.catalogue.title}", phiên bản ${fit.catalogue.version}; khớp ${counts(fit)} tiêu chí.`,
    en: `The catalogue in force for this period: ${fit.catalogue.id}, version ${fit.catalogue.version}; ${counts(fit)} criteria found.`,
  }
}

function explainBest(fit: Fit, second: Fit | undefined, installed: number): Bilingual {
  const vi = `Khớp ${counts(fit)} tiêu chí của "${fit.catalogue.title}"`
  const en = `${counts(fit)} criteria of ${fit.catalogue.id} found`
  if (installed === 1) return { vi: `${vi}.`, en: `${en}.` }
  if (second === undefined)
    return {
      vi: `${vi}; các bộ khác trong ${installed} bộ đã cài khác xa.`,
      en: `${en}; none of the other ${installed - 1} catalogues is near.`,
    }
  return {
    vi: `${vi}, hơn cả trong ${installed} bộ tiêu chí; kế tiếp là "${second.catalogue.title}" (${counts(second)}).`,
    en: `${en}, the best of ${installed} catalogues; next is ${second.catalogue.id} (${counts(second)}).`,
  }
}

function explainNone(installed: number, best: Fit | undefined): Bilingual {
  const vi = `Không bộ tiêu chí nào trong ${installed} bộ đã cài phù hợp`
  const en = `None of the ${installed} installed catalogues fits`
  if (best === undefined) return { vi: `${vi}.`, en: `${en}.` }
  return {
    vi: `${vi}; gần nhất là "${best.catalogue.title}" (${counts(best)} tiêu chí, giống ${percent(best.agreement)} %). Cây tiêu chí được dựng từ mã số in trong báo cáo.`,
    en: `${en}; the closest is ${best.catalogue.id} (${counts(best)} criteria, ${percent(best.agreement)} % alike). The tree is built from the printed codes.`,
  }
}
