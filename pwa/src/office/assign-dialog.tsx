import type { Day } from '@jejak/shared/calendar/day'
import type { PersonView } from '@jejak/shared/org/office-view'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { ask } from './ask.ts'
import { PostPicker } from './post-picker.tsx'
import { o, refusalText } from './t.ts'

/** What is given here; a team leader is given where the work is. */
const KINDS = ['definitif', 'plt', 'plh', 'delegasi', 'penilai-luar'] as const
type Kind = (typeof KINDS)[number]

/** A person is put into a post. Another definitive post is a move: the one before ends on the day before. */
export function AssignDialog({
  person,
  onClose,
  onSaved,
}: {
  readonly person: PersonView
  readonly onClose: () => void
  readonly onSaved: (person: PersonView) => void
}) {
  const form = useId()
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => context.clock.newId())
  const [kind, setKind] = useState<Kind>('definitif')
  const [postId, setPostId] = useState('')
  const [from, setFrom] = useState<Day>(today)
  const [to, setTo] = useState<Day | null>(null)
  const [decree, setDecree] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const save = async () => {
    setBusy(true)
    const line = { superiorPostId: null, subjectId: null, work: '' }
    const said = { id, postId, kind, from, to, decree, ...line, isMove: kind === 'definitif' }
    const done = await ask('createAssignment', said, person.id)
    setBusy(false)
    if (done.ok) onSaved(done.value)
    else setTrouble(refusalText(done.reason))
  }
  return (
    <Dialog
      title={o('assign.title', { name: person.name })}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={o('assign.save')}
          isOff={isBusy || postId === ''}
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
        <Field label={o('assign.kind')} hint={o(`assign.hint.${kind}`)}>
          {(described) => (
            <select
              {...described}
              value={kind}
              onChange={(event) =>
                setKind(KINDS.find((one) => one === event.currentTarget.value) ?? kind)
              }
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {o(`kind.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PostPicker onPick={setPostId} />
        <DateField label={o('assign.from')} value={from} today={today} onChange={setFrom} />
        <label class="row">
          <input
            type="checkbox"
            checked={to !== null}
            onChange={(event) => setTo(event.currentTarget.checked ? from : null)}
          />
          {o('assign.hasEnd')}
        </label>
        {to !== null && (
          <DateField label={o('assign.to')} value={to} today={today} min={from} onChange={setTo} />
        )}
        <Field label={o('assign.decree')}>
          {(described) => (
            <input
              {...described}
              maxLength={120}
              value={decree}
              onInput={(event) => setDecree(event.currentTarget.value)}
            />
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
