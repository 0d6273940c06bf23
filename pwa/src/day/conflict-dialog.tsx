import type { ContentField } from '@jejak/shared/entry/entry'
import { dialogText } from './dialog-text.ts'
import { useState } from 'preact/hooks'
import { resolveConflict, toConflict, type Conflict } from '../data/conflicts.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { findSkp, toPlan } from '../data/skp.ts'
import { waitingOf } from '../storage/outbox.ts'
import { t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { fieldValueText } from '../entries/field-text.ts'

/** One field, two values. Nothing is chosen for the person, and nothing is lost: the history keeps both. */
export function ConflictDialog({
  entryId,
  onClose,
}: {
  readonly entryId: string
  readonly onClose: () => void
}) {
  const { context } = useSession()
  const live = useLive(async () => {
    const [row, waiting, skps] = await Promise.all([
      context.database.entries.get(entryId),
      waitingOf(context.database, entryId),
      findSkp(context),
    ])
    return row && { conflict: toConflict(row, waiting), plan: toPlan(skps) }
  }, [context, entryId])
  const found = valueOr(live, undefined)
  if (!found) {
    return (
      <Dialog title={t('conflict.title')} onClose={onClose}>
        <Loading />
      </Dialog>
    )
  }
  return <Choices {...found} onClose={onClose} />
}

function Choices({
  conflict,
  plan,
  onClose,
}: {
  readonly conflict: Conflict
  readonly plan: ReturnType<typeof toPlan>
  readonly onClose: () => void
}) {
  const { context } = useSession()
  const { isBusy, keep, notice } = useKeeping()
  const [picked, setPicked] = useState<Partial<Record<ContentField, 'mine' | 'theirs'>>>({})
  const isSave = Object.keys(conflict.mine).length > 0
  const isComplete = !isSave || conflict.fields.every((field) => picked[field])

  const finish = ({ remove = false, restore = false }) =>
    keep(async () => {
      await resolveConflict(context, conflict, {
        keepMine: conflict.fields.filter((field) => picked[field] === 'mine'),
        remove,
        restore,
      })
      say(dialogText(conflict.wanted === 'submit' ? 'conflict.doneSubmit' : 'conflict.done'))
      onClose()
    })
  if (conflict.isRemoved && isSave) {
    return (
      <Dialog
        title={t('conflict.title')}
        onClose={onClose}
        foot={
          <DialogFoot
            cancel={dialogText('conflict.stayRemoved')}
            onCancel={() => void finish({})}
            act={dialogText('conflict.restore')}
            onAct={() => void finish({ restore: true })}
          />
        }
      >
        {notice}
        <p>{dialogText('conflict.lead.removed')}</p>
        <p>
          <strong>{conflict.mine.text ?? conflict.row.text}</strong>
        </p>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={t('conflict.title')}
      onClose={onClose}
      foot={
        <>
          {conflict.wanted === 'remove' && (
            <button
              type="button"
              class="button danger"
              onClick={() => void finish({ remove: true })}
            >
              {dialogText('conflict.removeAnyway')}
            </button>
          )}
          <button
            type="button"
            class="button primary"
            disabled={!isComplete || isBusy}
            onClick={() => void finish({})}
          >
            {dialogText(isSave ? 'conflict.use' : 'conflict.seen')}
          </button>
        </>
      }
    >
      {notice}
      <p>{dialogText(`conflict.lead.${conflict.wanted}`)}</p>
      {conflict.fields.map((field) =>
        isSave ? (
          <fieldset key={field} class="field conflict">
            <legend class="label">{t(`field.${field}`)}</legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} class="plan-choice conflict-side">
                <input
                  type="radio"
                  name={`conflict-${field}`}
                  checked={picked[field] === side}
                  onChange={() => setPicked({ ...picked, [field]: side })}
                />
                <span class="small quiet">{t(`conflict.${side}`)}</span>
                <span class="conflict-value">
                  {fieldValueText(field, side === 'mine' ? conflict.mine : conflict.row, plan)}
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <div key={field} class="field">
            <span class="label">{t(`field.${field}`)}</span>
            <span>{fieldValueText(field, conflict.row, plan)}</span>
          </div>
        ),
      )}
    </Dialog>
  )
}
