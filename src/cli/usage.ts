/** Commander's complaints about the command line go in, one line in both languages comes out. */
import type { CommanderError } from 'commander'

/** What commander's codes say, in Vietnamese. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'không có tùy chọn',
  'commander.unknownCommand': 'không có lệnh',
  'commander.missingArgument': 'thiếu tham số',
  'commander.optionMissingArgument': 'tùy chọn thiếu giá trị',
  'commander.missingMandatoryOptionValue': 'thiếu tùy chọn bắt buộc',
  'commander.excessArguments': 'thừa tham số',
  'commander.invalidArgument': 'giá trị không hợp lệ',
  'commander.help': 'chưa nêu lệnh',
}

export function usageSentence({ code, message }: CommanderError): string {
  const english = (code === 'commander.help' ? 'no command is given' : message.replace(/^error: /u, '')).replaceAll(/\s+/gu, ' ')
  // What stands in quotes is what was typed or what is missing: the same in both languages.
  const [quoted] = /'[^']*'/u.exec(english) ?? []
  const vietnamese = `${VIETNAMESE[code] ?? 'dùng sai'}${quoted === undefined ? '' : ` ${quoted}`}`
  return `${vietnamese} (xem "bangdiem --help") / ${english} (see "bangdiem --help")`
}
