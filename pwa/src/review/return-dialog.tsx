import { COMMENT_MAX } from '@jejak/shared/sync/mutation'
import { useId, useState } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { t, type PwaKey } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'

const PHRASES: readonly PwaKey[] = [
  'return.phrase.evidence',
  'return.phrase.plan',
  'return.phrase.vague',
  'return.phrase.time',
  'return.phrase.quantity',
]
const LISTED = 5

/** A return says why: without a reason nobody can put it right. */
export function ReturnDialog({
  items,
  onClose,
  onReturn,
}: {
  readonly items: readonly Waiting[]
  readonly onClose: () => void
  readonly onReturn: (comment: string) => Promise<void>
}) {
  const [comment, setComment] = useState('')
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const { isBusy, keep, notice } = useKeeping()
  const isMissing = comment.trim() === ''
  return (
    <Dialog
      title={t('return.title', { n: items.length })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={t('review.return')} form={formId} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isMissing && !isBusy) void keep(() => onReturn(comment))
        }}
      >
        {notice}
        <ul class="small quiet">
          {items.slice(0, LISTED).map(({ item }) => (
            <li key={item.entry.id}>
              <bdi>{item.owner.name}</bdi>: <bdi>{item.entry.text}</bdi>
            </li>
          ))}
          {items.length > LISTED && <li>{t('return.more', { n: items.length - LISTED })}</li>}
        </ul>
        <Field
          label={t('return.comment')}
          hint={t('return.hint')}
          error={isTried && isMissing ? t('return.missing') : undefined}
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
        <div class="chips">
          {PHRASES.map((phrase) => (
            <button
              key={phrase}
              type="button"
              class="chip"
              onClick={() => setComment(`${comment.trim()} ${t(phrase)}`.trim())}
            >
              {t(phrase)}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  )
}
