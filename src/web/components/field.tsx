/** A labelled field of a form, with its hint and what is wrong with it. */
interface FieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'password'
  readonly value?: string
  /** What the browser may fill in. */
  readonly autocomplete?: string
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly autofocus?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly size?: number
  /** The id of a `datalist`. */
  readonly list?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  /** Where several forms on a page have a field of this name. */
  readonly prefix?: string
}

export function Field({ name, label, type = 'text', hint, error = null, prefix = 'field', list, ...rest }: FieldProps) {
  const id = `${prefix}-${name}`
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const described = [hint === undefined ? null : hintId, error === null ? null : errorId].filter((each) => each !== null).join(' ')
  const common = {
    ...rest,
    id,
    name,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === null ? undefined : ('true' as const),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'password' ? (
        <input type="password" {...common} />
      ) : list === undefined ? (
        <input type="text" {...common} />
      ) : (
        <input type="text" list={list} {...common} />
      )}
      {hint !== undefined && (
        <span class="hint" id={hintId}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span class="error" id={errorId}>
          {error}
        </span>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly value: string
  readonly prefix?: string
}

export function Choice({ name, label, options, value, prefix = 'field' }: ChoiceProps) {
  const id = `${prefix}-${name}`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([each, words]) => (
          <option key={each} value={each} selected={each === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What stands against what was sent, above the form. */
export function FormError({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p class="flash bad form-error" role="alert">
      {text}
    </p>
  )
}
