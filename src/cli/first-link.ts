/** The way in for the first administrator, told once on stderr. In: a one-time link, and where people call the service. */
import type { NewLink } from '../store/links.ts'
import { linkPath } from '../web/accounts.ts'

export function tellFirstLink(link: NewLink, address: string): void {
  process.stderr.write(
    `bangdiem: đặt tên và mật khẩu của quản trị viên (dùng một lần, trong 24 giờ) / set the administrator's name and password (once, within 24 hours):\n  ${address}${linkPath(link)}\n`,
  )
}
