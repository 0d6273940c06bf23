import { formatTime } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { planOn, type PlanChoice } from '../data/skp.ts'
import type { ShownEntry } from '../storage/views.ts'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { MergePart } from './merge-part.tsx'
import { SplitPart } from './split-part.tsx'
import { TemplateForm } from '../templates/template-form.tsx'
import { templateOf } from '../templates/template-value.ts'
import { r } from '../screen/routine-text.ts'
import '../templates/templates.css'

/** What else can be done with an entry: cut it, join it with its neighbour, or have it asked each week. */
export function ReshapeDialog({
  entry,
  entries,
  plan,
  onClose,
}: {
  readonly entry: ShownEntry
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly onClose: () => void
}) {
  const { me } = useSession()
  const [isTemplate, setTemplate] = useState(false)
  if (isTemplate) {
    const choices = planOn(plan, me.periods, entry.day)
    return <TemplateForm value={templateOf(entry)} plan={choices} isNew onClose={onClose} />
  }
  const isOpen = entry.status === 'draft' || entry.status === 'returned'
  return (
    <Dialog title={t('more.title')} onClose={onClose}>
      <p>
        <span class="small quiet">
          {formatTime(entry.start, locale.value)}–{formatTime(entry.end, locale.value)}
        </span>
        <br />
        <strong>{entry.text || t('entry.noText')}</strong>
      </p>
      {isOpen && <SplitPart entry={entry} onDone={onClose} />}
      {isOpen && <MergePart entry={entry} entries={entries} onDone={onClose} />}
      <section class="more-part">
        <h3>{r('more.template')}</h3>
        <p class="small quiet">{r('more.templateText')}</p>
        <div>
          <button type="button" class="button" onClick={() => setTemplate(true)}>
            <Icon name="today" />
            {r('template.new')}
          </button>
        </div>
      </section>
    </Dialog>
  )
}
