/** The administrator's page: its commands are found, so that `npm run try-docs` leaves none of them out. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { commandsOf } from '../../scripts/try-docs/commands.ts'
import { stagesOf } from '../../scripts/try-image/dockerfile.ts'

const root = path.join(import.meta.dirname, '../..')

it('finds what is to be typed in blocks, tables and sentences, once each and without its comment', () => {
  const page =
    '```sh\nnpm ci && npm start   # mở trang\ncurl http://127.0.0.1:8080/\n```\n| `bangdiem backup X` | `bangdiem-data` |\nnpm `npm start`, `npm start`'
  expect(commandsOf(page)).toEqual(['npm ci && npm start', 'curl http://127.0.0.1:8080/', 'bangdiem backup X', 'npm start'])
  const commands = commandsOf(readFileSync(path.join(root, 'docs/administrator.md'), 'utf8'))
  expect(commands).toEqual(expect.arrayContaining(['bangdiem migrate --from bangdiem-data', 'docker compose up -d --scale worker=4']))
})

it('takes a Dockerfile as the steps of its stages', () => {
  const [build, image] = stagesOf(readFileSync(path.join(root, 'Dockerfile'), 'utf8'))
  expect(build?.name).toBe('build')
  expect(image?.steps).toContainEqual({ word: 'USER', rest: 'node' })
  expect(image?.steps.at(-1)).toEqual({ word: 'CMD', rest: '["serve"]' })
})
