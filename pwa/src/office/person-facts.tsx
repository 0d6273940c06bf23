import { formatDay } from '@jejak/shared/i18n/text'
import type { PersonView } from '@jejak/shared/org/office-view'
import { locale } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { o, type OfficeKey } from './t.ts'

const WARNINGS = ['nip-age', 'nip-year', 'nip-month', 'nip-gender', 'nip-sequence'] as const

export function PersonFacts({
  person,
  onEdit,
}: {
  readonly person: PersonView
  readonly onEdit: () => void
}) {
  const unsaid = o('person.unsaid')
  const facts: readonly (readonly [OfficeKey, string])[] = [
    ['person.nip', person.nip],
    ['person.kind', person.kind === '' ? unsaid : o(`personKind.${person.kind}`)],
    ['person.jabatan', person.jabatan || unsaid],
    ['person.golongan', person.golongan || unsaid],
    ['person.zone', person.zone === null ? o('person.zoneAgency') : o(`zone.${person.zone}`)],
  ]
  // A newer server may remark on more.
  const warnings = WARNINGS.filter((known) => person.nipWarnings.includes(known))
  return (
    <section class="card stack" aria-label={o('person.facts')}>
      <div class="row spread">
        <h2>{o('person.facts')}</h2>
        <button type="button" class="button" onClick={onEdit}>
          <Icon name="edit" />
          {o('person.change')}
        </button>
      </div>
      {person.leftOn !== null && (
        <p class="quiet">
          {o('person.left', { day: formatDay(person.leftOn, locale.value, 'medium') })}
        </p>
      )}
      <dl class="office-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt class="small quiet">{o(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {o(`nip.${warning}`)}
        </Notice>
      ))}
      {person.roles.length > 0 && (
        <>
          <h3>{o('person.roles')}</h3>
          <ul class="stack small">
            {person.roles.map((role) => (
              <li key={role.id}>
                {o(`role.${role.name}`)}
                {role.unor && ` · ${role.unor}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
