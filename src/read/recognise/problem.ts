/** Why recognition is not possible at all: a fault of the installation, never of the page. In: a reason. Out: an error with its remedy. */
import { BangdiemError, EXIT } from '../../errors.ts'

/** The recogniser or its trained data is not there, or does not start. `code` is `recogniser-missing`. */
export class RecogniserError extends BangdiemError {
  readonly exitCode = EXIT.fault

  constructor(reason: string, options?: ErrorOptions) {
    super(
      'recogniser-missing',
      {
        vi: `Không khởi động được bộ nhận dạng chữ (${reason}). Hãy cài đặt lại chương trình (npm ci).`,
        en: `The text recogniser could not be started (${reason}). Install the program again (npm ci).`,
      },
      options,
    )
  }
}
