import type { PersonView } from '@jejak/shared/org/office-view'
import { PERSON_KINDS, type PersonKind } from '@jejak/shared/org/person'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { PostPicker } from './post-picker.tsx'
import { o } from './t.ts'

const KINDS = ['', ...PERSON_KINDS] as const satisfies readonly PersonKind[]
const ZONES = ['', '420', '480', '540'] as const
const zoneOf = (text: (typeof ZONES)[number]): PersonView['zone'] =>
  text === '420' ? 420 : text === '480' ? 480 : text === '540' ? 540 : null

const EMPTY = { name: '', nip: '', kind: '', jabatan: '', golongan: '', zone: null } as const
type Said = Pick<PersonView, keyof typeof EMPTY>

/** The facts of a person: a new one with the post they begin in, or those of one who is known. */
export function PersonForm({
  person,
  onClose,
  onSaved,
}: {
  readonly person: PersonView | null
  readonly onClose: () => void
  readonly onSaved: (person: PersonView) => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const isWhole = me.capabilities.includes('org.admin')
  const [id] = useState(() => person?.id ?? context.clock.newId())
  const [firstId] = useState(() => context.clock.newId())
  const [said, setSaid] = useState<Said>(person ?? EMPTY)
  const [postId, setPostId] = useState('')
  const [from, setFrom] = useState(today)
  const [decree, setDecree] = useState('')
  const change = (more: Partial<Said>) => setSaid({ ...said, ...more })
  const { name, nip, kind, jabatan, golongan, zone } = said
  const send = () => {
    const fields = { name: name.trim(), nip, kind, jabatan, golongan, zone }
    if (person) {
      return ask('changePerson', { ...fields, baseVersion: person.version }, person.id)
    }
    const first = postId === '' ? null : { id: firstId, postId, from, to: null, decree }
    return ask('createPerson', { id, ...fields, first })
  }
  return (
    <FormDialog
      title={o(person ? 'person.changeTitle' : 'people.addTitle')}
      act={o('person.save')}
      isOff={name.trim() === '' || nip.trim() === '' || (!person && !isWhole && postId === '')}
      send={send}
      onDone={onSaved}
      onClose={onClose}
    >
      <TextField
        label={o('person.name')}
        value={name}
        max={200}
        onChange={(text) => change({ name: text })}
      />
      <TextField
        label={o('person.nip')}
        hint={o('person.nipHint')}
        value={nip}
        max={60}
        onChange={(text) => change({ nip: text })}
      />
      <ChoiceField
        label={o('person.kind')}
        value={kind}
        choices={KINDS.map((one) => [
          one,
          one === '' ? o('person.unsaid') : o(`personKind.${one}`),
        ])}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <TextField
        label={o('person.jabatan')}
        value={jabatan}
        max={200}
        onChange={(text) => change({ jabatan: text })}
      />
      <TextField
        label={o('person.golongan')}
        value={golongan}
        max={10}
        onChange={(text) => change({ golongan: text })}
      />
      <ChoiceField
        label={o('person.zone')}
        value={ZONES.find((one) => zoneOf(one) === zone) ?? ''}
        choices={ZONES.map((one) => [one, one === '' ? o('person.zoneAgency') : o(`zone.${one}`)])}
        onChange={(chosen) => change({ zone: zoneOf(chosen) })}
      />
      {!person && (
        <fieldset class="stack office-group">
          <legend class="label">{o('people.first')}</legend>
          <p class="small quiet">{o(isWhole ? 'people.firstHint' : 'people.firstNeeded')}</p>
          <PostPicker onPick={setPostId} />
          <DateField label={o('assign.from')} value={from} today={today} onChange={setFrom} />
          <TextField label={o('assign.decree')} value={decree} max={120} onChange={setDecree} />
        </fieldset>
      )}
    </FormDialog>
  )
}
