import { useEffect, useRef, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { decide, undoDecision } from '../data/decisions.ts'
import { UNDO_MS } from '../data/entries.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { findQueue, refreshQueue, type Waiting } from '../data/queue.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { isOnline } from '../screen/online.ts'
import { Page } from '../screen/page.tsx'
import type { CallFailure } from '../sync/http.ts'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { toGroups } from './groups.ts'
import { HelpDialog } from './help-dialog.tsx'
import { QueueBar } from './queue-bar.tsx'
import { QueueGroup } from './queue-group.tsx'
import { RefusedDecisions } from './refused-decisions.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { useShortcuts } from './shortcuts.ts'
import '../ui/act-bar.css'
import './review.css'

/** *Tinjau*: what waits for a decision, by day and person. Decisions go through the outbox, so this works offline too. */
export function QueuePage() {
  const { context } = useSession()
  const [fetched, setFetched] = useState<'busy' | 'ok' | CallFailure>('busy')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [returning, setReturning] = useState<readonly Waiting[] | null>(null)
  const [isHelping, setHelping] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  const live = useLive(() => findQueue(context.database), [context])
  const waiting = valueOr(live, [])

  const refresh = async () => {
    setFetched('busy')
    const answer = await refreshQueue(context)
    setFetched(answer.ok ? 'ok' : answer.reason)
  }
  useEffect(() => void refresh(), [context, isOnline.value])

  const open = waiting.filter((one) => one.decided === null)
  const chosen = open.filter(({ item }) => selected.has(item.entry.id))
  const toggle = (ids: readonly string[], on: boolean) => {
    const rest = [...selected].filter((id) => !ids.includes(id))
    setSelected(new Set(on ? [...rest, ...ids] : rest))
  }
  const settle = async (list: readonly Waiting[], act: 'approve' | 'return', comment: string) => {
    const intents = list.map(({ item }) => ({
      entryId: item.entry.id,
      version: item.entry.version,
      act,
      comment,
    }))
    await decide(context, intents, UNDO_MS)
    toggle(
      intents.map((intent) => intent.entryId),
      false,
    )
    say(t(`review.done.${act}`, { n: intents.length }), {
      label: t('action.undo'),
      run: () => void Promise.all(intents.map((intent) => undoDecision(context, intent.entryId))),
    })
  }
  const find = (id: string) => open.filter(({ item }) => item.entry.id === id)
  useShortcuts(region, {
    approve: (id) => void settle(find(id), 'approve', ''),
    giveBack: (id) => setReturning(find(id)),
    select: (id) => toggle([id], !selected.has(id)),
    help: () => setHelping(true),
  })

  return (
    <Page
      title={t('review.title')}
      head={
        <button type="button" class="button plain keyboard-help" onClick={() => setHelping(true)}>
          <Icon name="keyboard" />
          {t('review.shortcuts')}
        </button>
      }
    >
      <ReviewTabs />
      {typeof fetched === 'object' && waiting.length > 0 && (
        <Notice tone="warn" icon="offline">
          {fetched.code === 'offline' ? t('review.cached') : failureText(fetched)}
        </Notice>
      )}
      <RefusedDecisions />
      {faceOf()}
      <div ref={region} class="stack-l">
        {toGroups(waiting).map((group) => (
          <QueueGroup
            key={group.key}
            group={group}
            selected={selected}
            onToggle={toggle}
            onApprove={(list) => void settle(list, 'approve', '')}
            onReturn={setReturning}
            onUndo={(id) => void undoDecision(context, id)}
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <QueueBar
          chosen={chosen}
          onClear={() => setSelected(new Set())}
          onApprove={() => void settle(chosen, 'approve', '')}
          onReturn={() => setReturning(chosen)}
        />
      )}
      {returning && returning.length > 0 && (
        <ReturnDialog
          items={returning}
          onClose={() => setReturning(null)}
          onReturn={async (comment) => {
            await settle(returning, 'return', comment)
            setReturning(null)
          }}
        />
      )}
      {isHelping && <HelpDialog onClose={() => setHelping(false)} />}
    </Page>
  )

  function faceOf() {
    if (waiting.length > 0) return null
    if (live.state === 'loading' || fetched === 'busy') return <Loading />
    if (typeof fetched === 'object') {
      return <Broken text={failureText(fetched)} onRetry={() => void refresh()} />
    }
    return (
      <Empty icon="check" title={t('review.empty')}>
        <p>{t('review.emptyText')}</p>
      </Empty>
    )
  }
}
