import { useId, useState } from 'preact/hooks'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { a } from './a.ts'

const COMMENT_MAX = 1000

/** A plan is given back with what is to be put right. */
export function ReturnSkpDialog({
  name,
  onClose,
  onReturn,
}: {
  readonly name: string
  readonly onClose: () => void
  readonly onReturn: (comment: string) => void
}) {
  const [comment, setComment] = useState('')
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const isMissing = comment.trim() === ''
  return (
    <Dialog
      title={a('return.title', { name })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={a('act.return')} form={formId} />}
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isMissing && comment.length <= COMMENT_MAX) onReturn(comment.trim())
        }}
      >
        <Field
          label={a('return.comment')}
          hint={a('return.hint')}
          error={isTried && isMissing ? a('refused.comment-required') : undefined}
        >
          {(described) => (
            <Limit max={COMMENT_MAX}>
              <textarea
                {...described}
                rows={4}
                value={comment}
                aria-invalid={isTried && isMissing}
                onInput={(event) => setComment(event.currentTarget.value)}
              />
            </Limit>
          )}
        </Field>
      </form>
    </Dialog>
  )
}
