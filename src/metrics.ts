/** What is measured while the service runs, in the form that Prometheus reads. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Seconds; a page with text takes hundredths, a scanned one seconds. */
const PAGE_SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100]

export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    pages: new Counter({ name: 'bangdiem_pages_total', help: 'Pages read, by source', labelNames: ['source'], registers }),
    pageSeconds: new Histogram({
      name: 'bangdiem_page_seconds',
      help: 'Seconds for a page, by source',
      labelNames: ['source'],
      buckets: PAGE_SECONDS,
      registers,
    }),
    documents: new Counter({
      name: 'bangdiem_documents_total',
      help: 'Documents read, by how it ended',
      labelNames: ['status'],
      registers,
    }),
    failures: new Counter({ name: 'bangdiem_failures_total', help: 'What could not be done, by code', labelNames: ['code'], registers }),
    uploads: new Counter({
      name: 'bangdiem_uploads_total',
      help: 'Files sent in, by what became of them',
      labelNames: ['result'],
      registers,
    }),
    jobs: new Gauge({
      name: 'bangdiem_queue_jobs',
      help: 'Jobs in the queue, by queue and state',
      labelNames: ['queue', 'state'],
      registers,
    }),
    stored: new Gauge({ name: 'bangdiem_documents', help: 'Documents in the database, by status', labelNames: ['status'], registers }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
