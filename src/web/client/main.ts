/** What every page loads. Pages work without it; it adds what a script can do better. */
import { startList } from './list/index.ts'
import { closeMenus } from './menus.ts'
import { showPrintButtons } from './print.ts'

closeMenus(document)
showPrintButtons(document)
startList()
