/**
 * The list keeps up with what happens: the page is fetched again as the server renders it, and lines that are others now take the place
 * of the old ones. What the reader has selected and where they are stays.
 */

/** Changes within this time are shown together, milliseconds. */
const GATHER = 700
/** What others send in is looked for this often, milliseconds. */
const LOOK_EVERY = 20_000
const PARTS = ['.tabs', '.paging', '.owed'] as const

export class ListRefresh {
  private readonly shown: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private isLoading = false
  private again = false

  /** `shown` is called when lines were exchanged. */
  constructor(shown: () => void) {
    this.shown = shown
    setInterval(() => {
      if (!document.hidden) this.soon()
    }, LOOK_EVERY)
  }

  soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.load()
    }, GATHER)
  }

  private load(): void {
    if (this.isLoading) {
      this.again = true
      return
    }
    this.isLoading = true
    // Not `fetch`: a request makes a document of the answer without a script that turns text into markup.
    const request = new XMLHttpRequest()
    request.open('GET', location.href)
    request.setRequestHeader('accept', 'text/html')
    request.responseType = 'document'
    request.addEventListener('loadend', () => {
      this.isLoading = false
      const page = request.responseXML
      if (request.status === 200 && page !== null && page.querySelector('#list') !== null) this.show(page)
      if (this.again) {
        this.again = false
        this.soon()
      }
    })
    request.send()
  }

  private show(page: Document): void {
    const [here, there] = [document.querySelector('#report-rows'), page.querySelector('#report-rows')]
    if (here === null || there === null) {
      if ((here === null) !== (there === null))
        document.querySelector('#list')?.replaceWith(document.importNode(page.querySelector('#list') ?? new DocumentFragment(), true))
    } else {
      exchangeRows(here, there)
      for (const part of PARTS) {
        const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
        if (old !== null && fresh !== null && old.outerHTML !== fresh.outerHTML && !old.contains(document.activeElement))
          old.replaceWith(document.importNode(fresh, true))
      }
    }
    if (page.querySelector('#welcome') === null) {
      document.querySelector('#welcome')?.remove()
      document.querySelector('.upload')?.classList.remove('empty')
    }
    this.shown()
  }
}

function exchangeRows(here: Element, there: Element): void {
  const old = new Map([...here.children].map((row) => [row.id, row]))
  const rows = [...there.children].map((fresh) => {
    const row = old.get(fresh.id)
    return row !== undefined && isSame(row, fresh) ? row : taking(row, document.importNode(fresh, true))
  })
  if (rows.length === here.children.length && rows.every((row, index) => row === here.children[index])) return
  const focused = here.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  const [rowId, isBox] = [focused?.closest('tr')?.id, focused instanceof HTMLInputElement]
  here.replaceChildren(...rows)
  if (rowId !== undefined && !here.contains(document.activeElement)) {
    document
      .getElementById(rowId)
      ?.querySelector<HTMLElement>(isBox ? 'input' : 'a')
      ?.focus()
  }
}

/** How the server rendered a line; a box that is ticked is no part of it. */
const isSame = (row: Element, fresh: Element): boolean => row.innerHTML === fresh.innerHTML

/** What the reader has ticked stays ticked. */
function taking(old: Element | undefined, fresh: Element): Element {
  const [before, now] = [old?.querySelector('input'), fresh.querySelector('input')]
  if (before?.checked === true && now !== null) now.checked = true
  return fresh
}
