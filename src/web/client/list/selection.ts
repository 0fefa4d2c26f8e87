/** Selecting lines of the list by mouse and keyboard, alone and from one to another; and moving between them by arrows. */

const ROWS = '#report-rows'

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>(`${ROWS} tr`)]
const boxOf = (row: Element | null | undefined): HTMLInputElement | null => row?.querySelector('input[type="checkbox"]') ?? null
const linkOf = (row: Element | null | undefined): HTMLElement | null => row?.querySelector<HTMLElement>('.report-link') ?? null

/** What is ticked shows in the lines, in the box above them and in what can be done. */
const show = (): void => {
  const all = rows()
  const selected = all.filter((row) => boxOf(row)?.checked === true)
  for (const row of all) row.classList.toggle('selected', boxOf(row)?.checked === true)
  const bar = document.querySelector('#bulk')
  const status = bar?.querySelector<HTMLElement>('.selected')
  if (status !== null && status !== undefined)
    status.textContent = (status.dataset['text'] ?? '').replace('{count}', String(selected.length))
  for (const control of bar?.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select') ?? [])
    control.disabled = selected.length === 0
  const whole = document.querySelector<HTMLInputElement>('#select-all')
  if (whole === null) return
  whole.hidden = false
  whole.checked = all.length > 0 && selected.length === all.length
  whole.indeterminate = selected.length > 0 && selected.length < all.length
}

/** Returns what is to be called when lines were exchanged. */
export function startSelection(): () => void {
  let anchor: string | null = null

  /** From the line that was chosen last to this one. */
  const selectTo = (row: HTMLTableRowElement, isChecked: boolean): void => {
    const all = rows()
    const from = all.findIndex(({ id }) => id === anchor)
    const to = all.indexOf(row)
    const range = from === -1 ? [row] : all.slice(Math.min(from, to), Math.max(from, to) + 1)
    for (const each of range) {
      const box = boxOf(each)
      if (box !== null) box.checked = isChecked
    }
  }

  document.addEventListener('click', (event) => {
    const { target, shiftKey } = event
    if (!(target instanceof HTMLInputElement)) return
    if (target.id === 'select-all') {
      for (const row of rows()) {
        const box = boxOf(row)
        if (box !== null) box.checked = target.checked
      }
      show()
      return
    }
    const row = target.closest<HTMLTableRowElement>(`${ROWS} tr`)
    if (row === null) return
    if (shiftKey) selectTo(row, target.checked)
    anchor = row.id
    show()
  })

  document.addEventListener('keydown', (event) => {
    const { target, key, shiftKey, ctrlKey, altKey, metaKey } = event
    const row = target instanceof Element ? target.closest<HTMLTableRowElement>(`${ROWS} tr`) : null
    if (row === null || ctrlKey || altKey || metaKey) return
    const all = rows()
    const at = all.indexOf(row)
    const next =
      key === 'ArrowDown' ? all[at + 1] : key === 'ArrowUp' ? all[at - 1] : key === 'Home' ? all[0] : key === 'End' ? all.at(-1) : undefined
    if (next !== undefined) {
      event.preventDefault()
      linkOf(next)?.focus()
      if (!shiftKey) return
      anchor ??= row.id
      selectTo(next, true)
      anchor = next.id
      const own = boxOf(row)
      if (own !== null) own.checked = true
      show()
    } else if (key === ' ' && !(target instanceof HTMLInputElement)) {
      event.preventDefault()
      const box = boxOf(row)
      if (box !== null) box.checked = !box.checked
      anchor = row.id
      show()
    }
  })
  // A page that is gone back to has its boxes as they were; browsers put them back after the scripts have run.
  addEventListener('pageshow', show)
  show()
  return show
}
