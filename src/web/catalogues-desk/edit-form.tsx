/** The form in which a catalogue is edited: its head, its lines with their tools, what is wrong with it. */
import { parsePoints } from '../../model/points.ts'
import { PostForm } from '../components/post-form.tsx'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { NO_VALUE } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { REGISTRY } from '../i18n/registry.ts'
import { SumOfLine } from './sum-of-line.tsx'
import { ASSESSORS, type Draft, type DraftLine, type LineSum, ROLL_UPS, type Step, STEPS, sumsOf } from './draft.ts'

interface Problem {
  readonly severity: 'error' | 'warning'
  readonly at: string
  readonly vi: string
  readonly en: string
}

interface EditFormProps {
  readonly language: Language
  readonly csrf: string | null
  readonly draft: Draft
  /** The version as which it would be saved. */
  readonly version: number
  /** null: not checked yet. */
  readonly problems: readonly Problem[] | null
  /** It is not what is kept under its name. */
  readonly isChanged: boolean
}

const STEP_MARKS: Readonly<Record<Step, string>> = { after: '+', child: '↳', remove: '✕', indent: '→', outdent: '←', up: '↑', down: '↓' }

export function EditForm({ language, csrf, draft, version, problems, isChanged }: EditFormProps) {
  const words = CATALOGUES[language]
  const sums = sumsOf(draft)
  return (
    <PostForm csrf={csrf} action="/catalogues/edit" class="catalogue-form" data-changed={String(isChanged)}>
      {/* The first button of a form is what Enter presses: checking harms nothing. */}
      <button type="submit" name="do" value="check" class="visually-hidden" tabIndex={-1}>
        {words.check}
      </button>
      <input type="hidden" name="lines" value={draft.lines.length} />
      {problems !== null && <Problems language={language} problems={problems} />}
      <Head language={language} draft={draft} total={sums.total} />
      <div class="table-wrap">
        <table class="side">
          <caption class="visually-hidden">{words.criterion}</caption>
          <thead>
            <tr>
              {[words.code, words.criterion, words.points, words.sum, words.assessedBy, words.more].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{words.lineTools('')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.lines.map((line, at) => (
              <Line key={at} language={language} line={line} at={at} sum={sums.lines[at] ?? null} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="row">
        <button type="submit" name="do" value="check">
          {words.check}
        </button>
        <button type="submit" name="do" value="save" class="primary">
          {words.save(String(version))}
        </button>
      </p>
    </PostForm>
  )
}

function Problems({ language, problems }: { readonly language: Language; readonly problems: readonly Problem[] }) {
  const words = CATALOGUES[language]
  if (problems.length === 0) {
    return (
      <p class="flash good" role="status">
        {words.noProblems}
      </p>
    )
  }
  return (
    <section class="card" role="alert">
      <h2>{words.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.at} ${problem.en}`}>
            <strong>{problem.severity === 'error' ? words.error : words.warning}</strong>
            {': '}
            {problem.at === '' ? '' : `${problem.at}: `}
            {problem[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface HeadProps {
  readonly language: Language
  readonly draft: Draft
  readonly total: LineSum | null
}

function Head({ language, draft: { head }, total }: HeadProps) {
  const words = CATALOGUES[language]
  const fields = [
    ['title', words.name, true],
    ['id', words.id, true],
    ['issuedBy', words.issuedBy, false],
    ['level', words.level, false],
    ['validFrom', words.validFrom, false],
    ['validTo', words.validTo, false],
    ['max', words.max, false],
  ] as const
  return (
    <div class="card catalogue-head">
      {fields.map(([field, label, isRequired]) => (
        <div key={field} class={`field ${field}`}>
          <label for={field}>{label}</label>
          {field === 'level' ? (
            <Level language={language} level={head.level} />
          ) : field === 'validFrom' || field === 'validTo' ? (
            <input id={field} name={field} type="date" value={head[field]} />
          ) : (
            <input
              id={field}
              name={field}
              value={field === 'max' ? toTyped(language, head.max) : head[field]}
              required={isRequired}
              autocomplete="off"
            />
          )}
        </div>
      ))}
      <p data-sum="total">
        <SumOfLine language={language} sum={total} />
      </p>
    </div>
  )
}

/** The registry's levels by their names; another that the catalogue has stays. */
function Level({ language, level }: { readonly language: Language; readonly level: string }) {
  const names: Readonly<Record<string, string>> = REGISTRY[language].levels
  const levels = ['', ...Object.keys(names)]
  return (
    <select id="level" name="level">
      {(levels.includes(level) ? levels : [...levels, level]).map((each) => (
        <option key={each} value={each} selected={each === level}>
          {names[each] ?? (each === '' ? NO_VALUE : each)}
        </option>
      ))}
    </select>
  )
}

/** Points as they are typed in the language; what is no number stays as it is. */
const toTyped = (language: Language, points: string): string =>
  language === 'vi' && parsePoints(points) !== null ? points.replace('.', ',') : points

interface LineProps {
  readonly language: Language
  readonly line: DraftLine
  readonly at: number
  readonly sum: LineSum | null
}

function Line({ language, line, at, sum }: LineProps) {
  const words = CATALOGUES[language]
  const name = words.lineName(line.code, String(at + 1))
  const label = (word: string): string => words.stepOf(word, name)
  return (
    <tr id={`line-${at}`} class={line.depth === 0 ? 'depth-0' : undefined}>
      <td class={`depth-${line.depth + 1}`}>
        <input type="hidden" name={`depth.${at}`} value={line.depth} />
        <input type="hidden" name={`carried.${at}`} value={line.carried} />
        <input class="code-field" name={`code.${at}`} value={line.code} aria-label={label(words.code)} autocomplete="off" />
      </td>
      <td>
        <textarea name={`name.${at}`} rows={line.name.length > 90 ? 3 : 2} aria-label={label(words.criterion)}>
          {line.name}
        </textarea>
      </td>
      <td>
        <input
          class="points-field"
          name={`max.${at}`}
          value={toTyped(language, line.max)}
          inputMode="decimal"
          aria-label={label(words.points)}
          autocomplete="off"
        />
      </td>
      <td data-sum={at}>
        <SumOfLine language={language} sum={sum} />
      </td>
      <td>
        <select name={`assessedBy.${at}`} aria-label={label(words.assessedBy)}>
          {ASSESSORS.map((assessor) => (
            <option key={assessor} value={assessor} selected={assessor === line.assessedBy}>
              {words.assessors[assessor === '' ? 'inherited' : assessor]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <details>
          <summary aria-label={label(words.more)}>{words.more}</summary>
          <div class="field">
            <label for={`rollUp.${at}`}>{words.rollUp}</label>
            <select id={`rollUp.${at}`} name={`rollUp.${at}`}>
              {ROLL_UPS.map((rollUp) => (
                <option key={rollUp} value={rollUp} selected={rollUp === line.rollUp}>
                  {words.rollUps[rollUp]}
                </option>
              ))}
            </select>
          </div>
          <label>
            <input type="checkbox" name={`negative.${at}`} checked={line.negative} /> {words.negative}
          </label>
          <label>
            <input type="checkbox" name={`bonus.${at}`} checked={line.bonus} /> {words.bonus}
          </label>
        </details>
      </td>
      <td class="line-tools">
        {STEPS.map((step) => (
          <button
            key={step}
            type="submit"
            class="small"
            name="do"
            value={`${step}:${at}`}
            formaction={`/catalogues/edit#line-${at}`}
            formnovalidate
            aria-label={label(words.steps[step])}
            title={words.steps[step]}
          >
            {STEP_MARKS[step]}
          </button>
        ))}
      </td>
    </tr>
  )
}
