/** What a reading is made by: this program and the packages that read. */
import { engineVersions } from '../read/index.ts'
import type { Versions } from '../store/readings.ts'

export function toVersions(program: string): Versions {
  return { program, engine: engineVersions() }
}
