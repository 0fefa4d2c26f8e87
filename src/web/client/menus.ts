/** Menus close when the reader clicks elsewhere or presses Escape, and give the focus back. */
export function closeMenus(page: Document): void {
  const open = () => [...page.querySelectorAll<HTMLDetailsElement>('details.menu[open]')]
  page.addEventListener('click', ({ target }) => {
    for (const menu of open()) if (!(target instanceof Node && menu.contains(target))) menu.open = false
  })
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const menu of open()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}
