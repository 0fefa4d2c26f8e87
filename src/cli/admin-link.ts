/**
 * `bangdiem admin-link`: a way in for an administrator who has lost the password, where no other one can help. In: whose; out: a one-time
 * link on stdout. Whoever may run this on the machine may read the data anyway.
 */
import type { ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import { createLog } from '../log.ts'
import { foldLoose } from '../model/fold.ts'
import { type Administrator, addLink, firstLink, listAdministrators } from '../store/links.ts'
import { linkPath } from '../web/accounts.ts'
import { openInstallation } from './installation.ts'

export interface AdminLinkOptions {
  /** Whose; may be missing where there is one administrator. */
  readonly name?: string
}

export async function adminLinkCommand({ name }: AdminLinkOptions, settings: ServiceSettings): Promise<number> {
  const installation = await openInstallation(settings, createLog('warn'))
  try {
    const { db } = installation.database
    const link = (await firstLink(db)) ?? (await addLink(db, chosen(await listAdministrators(db), name).id, 'reset'))
    const address = settings.publicUrl ?? `http://127.0.0.1:${settings.port}`
    process.stderr.write('bangdiem: dùng một lần, trong 24 giờ, khi dịch vụ đang chạy / once, within 24 hours, while the service runs:\n')
    process.stdout.write(`${address}${linkPath(link)}\n`)
    return EXIT.ok
  } finally {
    await installation.close()
  }
}

/** Throws a UsageError that names the administrators when it is not clear who is meant. */
function chosen(all: readonly Administrator[], name: string | undefined): Administrator {
  const meant = name === undefined ? all : all.filter((each) => foldLoose(each.name) === foldLoose(name))
  const [only, ...others] = meant
  if (only !== undefined && others.length === 0) return only
  const names = all.map((each) => each.name).join(', ')
  throw new UsageError('which-administrator', {
    vi: `Hãy nêu quản trị viên nào bằng --name: ${names}.`,
    en: `Say which administrator with --name: ${names}.`,
  })
}
