/**
 * The commands and their options. A command is done in a file of its own, loaded when it is called.
 */
import { Command } from 'commander'
import type { SettingOptions, Settings } from '../config.ts'
import type { DeriveCommandOptions } from './catalogue.ts'
import type { ExtractCommandOptions } from './extract.ts'
import { addServiceCommands } from './service-program.ts'
import type { TablesCommandOptions } from './tables.ts'

/** Headings of the help. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng',
  'Arguments:': 'Tham số',
  'Options:': 'Tùy chọn',
  'Commands:': 'Lệnh',
}

/** Does a command that was called with `args` and `options`. */
export type Perform = (
  args: readonly string[],
  options: SettingOptions,
  command: (settings: Settings, signal: AbortSignal) => Promise<number>,
) => Promise<void>

export function buildProgram(version: string, perform: Perform): Command {
  const program = new Command('bangdiem')
    .description(
      'Đọc bảng tự chấm điểm (PDF) của xã thành dữ liệu đã kiểm tra.\nReads the PDF self-assessment tables of communes into checked, traceable rows.',
    )
    .version(version, '-V, --version', 'phiên bản / version')
    .helpOption('-h, --help', 'trợ giúp / help')
    .helpCommand('help [command]', 'trợ giúp về một lệnh / help on a command')
    .configureOutput({ outputError: () => {} })
    .configureHelp({ styleTitle: (title) => (TITLES[title] === undefined ? title : `${TITLES[title]} / ${title}`) })
    .exitOverride()

  const extract = reading(program.command('extract'))
    .description('đọc báo cáo thành các dòng điểm đã kiểm tra / PDFs into checked rows')
    .argument('<file...>', 'các tệp PDF, cũng nhận *.pdf / PDF files, also *.pdf')
    .option('--catalogue <id|path>', 'bộ tiêu chí; mặc định: tự chọn / catalogue of criteria; default: chosen by the program')
    .option(
      '--format <table|json|csv|xlsx|evidence>',
      'mặc định: table trên màn hình, json nơi khác; evidence: văn bản dẫn chứng, CSV / default: table on a terminal, else json; evidence: cited documents, CSV',
    )
    .option(
      '--out <path>',
      'ghi vào tệp (.xlsx, .csv, .json, .txt) hoặc thư mục có sẵn, mỗi báo cáo một tệp / into a file, or an existing folder, a file for each report',
    )
    .option('--strict', 'mã thoát 5 khi có lỗi trong số liệu / exit code 5 where a finding is an error')
    .option('--jobs <n>', 'số tệp đọc và số trang nhận dạng cùng lúc / files read, and pages recognised, at the same time')
    .option('--lang <vi|en>', 'ngôn ngữ của bảng / language of the table')
    .option('--no-color', 'không dùng màu / no colour')
    .option('--verbose', 'báo từng tệp / a line for each file')
  extract.action(() => {
    const options = extract.opts<ExtractCommandOptions & SettingOptions>()
    return perform(extract.args, options, async (settings, signal) =>
      (await import('./extract.ts')).extractCommand(extract.args, options, settings, signal),
    )
  })

  const tables = reading(program.command('tables'))
    .description('mọi bảng trong tệp PDF, chưa hiểu nội dung / every table of a PDF as a plain grid')
    .argument('<file>', 'tệp PDF / PDF file')
    .option('--pages <1,3-5>', 'chỉ những trang này / these pages only')
    .option('--per-page', 'không nối bảng qua trang / do not join tables over pages')
    .option('--format <json|csv>', 'mặc định / default: json')
    .option('--out <path>', 'ghi vào tệp / into a file')
  tables.action((file: string) => {
    const options = tables.opts<TablesCommandOptions & SettingOptions>()
    return perform([file], options, async (settings, signal) =>
      (await import('./tables.ts')).tablesCommand(file, options, settings, signal),
    )
  })

  addCatalogueCommands(program, perform)
  addServiceCommands(program, version, perform)
  return program
}

function addCatalogueCommands(program: Command, perform: Perform): void {
  const catalogue = program.command('catalogue').description('các bộ tiêu chí / catalogues of criteria')
  catalogue
    .command('list')
    .description('những bộ đã cài / the installed ones')
    .action(() => perform([], {}, async () => (await import('./catalogue.ts')).listCommand()))
  catalogue
    .command('show')
    .description('in một bộ ra JSON / one as JSON')
    .argument('<id>', 'mã bộ tiêu chí hoặc tệp .json / id of a catalogue or a .json file')
    .action((id: string) => perform([id], {}, async () => (await import('./catalogue.ts')).showCommand(id)))
  catalogue
    .command('check')
    .description('kiểm tra một tệp bộ tiêu chí / check a catalogue file')
    .argument('<path>', 'tệp .json / .json file')
    .action((path: string) => perform([path], {}, async () => (await import('./catalogue.ts')).checkCommand(path)))
  const derive = reading(catalogue.command('derive'))
    .description('đề xuất bộ tiêu chí từ một báo cáo / propose a catalogue from a report')
    .argument('<file>', 'tệp PDF / PDF file')
    .option('--id <id>', 'mã của bộ tiêu chí mới / id of the new catalogue')
    .option('--title <title>', 'tên của bộ tiêu chí mới / title of the new catalogue')
    .option('--out <path>', 'ghi vào tệp / into a file')
  derive.action((file: string) => {
    const options = derive.opts<DeriveCommandOptions & SettingOptions>()
    return perform([file], options, async (settings, signal) =>
      (await import('./catalogue.ts')).deriveCommand(file, options, settings, signal),
    )
  })
}

const collect = (part: string, parts: string[] | undefined): string[] => [...(parts ?? []), part]

/** The options of every command that reads a PDF. */
function reading(command: Command): Command {
  return command
    .option('--password <password>', 'mật khẩu của tệp / password of the file')
    .option('--no-ocr', 'không nhận dạng chữ trong ảnh, chỉ đọc trang có chữ / do not recognise pictures, read text pages only')
    .option('--limit <name=number>', 'giới hạn đọc, dùng được nhiều lần / limit of reading, repeatable', collect)
}
