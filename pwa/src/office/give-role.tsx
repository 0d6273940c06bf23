import { ROLE_NAMES, type RoleName } from '@jejak/shared/org/role'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { ChoiceField } from '../ui/text-field.tsx'
import { ask } from './ask.ts'
import { findPeople } from './find-people.ts'
import { FormDialog } from './form-dialog.tsx'
import { Picker, type Found } from './picker.tsx'
import { o } from './t.ts'
import { UnitSelect } from './unit-select.tsx'

/** A role is given to somebody else, and an *admin unor* begins at one unit. */
export function GiveRole({
  onClose,
  onGiven,
}: {
  readonly onClose: () => void
  readonly onGiven: (name: string) => void
}) {
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [person, setPerson] = useState<Found | null>(null)
  const [name, setName] = useState<RoleName>('admin-unor')
  const [unorId, setUnorId] = useState<string | null>(null)
  const isScoped = name === 'admin-unor'
  return (
    <FormDialog
      title={o('roles.give')}
      act={o('roles.save')}
      isOff={person === null || (isScoped && unorId === null)}
      send={() =>
        ask('giveRole', {
          id,
          personId: person?.id ?? '',
          name,
          unorId: isScoped ? unorId : null,
        })
      }
      onDone={() => onGiven(person?.name ?? '')}
      onClose={onClose}
    >
      <Picker label={o('roles.person')} find={findPeople} chosen={person} onPick={setPerson} />
      <ChoiceField
        label={o('roles.role')}
        value={name}
        choices={ROLE_NAMES.map((one) => [one, o(`role.${one}`)])}
        onChange={setName}
      />
      <p class="small quiet">{o(`roleMay.${name}`)}</p>
      {isScoped && (
        <UnitSelect
          label={o('roles.unit')}
          none={o('assign.choose')}
          value={unorId}
          onChange={setUnorId}
        />
      )}
    </FormDialog>
  )
}
