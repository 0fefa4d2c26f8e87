/** The commands around the database, and their options. Each is done in a file of its own, loaded when it is called. */
import type { Command } from 'commander'
import type { ServiceOptions } from '../config/service.ts'
import type { SettingOptions } from '../config.ts'
import type { AdminLinkOptions } from './admin-link.ts'
import type { ExportCommandOptions } from './export.ts'
import type { Perform } from './program.ts'
import type { ServeCommandOptions } from './serve.ts'

export function addServiceCommands(program: Command, version: string, perform: Perform): void {
  const serve = common(program.command('serve'))
    .description('ứng dụng web, API, hàng đợi và cơ sở dữ liệu trong một chương trình / web, API, queue and database in one program')
    .option('--host <address>', 'địa chỉ lắng nghe / address to listen on (127.0.0.1)')
    .option('--port <n>', 'cổng / port (8080)')
    .option('--watch <folder>', 'nhận mọi PDF được bỏ vào thư mục này / take in every PDF that is put into this folder')
    .option('--workers <n>', 'số việc đọc cùng lúc; 0: không đọc / documents read at the same time; 0: none here')
    .option('--no-auth', 'không cần mã truy cập; chỉ trên máy này / no tokens; on this machine only')
  serve.action(() => {
    const options = serve.opts<ServeCommandOptions & ServiceOptions & SettingOptions>()
    return perform([], options, async (settings, signal) =>
      (await import('./serve.ts')).serveCommand(options, settings, await serviceSettings(options), version, signal),
    )
  })

  const worker = common(program.command('worker'))
    .description('một tiến trình đọc cho hệ thống nhiều máy / a worker process for a served installation')
    .option('--workers <n>', 'số việc đọc cùng lúc / documents read at the same time')
    .option('--metrics-port <n>', 'cổng cho số đo /metrics / port for /metrics (none)')
  worker.action(() => {
    const options = worker.opts<ServiceOptions & SettingOptions>()
    return perform([], options, async (settings, signal) =>
      (await import('./worker.ts')).workerCommand(settings, await serviceSettings(options), version, signal),
    )
  })

  const exporting = common(program.command('export'))
    .description('lấy báo cáo ra khỏi cơ sở dữ liệu / reports out of the database')
    .option(
      '--format <json|csv|xlsx|evidence>',
      'mặc định: json; evidence: văn bản dẫn chứng, CSV / default: json; evidence: cited documents, CSV',
    )
    .option('--out <path>', 'ghi vào tệp / into a file')
    .option('--status <status>', 'chỉ những tài liệu ở trạng thái này / documents in this state only')
    .option('--unit <code>', 'chỉ đơn vị này / this unit only')
    .option('--period <code>', 'chỉ kỳ này / this period only')
  exporting.action(() => {
    const options = exporting.opts<ExportCommandOptions & ServiceOptions & SettingOptions>()
    return perform([], options, async () => (await import('./export.ts')).exportCommand(options, await serviceSettings(options)))
  })

  const adminLink = common(program.command('admin-link'))
    .description('liên kết để quản trị viên đặt lại mật khẩu / a link for an administrator to set a new password')
    .option('--name <name>', 'tên của quản trị viên, khi có nhiều người / which administrator, where there are several')
    .option('--port <n>', 'cổng của dịch vụ / port of the service (8080)')
  adminLink.action(() => {
    const options = adminLink.opts<AdminLinkOptions & ServiceOptions>()
    return perform([], {}, async () => (await import('./admin-link.ts')).adminLinkCommand(options, await serviceSettings(options)))
  })

  const backup = common(program.command('backup'))
    .description('sao lưu cơ sở dữ liệu và tệp của bản cài một máy / backup of an embedded installation')
    .argument('<folder>', 'thư mục mới / a new folder')
  backup.action((folder: string) => {
    const options = backup.opts<ServiceOptions>()
    return perform([folder], {}, async () => (await import('./backup.ts')).backupCommand(folder, await serviceSettings(options)))
  })

  const restore = common(program.command('restore'))
    .description('phục hồi từ bản sao lưu vào thư mục dữ liệu trống / restore a backup into an empty data folder')
    .argument('<folder>', 'thư mục sao lưu / the backup')
  restore.action((folder: string) => {
    const options = restore.opts<ServiceOptions>()
    return perform([folder], {}, async () => (await import('./backup.ts')).restoreCommand(folder, await serviceSettings(options)))
  })

  const migrate = common(program.command('migrate'))
    .description('đưa cơ sở dữ liệu lên phiên bản của chương trình / bring the database to the version of the program')
    .option('--from <folder>', 'chuyển mọi dữ liệu của bản cài một máy sang DATABASE_URL / move an embedded installation to DATABASE_URL')
  migrate.action(() => {
    const options = migrate.opts<ServiceOptions & { from?: string }>()
    return perform([], {}, async () => (await import('./migrate.ts')).migrateCommand(options.from, await serviceSettings(options)))
  })
}

async function serviceSettings(options: ServiceOptions) {
  return (await import('../config/service.ts')).readServiceSettings(process.env, options)
}

/** The options of every command around the database. */
function common(command: Command): Command {
  return command
    .option('--data <folder>', 'thư mục dữ liệu / data folder (bangdiem-data)')
    .option('--log <level>', 'mức nhật ký / level of the log: error, warn, info, debug')
}
