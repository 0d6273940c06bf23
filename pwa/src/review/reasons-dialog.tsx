import { COMMENT_MAX } from '@jejak/shared/review/comment'
import type { Reason } from '@jejak/shared/review/reason'
import { useEffect, useId, useState } from 'preact/hooks'
import { changeReason, exchangeReasons, readReasons } from '../data/reasons.ts'
import { t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Limit } from '../ui/limit.tsx'
import { d } from './d.ts'
import { r } from './t.ts'

/** The reasons that this person wrote, to be put in other words or taken out. They follow to each device. */
export function ReasonsDialog({ onClose }: { readonly onClose: () => void }) {
  const { context } = useSession()
  const own = valueOr(
    useLive(() => readReasons(context.database), [context]),
    [],
  )
  const [changing, setChanging] = useState<Reason | null>(null)
  useEffect(() => void exchangeReasons(context), [context])
  const change = async (reason: Reason, text: string) => {
    await changeReason(context, reason, text)
    void exchangeReasons(context)
    setChanging(null)
  }
  return (
    <Dialog title={d('reasons.title')} onClose={onClose}>
      <p class="small quiet">{d('reasons.hint')}</p>
      {own.length === 0 && <p>{d('reasons.empty')}</p>}
      <ul class="stack">
        {own.map((reason) => (
          <li key={reason.text}>
            {changing?.text === reason.text ? (
              <ChangeReason
                reason={reason}
                onCancel={() => setChanging(null)}
                onChange={(text) => change(reason, text)}
              />
            ) : (
              <div class="row">
                <span class="grow" dir="auto">
                  {reason.text}
                </span>
                <button type="button" class="button icon-only" onClick={() => setChanging(reason)}>
                  <Icon name="edit" />
                  <span class="hidden-visually">{d('reasons.change', { text: reason.text })}</span>
                </button>
                <button
                  type="button"
                  class="button icon-only"
                  onClick={() => void change(reason, '')}
                >
                  <Icon name="trash" />
                  <span class="hidden-visually">{d('reasons.remove', { text: reason.text })}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function ChangeReason({
  reason,
  onCancel,
  onChange,
}: {
  readonly reason: Reason
  readonly onCancel: () => void
  readonly onChange: (text: string) => Promise<void>
}) {
  const [text, setText] = useState(reason.text)
  const formId = useId()
  const { isBusy, keep, notice } = useKeeping()
  const said = text.trim()
  return (
    <form
      id={formId}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '' && said.length <= COMMENT_MAX && !isBusy) void keep(() => onChange(said))
      }}
    >
      {notice}
      <Field label={r('return.comment')}>
        {(described) => (
          <Limit max={COMMENT_MAX}>
            <textarea
              {...described}
              rows={3}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </Limit>
        )}
      </Field>
      <div class="row">
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
        <button type="submit" class="button primary" aria-disabled={said === ''}>
          {d('reasons.save')}
        </button>
      </div>
    </form>
  )
}
