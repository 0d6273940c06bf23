import { ChoiceField } from '../ui/text-field.tsx'
import { keyOf, type Subject } from './subject.ts'
import { f } from './t.ts'

/** What it is on, where there is more than one thing. */
export const SubjectField = ({
  subjects,
  chosen,
  onChange,
}: {
  readonly subjects: readonly Subject[]
  readonly chosen: Subject
  readonly onChange: (subject: Subject) => void
}) =>
  subjects.length < 2 ? null : (
    <ChoiceField
      label={f('form.about')}
      value={keyOf(chosen)}
      choices={subjects.map((each) => [keyOf(each), each.text] as const)}
      onChange={(key) => onChange(subjects.find((each) => keyOf(each) === key) ?? chosen)}
    />
  )
