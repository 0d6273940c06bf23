import type { UnorRow } from '@jejak/shared/org/office-view'
import { useId, useState } from 'preact/hooks'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSession } from '../screen/use-session.ts'
import { ask } from './ask.ts'
import { o, refusalText } from './t.ts'

/** A new unit, below one of the scope. */
export function UnitDialog({
  units,
  onClose,
  onSaved,
}: {
  readonly units: readonly UnorRow[]
  readonly onClose: () => void
  readonly onSaved: () => void
}) {
  const form = useId()
  const { context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [parentId, setParentId] = useState<string | null>(units[0]?.id ?? null)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const save = async () => {
    setBusy(true)
    const done = await ask('createUnor', { id, name, code, parentId })
    setBusy(false)
    if (done.ok) onSaved()
    else setTrouble(refusalText(done.reason))
  }
  return (
    <Dialog
      title={o('units.addTitle')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={o('units.save')}
          isOff={isBusy || name.trim() === ''}
          form={form}
        />
      }
    >
      <form
        id={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Field label={o('units.name')}>
          {(described) => (
            <input
              {...described}
              maxLength={200}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={o('units.code')}>
          {(described) => (
            <input
              {...described}
              maxLength={60}
              value={code}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={o('units.parent')}>
          {(described) => (
            <select
              {...described}
              value={parentId ?? ''}
              onChange={(event) => setParentId(event.currentTarget.value || null)}
            >
              <option value="">{o('units.top')}</option>
              {units
                .filter((unit) => unit.endedOn === null)
                .map((unit) => (
                  <option key={unit.id} value={unit.id}>
                    {unit.name}
                  </option>
                ))}
            </select>
          )}
        </Field>
        {trouble && (
          <div role="alert">
            <Notice tone="stop">{trouble}</Notice>
          </div>
        )}
      </form>
    </Dialog>
  )
}
