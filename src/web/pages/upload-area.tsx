/** Where files come in: a plain form; scripts make the whole page take dropped files and show how each of them gets on. */
import type { Period } from '../../store/registry.ts'
import { PostForm } from '../components/post-form.tsx'
import { formatBytes } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import { UPLOAD } from '../i18n/upload.ts'
import type { View } from './view.ts'

interface UploadAreaProps {
  readonly view: View
  readonly periods: readonly Period[]
  readonly maxFileBytes: number
  /** Nothing is here yet: the area says what to do. */
  readonly isNew: boolean
}

export function UploadArea({ view, periods, maxFileBytes, isNew }: UploadAreaProps) {
  const { language } = view
  const words = UPLOAD[language]
  return (
    <section class={isNew ? 'upload empty' : 'upload'} aria-label={words.title}>
      {isNew && (
        <div id="welcome">
          <h2>{REPORTS[language].emptyTitle}</h2>
          <p>{REPORTS[language].emptyHow}</p>
        </div>
      )}
      <PostForm
        csrf={view.csrf}
        id="upload"
        class="row"
        action="/api/documents"
        enctype="multipart/form-data"
        data-max-bytes={maxFileBytes}
      >
        <div class="field">
          <label for="upload-files">{words.choose}</label>
          <input id="upload-files" name="file" type="file" accept="application/pdf,.pdf" multiple required />
        </div>
        <div class="field" id="upload-folder-field" hidden>
          <label for="upload-folder">{words.chooseFolder}</label>
          <input id="upload-folder" type="file" multiple {...{ webkitdirectory: true }} />
        </div>
        {periods.length > 0 && (
          <div class="field">
            <label for="upload-period">{words.period}</label>
            <select id="upload-period" name="period">
              <option value="">{words.asPrinted}</option>
              {periods.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="submit" class="primary">
          {words.send}
        </button>
        <p class="note limit">
          {words.hint} {words.limit.replace('{size}', formatBytes(language, maxFileBytes))}
        </p>
      </PostForm>
      <div id="upload-progress" />
      <div id="drop-target" hidden>
        {words.dropHere}
      </div>
    </section>
  )
}
