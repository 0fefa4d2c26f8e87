/** Shares in percent, in whole numbers throughout. */

/** A percentage as printed: `units` / 10^`digits`. */
export interface PrintedPercent {
  readonly text: string
  readonly units: number
  readonly digits: number
}

/** `0,89` → 89 hundredths. */
export function parsePercent(text: string): PrintedPercent {
  const [whole = '', fraction = ''] = text.split(/[.,]/u)
  return { text, units: Number(whole + fraction), digits: fraction.length }
}

/** Whether a percentage is `part` of `whole` to half of its last printed digit. */
export function isShare(part: number, whole: number, { units, digits }: PrintedPercent): boolean {
  const exact = 100n * BigInt(part) * 10n ** BigInt(digits)
  const printed = BigInt(units) * BigInt(whole)
  const off = exact > printed ? exact - printed : printed - exact
  return 2n * off <= BigInt(whole)
}

/** The share in percent with the given digits, halves upward: `1.04`. */
export function shareInPercent(part: number, whole: number, digits: number): string {
  const scale = 10 ** digits
  return (Math.floor((200 * part * scale + whole) / (2 * whole)) / scale).toFixed(digits)
}
