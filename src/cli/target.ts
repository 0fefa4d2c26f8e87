/**
 * Where the result goes: `--out` and the input files go in, a checked target comes out, before anything is read.
 * Nobody waits for a reading whose result has no place.
 */
import { accessSync, constants, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../errors.ts'

export type Target =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }

/** Throws a UsageError for a place that cannot take the result, and for one that would overwrite an input file. */
export function toTarget(out: string | undefined, inputs: readonly string[]): Target {
  if (out === undefined) return { kind: 'stdout' }
  if (out === '') throw badTarget(out, 'tên trống', 'the name is empty', 'nêu tên tệp hoặc thư mục', 'name a file or a folder')
  const stats = statOrNull(out)
  if (stats?.isDirectory()) {
    requireWritable(out, out)
    return { kind: 'folder', path: out }
  }
  if (/[/\\]$/u.test(out)) throw missingFolder(out, out)
  const folder = dirname(out)
  if (stats === null && !statOrNull(folder)?.isDirectory()) throw missingFolder(out, folder)
  requireWritable(out, stats === null || stats.isFile() ? folder : out)
  if (stats !== null) {
    requireWritable(out, out)
    const real = realpathSync(out)
    const overwritten = inputs.find((input) => statOrNull(input) !== null && realpathSync(input) === real)
    if (overwritten !== undefined) {
      throw badTarget(out, 'đó chính là tệp đầu vào', 'that is an input file', 'chọn tên khác', 'choose another name')
    }
  }
  return { kind: 'file', path: out }
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    // A file stands where a folder should be, or a folder on the way may not be entered: there is no such place for us.
    return null
  }
}

function requireWritable(out: string, path: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch {
    throw badTarget(out, 'không có quyền ghi vào đó', 'no permission to write there', 'chọn nơi khác', 'choose another place')
  }
}

function missingFolder(out: string, folder: string): UsageError {
  return badTarget(
    out,
    `chưa có thư mục "${folder}"`,
    `there is no folder "${folder}"`,
    'tạo thư mục trước hoặc chọn nơi khác',
    'create it first or choose another place',
  )
}

function badTarget(out: string, vi: string, en: string, remedyVi: string, remedyEn: string): UsageError {
  return new UsageError('bad-target', { vi: `--out "${out}": ${vi}; ${remedyVi}.`, en: `--out "${out}": ${en}; ${remedyEn}.` })
}

/** For a file whose ending names no format that can be written. */
export function endingTarget(out: string, known: readonly string[]): UsageError {
  const endings = known.join(', ')
  return badTarget(
    out,
    'không ghi được loại tệp này',
    'this kind of file cannot be written',
    `đặt đuôi tệp là ${endings}, hoặc thêm --format`,
    `end the name with ${endings}, or add --format`,
  )
}

/** For commands that write one file. */
export function folderTarget(out: string): UsageError {
  return badTarget(out, 'đó là thư mục', 'that is a folder', 'nêu tên tệp', 'name a file')
}
