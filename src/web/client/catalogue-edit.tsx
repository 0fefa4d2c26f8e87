/**
 * What a script adds to editing a catalogue: the sums are said anew with every figure that is typed, and what is not saved is not left by
 * mistake.
 */
import { render } from 'preact'
import { formToDraft } from '../catalogues-desk/form.ts'
import { type LineSum, sumsOf } from '../catalogues-desk/draft.ts'
import { SumOfLine } from '../catalogues-desk/sum-of-line.tsx'
import { isLanguage } from '../i18n/language.ts'

const form = document.querySelector<HTMLFormElement>('.catalogue-form')
if (form !== null) start(form)

function start(form: HTMLFormElement): void {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'vi'
  const places = [...form.querySelectorAll<HTMLElement>('[data-sum]')]
  const shown = new Map<HTMLElement, string>()
  // Each step of editing sends the form and gets it back: what it holds then is not saved either.
  let isChanged = form.dataset['changed'] === 'true'

  const say = (place: HTMLElement, sum: LineSum | null): void => {
    const key = JSON.stringify(sum)
    if (shown.get(place) === key) return
    // What the server wrote is not known to the script that draws.
    if (!shown.has(place)) place.textContent = ''
    shown.set(place, key)
    render(<SumOfLine language={language} sum={sum} />, place)
  }
  const check = (): void => {
    const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
    const { lines, total } = sumsOf(formToDraft(new Map(fields)))
    for (const place of places) say(place, place.dataset['sum'] === 'total' ? total : (lines[Number(place.dataset['sum'])] ?? null))
  }

  form.addEventListener('input', () => {
    isChanged = true
    check()
  })
  form.addEventListener('submit', () => {
    isChanged = false
  })
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault()
  })
  // A page that is gone back to has its fields as they were typed.
  addEventListener('pageshow', check)
}
