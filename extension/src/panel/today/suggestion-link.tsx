import type { PlanItem } from '@jejak/shared/match/plan'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { giveAnswer, openAlike } from '../../suggestions/answer.ts'
import type { DaySuggestion, DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { now } from '../../ui/app-state.ts'
import { l } from '../../ui/linking-t.ts'
import { tellDayTab } from './day-tab.ts'
import { lastAct, perform } from './last-act.ts'
import { LinkAnswer, LinkQuestion } from './link-parts.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import './link.css'

/**
 * Which rencana aksi a suggestion goes under, once a plan is known here: preselected with its reason, or up to three that
 * may fit, the whole list, and "nothing fits". As in Jejak, with the same words and the same memory.
 */
export function SuggestionLink({
  item,
  found: { items, plan },
}: {
  readonly item: DaySuggestion
  readonly found: DaySuggestions
}) {
  const [isChanging, setChanging] = useState(false)
  const [isListOpen, setListOpen] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const hasAnswered = useRef(false)
  const { suggestion, link: view } = item
  const isAsking = view !== undefined && (isChanging || view.kind === 'open')

  // What was pressed is gone once the answer shows: whoever answered stands on the way to change it.
  useLayoutEffect(() => {
    if (isAsking || !hasAnswered.current) return
    hasAnswered.current = false
    row.current?.querySelector<HTMLElement>('.link-change')?.focus()
  })
  if (!view) return null

  const { text, day } = suggestion
  const fold = () => {
    hasAnswered.current = true
    setChanging(false)
  }
  const give = async (targets: readonly DaySuggestion[], chosen: PlanItem | null) => {
    await giveAnswer(targets, { plan: chosen, now: now() })
    await tellDayTab(targets, chosen)
  }
  const choose = (chosen: PlanItem | null) => {
    setListOpen(false)
    fold()
    lastAct.value = undefined
    void give([item], chosen)
  }
  const alike = view.kind !== 'open' && view.by === 'person' ? openAlike(item, items) : []
  const chosen = view.kind === 'linked' ? plan.find(({ id }) => id === view.planId) : undefined
  const applyAll = () =>
    perform({
      day,
      said: l(chosen ? 'linking.applied' : 'linking.appliedNone', { n: alike.length }),
      run: () => give(alike, chosen ?? null),
    })
  return (
    <div ref={row} class="link-row">
      {isAsking ? (
        <LinkQuestion
          text={text}
          view={view}
          plan={plan}
          onChoose={choose}
          onMore={() => setListOpen(true)}
          onFold={view.kind === 'open' ? undefined : fold}
        />
      ) : (
        <LinkAnswer text={text} view={view} plan={plan} onChange={() => setChanging(true)} />
      )}
      {!isAsking && alike.length > 0 && (
        <button type="button" onClick={() => void applyAll()}>
          {l('linking.applyAlike', { n: alike.length })}
        </button>
      )}
      {isListOpen && (
        <PlanDialog
          text={text}
          view={view}
          plan={plan}
          onChoose={choose}
          onClose={() => setListOpen(false)}
        />
      )}
    </div>
  )
}
