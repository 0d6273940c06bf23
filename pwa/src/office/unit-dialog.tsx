import type { UnorRow, UnorView } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { TextField } from '../ui/text-field.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { o } from './t.ts'
import { UnitSelect } from './unit-select.tsx'

/** A new unit below one of the scope, or another name or place for one that is there. */
export function UnitDialog({
  unit,
  parentId: below = null,
  onClose,
  onSaved,
}: {
  readonly unit: UnorRow | null
  /** Where a new one lies, to begin with. */
  readonly parentId?: string | null
  readonly onClose: () => void
  readonly onSaved: (unit: UnorView) => void
}) {
  const { context } = useSession()
  const [id] = useState(() => unit?.id ?? context.clock.newId())
  const [name, setName] = useState(unit?.name ?? '')
  const [code, setCode] = useState(unit?.code ?? '')
  const [parentId, setParentId] = useState(unit ? unit.parentId : below)
  const send = () => {
    const said = { name: name.trim(), code: code.trim(), parentId }
    return unit
      ? ask('changeUnor', { baseVersion: unit.version, ...said }, unit.id)
      : ask('createUnor', { id, ...said })
  }
  return (
    <FormDialog
      title={o(unit ? 'units.changeTitle' : 'units.addTitle')}
      act={o('units.save')}
      isOff={name.trim() === ''}
      send={send}
      onDone={onSaved}
      onClose={onClose}
    >
      <TextField label={o('units.name')} value={name} max={200} onChange={setName} />
      <TextField label={o('units.code')} value={code} max={60} onChange={setCode} />
      <UnitSelect
        label={o('units.parent')}
        none={o('units.top')}
        value={parentId}
        {...(unit && { without: unit.id })}
        onChange={setParentId}
      />
    </FormDialog>
  )
}
