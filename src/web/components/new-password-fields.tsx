/** A new password, typed twice. In: the language. */
import { ACCOUNTS } from '../i18n/accounts.ts'
import type { Language } from '../i18n/language.ts'
import { LEAST_LENGTH } from '../passwords.ts'
import { Field } from './field.tsx'

export function NewPasswordFields({ language }: { readonly language: Language }) {
  const words = ACCOUNTS[language]
  return (
    <>
      <Field
        name="password"
        label={words.newPassword}
        hint={words.passwordHint}
        type="password"
        autocomplete="new-password"
        required
        minLength={LEAST_LENGTH}
      />
      <Field name="repeat" label={words.repeat} type="password" autocomplete="new-password" required />
    </>
  )
}
