import { ASSIGNMENT_KINDS, type AssignmentKind } from '@jejak/shared/org/assignment'
import type { PersonView } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Field } from '../ui/field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ask } from './ask.ts'
import { findPeople } from './find-people.ts'
import { FormDialog } from './form-dialog.tsx'
import { Picker, type Found } from './picker.tsx'
import { PostPicker } from './post-picker.tsx'
import { o } from './t.ts'
import { TermFields, type Term } from './term-fields.tsx'

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
  const { me, context } = useSession()
  const [id] = useState(() => context.clock.newId())
  const [kind, setKind] = useState<AssignmentKind>('definitif')
  const [postId, setPostId] = useState('')
  const [term, setTerm] = useState<Term>({ from: todayIn(me.zone), to: null, decree: '' })
  const [subject, setSubject] = useState<Found | null>(null)
  const [work, setWork] = useState('')
  const isLeader = kind === 'ketua-tim'
  const send = () => {
    const line = { superiorPostId: null, subjectId: isLeader ? (subject?.id ?? null) : null }
    const said = { id, postId, kind, ...term, ...line, work: isLeader ? work : '' }
    return ask('createAssignment', { ...said, isMove: kind === 'definitif' }, person.id)
  }
  return (
    <FormDialog
      title={o('assign.title', { name: person.name })}
      act={o('assign.save')}
      isOff={postId === ''}
      send={send}
      onDone={onSaved}
      onClose={onClose}
    >
      <Field label={o('assign.kind')} hint={o(`assign.hint.${kind}`)}>
        {(described) => (
          <select
            {...described}
            value={kind}
            onChange={(event) =>
              setKind(ASSIGNMENT_KINDS.find((one) => one === event.currentTarget.value) ?? kind)
            }
          >
            {ASSIGNMENT_KINDS.map((one) => (
              <option key={one} value={one}>
                {o(`kind.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PostPicker onPick={setPostId} />
      {isLeader && (
        <>
          <Picker
            label={o('assign.subject')}
            find={findPeople}
            chosen={subject}
            onPick={setSubject}
          />
          <TextField
            label={o('assign.work')}
            hint={o('assign.workHint')}
            value={work}
            max={255}
            onChange={setWork}
          />
        </>
      )}
      <TermFields term={term} onChange={(more) => setTerm({ ...term, ...more })} />
    </FormDialog>
  )
}
