/** The flags of a row as marks: by shape, not by colour alone. Open ones tell how bad; those that a person has settled look different. */
import type { Finding } from '../../../model/finding.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Flag } from './flags.ts'

const MARKS: Readonly<Record<Finding['severity'], string>> = { error: '✗', warning: '!', info: 'i' }

export function FlagMarks({ language, flags }: { readonly language: Language; readonly flags: readonly Flag[] }) {
  const words = REVIEW[language]
  if (flags.length === 0) {
    return (
      <span class="review-mark machine" title={words.machineChecked}>
        <span class="visually-hidden">{words.machineChecked}</span>
        <span aria-hidden="true">·</span>
      </span>
    )
  }
  return (
    <>
      {flags.map(({ finding }) => (
        <span
          key={finding.id}
          class={`review-mark ${finding.state === 'open' ? finding.severity : 'settled'}`}
          title={`${words.severity[finding.severity]}: ${finding.message[language]} (${words.state[finding.state]})`}
        >
          <span class="visually-hidden">
            {words.severity[finding.severity]}, {words.state[finding.state]}
          </span>
          <span aria-hidden="true">{finding.state === 'open' ? MARKS[finding.severity] : '✓'}</span>
        </span>
      ))}
    </>
  )
}
