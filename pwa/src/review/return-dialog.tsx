import type { TargetedKeyboardEvent } from 'preact'
import { COMMENT_MAX } from '@jejak/shared/review/comment'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { exchangeReasons, keepReason, readReasons } from '../data/reasons.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { useLive } from '../storage/live.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { codesOf } from './facts.ts'
import { readyReasons } from './ready-reasons.ts'
import { rankReasons } from './reasons.ts'
import { r } from './t.ts'

const LISTED = 5
const OFFERED = 6

/** A return says why: without a reason nobody can put it right. One touch fills in what fits, or what was written before. */
export function ReturnDialog({
  items,
  act = 'return',
  onClose,
  onReturn,
}: {
  readonly items: readonly Waiting[]
  /** What was approved is reopened for the same reasons. */
  readonly act?: 'return' | 'reopen'
  readonly onClose: () => void
  readonly onReturn: (comment: string) => Promise<void>
}) {
  const { context } = useSession()
  const { database } = context
  const [comment, setComment] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const { isBusy, keep, notice } = useKeeping()
  const codes = useMemo(() => [...new Set(items.flatMap(codesOf))], [items])
  const own = useLive(() => readReasons(database), [database])
  const reasons =
    own.state === 'loading'
      ? []
      : rankReasons(own.state === 'ready' ? own.value : [], readyReasons(), codes).slice(0, OFFERED)
  const isMissing = comment.trim() === ''
  const hasReasons = reasons.length > 0
  // The likeliest reason is one key away; a field would also bring up the keyboard of a phone. Reasons come a little
  // later than the dialog: whoever has written already keeps the focus, and letters typed on a reason reach the field.
  useEffect(() => {
    if (hasReasons && comment === '') form.current?.querySelector<HTMLElement>('.reason')?.focus()
  }, [hasReasons])

  const choose = (reason: string) => {
    setComment(isMissing || comment.includes(reason) ? reason : `${comment.trim()} ${reason}`)
    // What remains is to say so; whoever wants to write more is one step away from the field.
    document.querySelector<HTMLElement>(`button[form="${CSS.escape(formId)}"]`)?.focus()
  }
  const send = async () => {
    await onReturn(comment)
    await keepReason(context, { text: comment.trim(), codes })
    void exchangeReasons(context)
  }
  return (
    <Dialog
      title={r(`title.${act}`, { n: items.length })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={r(`review.${act}`)} form={formId} />}
    >
      <form
        ref={form}
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isMissing && !isBusy) void keep(send)
        }}
      >
        {notice}
        <ul class="small quiet">
          {items.slice(0, LISTED).map(({ item }) => (
            <li key={item.entry.id}>
              <bdi>{item.owner.name}</bdi>: <bdi>{item.entry.text}</bdi>
            </li>
          ))}
          {items.length > LISTED && <li>{r('return.more', { n: items.length - LISTED })}</li>}
        </ul>
        {items.length === 1 && <ProblemList problems={items[0]?.item.problems ?? []} />}
        <ul class="chips" aria-label={r('return.reasons')}>
          {reasons.map((reason) => (
            <li key={reason}>
              <button
                type="button"
                class="chip reason"
                aria-pressed={comment.includes(reason)}
                onKeyDown={writesOn}
                onClick={() => choose(reason)}
              >
                <bdi>{reason}</bdi>
              </button>
            </li>
          ))}
        </ul>
        <Field
          label={r('return.comment')}
          hint={r('return.hint')}
          error={isTried && isMissing ? r('return.missing') : undefined}
        >
          {(described) => (
            <Limit max={COMMENT_MAX}>
              <textarea
                {...described}
                rows={3}
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

/** Whoever writes instead of choosing goes on in the field: the browser puts the letter where the focus is by then. */
function writesOn(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
  const isLetter = event.key.length === 1 && event.key !== ' '
  if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return
  event.currentTarget.form?.querySelector('textarea')?.focus()
}
