/** Numbers, points and times as they are written in each language. Times are those of Vietnam, wherever the service runs. */
import type { Language } from './language.ts'

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }
const TIME_ZONE = 'Asia/Ho_Chi_Minh'
/** Points are printed with at most this many decimals; catalogues have two. */
const MOST_DECIMALS = 4
/** What stands for a value that is not there. */
export const NO_VALUE = '–'

/** Made once: making one takes longer than using it a hundred times, and tables show hundreds of figures. */
const formats = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  vi: new Intl.NumberFormat(LOCALES.vi, options),
  en: new Intl.NumberFormat(LOCALES.en, options),
})
const NUMBERS = formats({ maximumFractionDigits: MOST_DECIMALS })
const SHARES = formats({ style: 'percent', maximumFractionDigits: 1 })

/** `1.234,5` in Vietnamese, `1,234.5` in English; a dash for null. */
export function formatNumber(language: Language, value: number | null): string {
  return value === null ? NO_VALUE : NUMBERS[language].format(value)
}

/** `0,89%`. In: a share of 1. */
export function formatShare(language: Language, share: number): string {
  return SHARES[language].format(share)
}

/** `05/02/2024`. */
export function formatDate(language: Language, time: Date | string): string {
  return new Date(time).toLocaleDateString(LOCALES[language], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: TIME_ZONE })
}

/** `14:05 05/02/2024`. */
export function formatTime(language: Language, time: Date | string): string {
  const clock = new Date(time).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE })
  return `${clock} ${formatDate(language, time)}`
}

const MEGABYTE = 1024 * 1024

/** `1,4 MB`; small files in kB. */
export function formatBytes(language: Language, bytes: number): string {
  const [value, unit] = bytes < MEGABYTE ? [bytes / 1024, 'kB'] : [bytes / MEGABYTE, 'MB']
  return `${value.toLocaleString(LOCALES[language], { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
}
