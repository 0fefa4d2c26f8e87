/**
 * Passwords: hashing with argon2id, and what makes one acceptable (NIST SP 800-63B: long enough, not a common one, no rules about which
 * signs it holds).
 */
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { foldLoose } from '../model/fold.ts'
import type { Sentence } from '../errors.ts'

/** OWASP's parameters for argon2id: 19 MiB, two passes, one thread; the package's default algorithm is argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
export const LEAST_LENGTH = 12
const MOST = 128
/** Different signs; fewer is `aaaaaaaaaaaa` and `121212121212`. */
const LEAST_SIGNS = 5

/** The same password typed on another machine has the same bytes. */
const toBytes = (password: string): string => password.normalize('NFC')

export const hashPassword = (password: string): Promise<string> => hash(toBytes(password), PARAMETERS)

let nobody: Promise<string> | undefined

/**
 * Whether a password is the one of the hash. Without a hash the work is the same, and the answer is no: the time tells nobody whether
 * there is an account.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const right = await verify(passwordHash ?? (await nobody), toBytes(password))
  return right && passwordHash !== null
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash)
  return memoryCost !== PARAMETERS.memoryCost || timeCost !== PARAMETERS.timeCost || parallelism !== PARAMETERS.parallelism
}

/** What people choose first, here and elsewhere, folded and without digits around it. */
const COMMON: ReadonlySet<string> = new Set(
  `password passwords matkhau matkhaumoi doimatkhau matkhaumatkhau admin administrator quantri quantrivien qwerty qwertyuiop qwertyuiopas
  asdfghjkl asdfghjklzx zxcvbnm zxcvbnmasdf qwertyasdfgh qwertyzxcvbn abcdef abcdefgh abcdefghijkl abcdefghijklmn iloveyou ilovyou
  anhyeuem emyeuanh anhyeuemnhieu yeuemnhieu toiyeuvietnam vietnam vietnamvietnam vietnamvodich hochiminh hanoi saigon haiduong letmein
  welcome welcomewelcome football baseball superman batman dragon monkey sunshine princess trustno trustnoone master computer internet
  passwordpassword passwordqwerty adminadmin administratoradmin rootroot useruser testtest testtesttest changeme changemenow bangdiem
  caicachhanhchinh ubnd uybannhandan gia dinh giadinh conyeu concon mequanh thuong hanhphuc chaobanchaoban xinchao khongbiet motconvit
  correcthorsebatterystaple thisisapassword mypassword mypasswordis mysecretpassword ineedapassword`.split(/\s+/u),
)
const KEYS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]
/** A run along the alphabet or the keyboard of so many signs counts as one sign. */
const RUN = 4

/** null when it may be used, else what is wrong with it. `name`: whose it is to be. */
export function passwordProblem(password: string, name: string): Sentence | null {
  const signs = Array.from(toBytes(password))
  if (signs.length < LEAST_LENGTH) {
    return { vi: `Mật khẩu cần ít nhất ${LEAST_LENGTH} ký tự.`, en: `A password needs at least ${LEAST_LENGTH} characters.` }
  }
  if (signs.length > MOST) {
    return { vi: `Mật khẩu tối đa ${MOST} ký tự.`, en: `A password has at most ${MOST} characters.` }
  }
  if (isEasy(signs, name)) {
    return {
      vi: 'Mật khẩu này dễ đoán. Hãy ghép vài từ không liên quan đến nhau.',
      en: 'This password is easily guessed. Put a few words together that have nothing to do with each other.',
    }
  }
  return null
}

function isEasy(signs: readonly string[], name: string): boolean {
  const folded = foldLoose(signs.join('')).replaceAll(' ', '')
  const letters = folded.replace(/\d+/gu, '')
  const own = foldLoose(name).replaceAll(' ', '')
  const withoutName = own.length >= RUN ? folded.replaceAll(own, '') : folded
  return (
    new Set(signs.map((sign) => sign.toLowerCase())).size < LEAST_SIGNS ||
    COMMON.has(letters) ||
    COMMON.has(folded) ||
    COMMON.has(halfOf(letters)) ||
    (withoutName.length < folded.length - own.length / 2 && withoutName.replace(/\d+/gu, '').length < RUN) ||
    withoutRuns(folded) < LEAST_SIGNS
  )
}

/** `abcabc` → `abc`. */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2)
  return half + half === text ? half : text
}

/** How many signs are left when each run along a row of keys counts as one. */
function withoutRuns(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; count++) at += Math.max(1, runAt(text, at))
  return count
}

function runAt(text: string, from: number): number {
  let longest = 0
  for (const row of KEYS.flatMap((keys) => [keys, Array.from(keys).reverse().join('')])) {
    let length = RUN
    while (from + length <= text.length && row.includes(text.slice(from, from + length))) longest = Math.max(longest, length++)
  }
  return longest
}
