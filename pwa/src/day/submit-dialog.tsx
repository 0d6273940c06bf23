import type { Day } from '@jejak/shared/calendar/day'
import { dialogText } from './dialog-text.ts'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { submitEntry } from '../data/entries.ts'
import { toContent } from '../storage/same.ts'
import { sendNow } from '../data/sync.ts'
import { locale, t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { say } from '../ui/toast.ts'
import type { Judged } from '../entries/day-view-model.ts'
import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { coveredMinutes } from '../entries/timeline.ts'

/** Exactly what will be submitted, who will see it, and what hinders. Nothing is submitted that was not shown here. */
export function SubmitDialog({
  day,
  judged,
  onClose,
}: {
  readonly day: Day
  readonly judged: readonly Judged[]
  readonly onClose: () => void
}) {
  const { me, context } = useSession()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { isBusy, keep, notice } = useKeeping()
  const chosen = judged.filter((item) => item.canSubmit && !left.has(item.entry.id))
  const stopped = judged.filter((item) => !item.canSubmit).length

  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const submit = async () => {
    // Formed on what this dialog shows: an entry that has moved since is refused, not carried along.
    const done = await Promise.all(
      chosen.map(({ entry }) => submitEntry(context, { id: entry.id, saw: toContent(entry) })),
    )
    const refused = done.filter((result) => !result.ok).length
    say(refused > 0 ? t('submit.partly', { n: refused }) : t('submit.done', { n: chosen.length }))
    void sendNow()
    onClose()
  }
  return (
    <Dialog
      title={t('submit.title')}
      tall={judged.length > 1}
      onClose={onClose}
      foot={
        <DialogFoot
          cancel={dialogText('submit.again')}
          onCancel={onClose}
          act={dialogText('submit.send', { n: chosen.length })}
          isOff={chosen.length === 0 || isBusy}
          onAct={() => void keep(submit)}
        />
      }
    >
      {notice}
      <p>
        {dialogText('submit.lead', {
          n: chosen.length,
          day: formatDay(day, locale.value),
          duration: formatDuration(coveredMinutes(chosen.map((item) => item.entry)), locale.value),
        })}
      </p>
      <Notice icon="people">
        {me.approver
          ? dialogText('submit.seenBy', { name: me.approver.name, post: me.approver.post })
          : dialogText('submit.seenByNobody')}
      </Notice>
      {stopped > 0 && <Notice tone="warn">{dialogText('submit.stopped', { n: stopped })}</Notice>}
      <ul class="stack">
        {judged.map(({ entry, plan, problems, canSubmit }) => (
          <li key={entry.id}>
            <label class={`submit-item ${canSubmit ? '' : 'is-stopped'}`}>
              <input
                type="checkbox"
                checked={canSubmit && !left.has(entry.id)}
                disabled={!canSubmit}
                onChange={() => toggle(entry.id)}
              />
              <strong class="submit-text">{entry.text}</strong>
            </label>
            <div class="submit-more">
              <p class="small quiet">
                {formatTime(entry.start, locale.value)}–{formatTime(entry.end, locale.value)} ·{' '}
                {t('entry.quantity', {
                  quantity: entry.quantity,
                  unit: entry.unit || t('entry.noUnit'),
                })}
              </p>
              <p class="small">{plan?.rencanaAksi ?? t('entry.noPlan')}</p>
              <EvidenceLinks evidence={entry.evidence} />
              <ProblemList problems={problems} />
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
