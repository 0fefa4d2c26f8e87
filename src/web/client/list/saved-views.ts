/** Filters that a reader has given a name, kept in this browser. */

interface SavedView {
  readonly name: string
  /** The address behind the question mark. */
  readonly query: string
}

const KEPT = 'bangdiem-views'
const MOST = 30

function load(): SavedView[] {
  try {
    const views: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(views) ? (views as SavedView[]) : []
  } catch {
    // Not ours: none are kept.
    return []
  }
}

/** Also to be called when the list was exchanged. */
export function startSavedViews(): void {
  const menu = document.querySelector<HTMLDetailsElement>('#saved-views')
  const panel = menu?.querySelector<HTMLElement>('.menu-panel')
  if (menu === null || panel === null || panel === undefined) return
  // Shown already: the reader may be typing in it.
  if (!menu.hidden) return
  menu.hidden = false
  draw(panel)
}

function draw(panel: HTMLElement): void {
  const { none = '', name = '', save = '', remove = '' } = panel.dataset
  const views = load()
  const store = (changed: readonly SavedView[]): void => {
    localStorage.setItem(KEPT, JSON.stringify(changed.slice(-MOST)))
    draw(panel)
    panel.querySelector('input')?.focus()
  }
  const list = element('ul', {})
  for (const view of views) {
    const link = element('a', { href: `/?${view.query}` }, view.name)
    const button = element('button', { type: 'button', class: 'plain small', 'aria-label': remove.replace('{name}', view.name) }, '✕')
    button.addEventListener('click', () => store(views.filter((each) => each !== view)))
    const item = element('li', { class: 'view' })
    item.append(link, button)
    list.append(item)
  }
  const label = element('label', { for: 'view-name' }, name)
  const input = element('input', { id: 'view-name', maxlength: '60', autocomplete: 'off' })
  const button = element('button', { type: 'button' }, save)
  const add = (): void => {
    const given = input.value.trim()
    const query = new URLSearchParams(location.search)
    query.delete('after')
    if (given !== '') store([...views.filter((each) => each.name !== given), { name: given, query: query.toString() }])
  }
  button.addEventListener('click', add)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  })
  const field = element('div', { class: 'field' })
  field.append(label, input, button)
  panel.replaceChildren(...(views.length === 0 ? [element('p', { class: 'note' }, none)] : [list]), field)
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.textContent = text
  return made
}
