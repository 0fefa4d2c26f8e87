/** A state or a severity as a small label: shape and word say what the colour says. */
import type { ComponentChildren } from 'preact'

export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet' | 'busy'

const MARKS: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', warn: '!', info: 'i', quiet: '–', busy: '…' }

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <span class={`badge ${tone}`}>
      <span class="mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      {children}
    </span>
  )
}
