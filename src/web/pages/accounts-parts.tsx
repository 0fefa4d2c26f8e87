/** The parts of the administrator's list of accounts. */
import type { AccountEntry } from '../../store/accounts.ts'
import type { Unit } from '../../store/registry.ts'
import { ROLES } from '../../store/tables.ts'
import { Badge, type Tone } from '../components/badge.tsx'
import { Choice, Field, FormError } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { ACCOUNTS } from '../i18n/accounts.ts'
import { formatTime } from '../i18n/format.ts'
import type { View } from './view.ts'

const TONES = { active: 'good', invited: 'info', disabled: 'quiet' } as const satisfies Record<AccountEntry['state'], Tone>
const UNITS = 'units'

interface InviteProps {
  readonly view: View
  /** To choose from; none when there are too many. */
  readonly units: readonly Unit[]
  readonly error: string | null
}

export function InviteCard({ view, units, error }: InviteProps) {
  const { roles, list: words, name } = ACCOUNTS[view.language]
  return (
    <section class="card">
      <h2>{words.invite}</h2>
      <FormError text={error} />
      <PostForm csrf={view.csrf} action="/accounts">
        <Field name="name" label={name} hint={words.nameHint} required maxLength={100} autocomplete="off" />
        <Choice
          name="role"
          label={words.role}
          options={ROLES.map((role) => [role, `${roles[role]}: ${words.roleHints[role]}`])}
          value="unit"
        />
        <Field name="unit" label={words.unit} hint={words.unitHint} list={units.length > 0 ? UNITS : undefined} autocomplete="off" />
        <datalist id={UNITS}>
          {units.map((unit) => (
            <option key={unit.code} value={unit.code}>
              {unit.name}
            </option>
          ))}
        </datalist>
        <button class="primary">{words.add}</button>
        <p class="note">{words.inviteHint}</p>
      </PostForm>
    </section>
  )
}

export function AccountTable({ view, accounts }: { readonly view: View; readonly accounts: readonly AccountEntry[] }) {
  const { list: words, name } = ACCOUNTS[view.language]
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={words.caption}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.lastLogin}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountLine key={account.id} view={view} account={account} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AccountLine({ view, account }: { readonly view: View; readonly account: AccountEntry }) {
  const { roles, list: words } = ACCOUNTS[view.language]
  const { id, name, role, unit, state, lastLoginAt } = account
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {roles[role]}
        {unit !== null && `: ${unit.name} (${unit.code})`}
      </td>
      <td>
        <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      </td>
      <td>{lastLoginAt === null ? words.neverIn : formatTime(view.language, lastLoginAt)}</td>
      <td>
        <details>
          <summary aria-label={words.editOne(name)}>{words.edit}</summary>
          <PostForm csrf={view.csrf} action={`/accounts/${id}`} class="below">
            <Choice name="role" label={words.role} options={ROLES.map((each) => [each, roles[each]])} value={role} prefix={id} />
            <Field name="unit" label={words.unit} value={unit?.code ?? ''} list={UNITS} autocomplete="off" prefix={id} />
            <button>{words.save}</button>
          </PostForm>
          <div class="row below">
            {state !== 'disabled' && (
              <PostForm csrf={view.csrf} action={`/accounts/${id}/link`}>
                <button>{state === 'invited' ? words.newInvitation : words.newLink}</button>
              </PostForm>
            )}
            <PostForm csrf={view.csrf} action={`/accounts/${id}`}>
              <input type="hidden" name="disabled" value={String(state !== 'disabled')} />
              <button class={state === 'disabled' ? undefined : 'danger'}>{state === 'disabled' ? words.enable : words.disable}</button>
            </PostForm>
          </div>
        </details>
      </td>
    </tr>
  )
}
