import { ACT_GROUPS, type ActGroup } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { ChoiceField } from '../ui/text-field.tsx'
import { n } from './act-text.ts'
import { ask } from './ask.ts'
import { findPeople } from './find-people.ts'
import { PagedActs } from './paged-acts.tsx'
import { Picker, type Found } from './picker.tsx'
import { usePages } from './use-pages.ts'
import './office.css'

const GROUPS = ['', ...ACT_GROUPS] as const

/** *Instansi → Catatan*: what administrators did in this agency, without a word of anybody's work. */
export function ActsPage() {
  const [person, setPerson] = useState<Found | null>(null)
  const [group, setGroup] = useState<ActGroup | ''>('')
  const asked = { personId: person?.id ?? null, group: group === '' ? null : group }
  const pages = usePages((before) => ask('officeActs', { ...asked, before }), [asked])
  return (
    <Page title={placeText('acts')}>
      <p class="quiet">{n('lead')}</p>
      <p>
        <a href="/instansi/data">{n('requests')}</a>
      </p>
      <search class="office-filter">
        <Picker label={n('filter.person')} find={findPeople} chosen={person} onPick={setPerson} />
        <ChoiceField
          label={n('filter.group')}
          value={group}
          choices={GROUPS.map((one) => [one, one === '' ? n('filter.all') : n(`group.${one}`)])}
          onChange={setGroup}
        />
      </search>
      <PagedActs pages={pages} none={n('noneHere')} />
    </Page>
  )
}
