import type { ClaimAct, ClaimView } from '@jejak/shared/org/claim'
import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { o } from './t.ts'

/** What is said to a claim, and what follows from it, before it is said. */
export function AnswerClaim({
  claim,
  act,
  onClose,
  onAnswered,
}: {
  readonly claim: ClaimView
  readonly act: ClaimAct
  readonly onClose: () => void
  readonly onAnswered: () => void
}) {
  const [comment, setComment] = useState('')
  const { person, named } = claim
  return (
    <FormDialog
      title={o(`claimDo.${act}`)}
      act={o(`claimDo.${act}`)}
      send={() => ask('answerClaim', { act, comment: comment.trim() }, claim.id)}
      onDone={onAnswered}
      onClose={onClose}
    >
      <p>{o(`claimAbout.${act}`, { person: person.name, named: named.name })}</p>
      <Field label={o('claims.comment')}>
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={500}
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        )}
      </Field>
    </FormDialog>
  )
}
