/** What every page loads. Pages work without it; it adds what a script can do better. */
import { startList } from './list/index.ts'
import { closeMenus } from './menus.ts'
import { showPrintButtons } from './print.ts'

closeMenus(document)
showPrintButtons(document)
startList()
// On a narrow screen the entries go past its edge: the one where the reader is has to be seen.
document.querySelector('.main-nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
