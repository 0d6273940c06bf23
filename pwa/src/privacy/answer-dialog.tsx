import { PRIVACY_ANSWERS, type PrivacyRequest } from '@jejak/shared/privacy/privacy-request'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { SendDialog } from './send-dialog.tsx'
import { callPrivacy, p } from './t.ts'

/** The office's word on a request; the reason goes to the person. */
export function AnswerDialog({
  request: { id, version, person, text },
  onClose,
  onSent,
}: {
  readonly request: PrivacyRequest
  readonly onClose: () => void
  readonly onSent: () => void
}) {
  const [answer, setAnswer] = useState<(typeof PRIVACY_ANSWERS)[number]>('granted')
  const [reason, setReason] = useState('')
  return (
    <SendDialog
      title={p('office.answerOf', { name: person.name })}
      act={p('office.send')}
      isOff={reason.trim() === ''}
      send={() =>
        callPrivacy('answerPrivacy', { id, baseVersion: version, answer, reason: reason.trim() })
      }
      onDone={onSent}
      onClose={onClose}
    >
      <blockquote>
        <bdi>{text}</bdi>
      </blockquote>
      <ChoiceField
        label={p('office.how')}
        value={answer}
        choices={PRIVACY_ANSWERS.map((each) => [each, p(`answer.${each}`)] as const)}
        onChange={setAnswer}
      />
      <Field label={p('office.reason')} hint={p('office.reasonHint')}>
        {(described) => (
          <textarea
            {...described}
            rows={4}
            maxLength={1000}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
    </SendDialog>
  )
}
