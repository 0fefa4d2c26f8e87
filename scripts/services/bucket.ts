/** A real S3 API server for tests, on a free port of the loopback address. Out: the URL of its bucket, and how to stop it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const require = createRequire(import.meta.url)

interface S3Server {
  run(): Promise<{ port: number }>
  close(): Promise<void>
}

export async function startBucket(): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const Server = require('s3rver') as new (options: object) => S3Server
  const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-bucket-'))
  const server = new Server({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'reports' }] })
  const { port } = await server.run()
  return {
    url: `http://S3RVER:S3RVER@127.0.0.1:${port}/reports?region=us-east-1`,
    folder,
    stop: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
