/** A cell cut out of the picture of its page, beside what was read there. In: where it stands and how sure the reading is. */
import type { ExtractionRow } from '../../../model/extraction.ts'
import { formatShare } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { px } from './px.ts'

type Place = ExtractionRow['cells']['self'][number]

/** Around the cell, points: enough to see its rules. */
const AROUND = 4
/** The page beside the table is there already; a finer one is laid above it when it comes. */
const CROP_DPI = [110, 165]
/** The crop on the screen, pixels. */
const MOST_WIDTH = 300
const MOST_HEIGHT = 120
const MOST_SCALE = 2.6
const LEAST_SCALE = 1

interface CropProps {
  readonly language: Language
  readonly base: string
  readonly name: string
  readonly place: Place
  readonly page: { readonly width: number; readonly height: number }
}

export function Crop({ language, base, name, place, page }: CropProps) {
  const words = REVIEW[language]
  const [left, top, right, bottom] = place.box
  const width = right - left + 2 * AROUND
  const height = bottom - top + 2 * AROUND
  const scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, MOST_WIDTH / width, MOST_HEIGHT / height))
  return (
    <figure class="review-crop">
      <div
        class="review-crop-window"
        role="img"
        aria-label={words.crop(name)}
        style={{ width: px(Math.min(MOST_WIDTH, width * scale)), height: px(Math.min(MOST_HEIGHT, height * scale)) }}
      >
        {CROP_DPI.map((dpi) => (
          <img
            key={dpi}
            src={`${base}/pages/${place.page}.png?dpi=${dpi}`}
            alt=""
            style={{
              width: px(page.width * scale),
              height: px(page.height * scale),
              left: px((AROUND - left) * scale),
              top: px((AROUND - top) * scale),
            }}
          />
        ))}
      </div>
      <figcaption>
        <span>{words.confidence(formatShare(language, place.confidence))}</span>
        {place.readings !== undefined && (
          <span>
            {words.readings}:{' '}
            {place.readings
              .map(({ text, confidence }) => `${text === '' ? words.blank : text} (${formatShare(language, confidence)})`)
              .join(' · ')}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
