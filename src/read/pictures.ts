/**
 * The pictures of a page as pdf.js decoded them. In: the page and what it draws. Out: which are missing, which hide what is under them.
 *
 * pdf.js hands over null for a picture that it could not decode (a missing codec, damaged data), with no more than a warning.
 */
import type { Drawing, Picture } from './drawing.ts'
import type { PdfjsPage } from './pdfjs.ts'

/** pdf.js's image kinds: 3 has an alpha channel. */
const RGBA = 3

interface Decoded {
  readonly kind?: number
}

export interface Pictures {
  readonly hides: (objectId: string | null) => boolean
  readonly missing: ReadonlySet<string>
}

interface PdfjsObjects {
  get: (id: string, callback: (value: unknown) => void) => unknown
}

/** Waits until every picture is decoded or known to be lost. */
export async function waitForPictures(page: PdfjsPage, drawing: Drawing): Promise<Pictures> {
  const ids = new Set<string>()
  for (const { objectId } of drawing.pictures) if (objectId !== null) ids.add(objectId)
  const decoded = new Map<string, Decoded | null>()
  for (const id of ids) decoded.set(id, await waitFor(page, id))
  return {
    missing: new Set([...decoded].filter(([, value]) => value === null).map(([id]) => id)),
    hides: (id) => id !== null && (decoded.get(id)?.kind ?? RGBA) !== RGBA,
  }
}

async function waitFor(page: PdfjsPage, id: string): Promise<Decoded | null> {
  const objects = (id.startsWith('g_') ? page.commonObjs : page.objs) as unknown as PdfjsObjects
  const value = await new Promise<unknown>((resolve) => {
    objects.get(id, resolve)
  })
  return (value as Decoded | null | undefined) ?? null
}

/** Pictures that were to be drawn and could not be decoded. */
export function findUndecoded(drawing: Drawing, pictures: Pictures): Picture[] {
  return drawing.pictures.filter(({ objectId }) => objectId !== null && pictures.missing.has(objectId))
}
