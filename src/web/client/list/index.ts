/** What scripts add to the list of reports. */
import { LiveDocuments } from '../live.ts'
import { startUploads } from '../upload/index.ts'
import { ListRefresh } from './refresh.ts'
import { startSavedViews } from './saved-views.ts'
import { startSelection } from './selection.ts'

const UNFINISHED = '#report-rows tr[data-status="queued"], #report-rows tr[data-status="reading"]'

export function startList(): void {
  if (document.querySelector('#list') === null) return
  const showSelection = startSelection()
  const live = new LiveDocuments((document) => {
    uploads?.tell(document)
    refresh.soon()
  })
  const watchRows = (): void => {
    const rows = [...document.querySelectorAll<HTMLElement>(UNFINISHED)]
    live.watch(
      'list',
      rows.flatMap(({ dataset }) => dataset['document'] ?? []),
    )
  }
  const refresh = new ListRefresh(() => {
    showSelection()
    startSavedViews()
    watchRows()
  })
  const uploads = startUploads(live, () => refresh.soon())
  startSavedViews()
  watchRows()
}
