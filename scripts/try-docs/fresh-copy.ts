/** The project as it is handed out: its files without what was installed or built. Out: a folder of its own. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export function freshCopy(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'bangdiem-fresh-')), 'bangdiem')
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0')
  for (const file of files.filter((each) => each !== '')) cpSync(file, path.join(folder, file))
  return folder
}
