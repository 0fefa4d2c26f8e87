/** The picture of a page, with calm words in its place until it is there. In: the page, where its picture is, and how wide it is shown. */
import { useState } from 'preact/hooks'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'

interface PageImageProps {
  readonly language: Language
  readonly page: number
  readonly source: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export function PageImage({ language, page, source, width, height }: PageImageProps) {
  const words = REVIEW[language]
  const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming')
  return (
    <>
      {state === 'there' ? null : (
        <span class="review-page-coming" aria-hidden="true">
          {state === 'coming' ? words.pageComing(page) : words.pageNotLoaded(page)}
        </span>
      )}
      <img
        src={source}
        alt={words.page(page)}
        loading="lazy"
        decoding="async"
        draggable={false}
        width={Math.round(width)}
        height={Math.round(height)}
        class={state === 'there' ? '' : 'coming'}
        onLoad={() => setState('there')}
        onError={() => setState('failed')}
      />
    </>
  )
}
