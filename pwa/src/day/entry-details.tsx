import { RecordedMark } from '../bkn/day-marks.tsx'
import type { Judged } from '../entries/day-view-model.ts'
import { EvidenceLinks } from '../entries/evidence-links.tsx'
import { FeedbackButton } from '../feedback/feedback-button.tsx'
import { t } from '../i18n.ts'
import { sayProblem } from '../ui/say-problem.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { BlockChanges } from './block-changes.tsx'
import {
  changeEntry,
  mergePair,
  mergesOf,
  removeWithUndo,
  splitInMiddle,
  withdraw,
} from './entry-acts.ts'
import { EntryLink } from './entry-link.tsx'
import { l } from './line-text.ts'
import { useLine } from './line-context.ts'
import { MendButtons } from './mend-buttons.tsx'
import { whyFixed } from './why-fixed.ts'

/** Everything about an entry, and everything that can be done with it, where it lies. */
export function EntryDetails({
  judged: { entry, problems, canSubmit },
  overlap,
}: {
  readonly judged: Judged
  readonly overlap: number
}) {
  const line = useLine()
  const { me, context } = useSession()
  const isOpen = whyFixed(entry) === undefined
  const { next, before } = mergesOf(entry, line.entries)
  const said = problems.filter(({ code }) => code !== 'overlap' || overlap > 0)
  return (
    <div class="details">
      {isOpen && <EntryLink entry={entry} />}
      <p class="small quiet">
        {t('entry.quantity', { quantity: entry.quantity, unit: entry.unit || t('entry.noUnit') })}
        {entry.quality !== null && ` · ${t('entry.qualityShort', { quality: entry.quality })}`}
      </p>
      <EvidenceLinks evidence={entry.evidence} />
      <RecordedMark entry={entry} />
      {said.map((problem) => (
        <div key={problem.code} class={`block-problem ${problem.level}`}>
          <Icon name={problem.level} />
          <p>{sayProblem(problem)}</p>
          {isOpen && <MendButtons problem={problem} entry={entry} />}
        </div>
      ))}
      {!entry.conflict && (
        <fieldset class="acts" aria-label={l('act.label')}>
          {isOpen && (
            <>
              <button
                type="button"
                class="button"
                disabled={!canSubmit}
                onClick={() => line.onSubmit([entry.id])}
              >
                <Icon name="send" />
                {t('entry.submit')}
              </button>
              <button type="button" class="chip" onClick={() => line.onEdit(entry)}>
                <Icon name="edit" />
                {l('act.form')}
              </button>
              <BlockChanges
                id={entry.id}
                span={entry}
                text={entry.text}
                onChange={(change) => changeEntry(context, entry, change)}
              />
              <button
                type="button"
                class="chip"
                onClick={() => void splitInMiddle(context, me, entry)}
              >
                {l('act.split')}
              </button>
              {next && (
                <button type="button" class="chip" onClick={() => void mergePair(context, next)}>
                  {l('act.mergeNext')}
                </button>
              )}
              {before && (
                <button type="button" class="chip" onClick={() => void mergePair(context, before)}>
                  {l('act.mergeBefore')}
                </button>
              )}
            </>
          )}
          {entry.status === 'draft' && (
            <button
              type="button"
              class="chip danger"
              onClick={() => void removeWithUndo(context, entry)}
            >
              <Icon name="trash" />
              {t('entry.remove')}
            </button>
          )}
          {entry.status === 'submitted' && (
            <button type="button" class="chip" onClick={() => void withdraw(context, entry)}>
              <Icon name="back" />
              {t('entry.withdraw')}
            </button>
          )}
          <FeedbackButton
            topic={{
              personId: me.person.id,
              about: { kind: 'entry', ref: entry.id },
              text: entry.text,
              from: entry.day,
              to: entry.day,
            }}
          />
          <button type="button" class="chip" onClick={() => line.onMore(entry)}>
            {l('act.more')}
          </button>
        </fieldset>
      )}
    </div>
  )
}
