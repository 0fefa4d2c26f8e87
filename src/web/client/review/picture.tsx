/**
 * The pages as pictures, below each other, with the boxes that are looked at outlined. In: pages, boxes, commands to zoom. Scrolls and zooms only
 * when the boxes cannot be read as things are. A click tells where on which page.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Extraction } from '../../../model/extraction.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Language } from '../../i18n/language.ts'
import { PageImage } from './page-image.tsx'
import { px } from './px.ts'
import { clampScale, fitScale, PAGE_GAP, type PlacedBox, viewFor } from './page-view.ts'

export interface OutlinedBox extends PlacedBox {
  readonly kind: 'focus' | 'quote'
}

interface PictureProps {
  readonly language: Language
  readonly base: string
  readonly pages: Extraction['document']['pages']
  readonly boxes: readonly OutlinedBox[]
  /** Tells one place that is looked at from the next: the view follows when it changes. */
  readonly place: string
  readonly zoom: 'in' | 'out' | 'fit' | null
  readonly zoomed: number
  readonly onPoint: (page: number, x: number, y: number) => void
}

const ZOOM_STEP = 1.25
/** Resolutions in which pages are asked for: few, so that the server's and the browser's pictures are used again. */
const RESOLUTIONS = [110, 165, 220]
const POINTS_PER_INCH = 72
/** A picture may be stretched a little before a finer one is fetched. */
const STRETCH = 1.15

function resolutionFor(scale: number): number {
  const wanted = (POINTS_PER_INCH * scale * globalThis.devicePixelRatio) / STRETCH
  return RESOLUTIONS.find((each) => each >= wanted) ?? 220
}

export function Picture({ language, base, pages, boxes, place, zoom, zoomed, onPoint }: PictureProps) {
  const words = REVIEW[language]
  const frame = useRef<HTMLDivElement>(null)
  const [known, setScale] = useState<number | null>(null)
  const scale = known ?? 1
  const scroll = useRef<{ left: number; top: number } | null>(null)

  useLayoutEffect(() => {
    if (frame.current !== null) setScale(fitScale(pages, frame.current.clientWidth))
  }, [pages.length])

  // The view follows what is looked at, in the same frame as its outline.
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null || known === null) return
    const view = { scale, left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight }
    const wanted = viewFor(view, pages, boxes)
    scroll.current = wanted
    if (wanted.scale === scale) element.scrollTo(wanted.left, wanted.top)
    else setScale(wanted.scale)
  }, [place, known === null])

  useEffect(() => {
    const element = frame.current
    if (element === null || zoom === null) return
    const next = zoom === 'fit' ? fitScale(pages, element.clientWidth) : clampScale(zoom === 'in' ? scale * ZOOM_STEP : scale / ZOOM_STEP)
    scroll.current = { left: (element.scrollLeft * next) / scale, top: (element.scrollTop * next) / scale }
    setScale(next)
  }, [zoomed])

  useLayoutEffect(() => {
    if (scroll.current !== null) frame.current?.scrollTo(scroll.current.left, scroll.current.top)
    scroll.current = null
  }, [scale])

  return (
    <div class="review-pages" ref={frame} tabIndex={0} role="region" aria-label={words.pages}>
      {(known === null ? [] : pages).map((page) => (
        <figure
          key={page.number}
          class="review-page"
          data-page={page.number}
          style={{ width: px(page.width * scale), height: px(page.height * scale), margin: `${px(PAGE_GAP)} ${px(PAGE_GAP)} 0` }}
          onClick={(event) => {
            const area = event.currentTarget.getBoundingClientRect()
            onPoint(page.number, (event.clientX - area.left) / scale, (event.clientY - area.top) / scale)
          }}
        >
          {page.source === 'failed' ? (
            <figcaption class="review-page-failed">
              <strong>
                {words.page(page.number)}: {words.pageFailed}
              </strong>
              <span>{page.problem?.[language]}</span>
            </figcaption>
          ) : null}
          <PageImage
            language={language}
            page={page.number}
            source={`${base}/pages/${page.number}.png?dpi=${resolutionFor(scale)}`}
            width={page.width * scale}
            height={page.height * scale}
          />
          {boxes
            .filter((each) => each.page === page.number)
            .map(({ box: [left, top, right, bottom], kind }, index) => (
              <span
                key={index}
                class={`review-box ${kind}`}
                style={{
                  left: px(left * scale),
                  top: px(top * scale),
                  width: px((right - left) * scale),
                  height: px((bottom - top) * scale),
                }}
              />
            ))}
        </figure>
      ))}
    </div>
  )
}
