import { useEffect, useState } from 'preact/hooks'
import { InboxLooks } from '../cascade/inbox-looks.tsx'
import { findDecisions, markSeen, readSeen, seqOf } from '../data/inbox.ts'
import { useLive } from '../storage/live.ts'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { WaitingFeedback } from '../feedback/waiting-feedback.tsx'
import { AskedDays } from './asked-days.tsx'
import { DecisionItem } from './decision-item.tsx'
import { PasskeyNews } from './passkey-news.tsx'
import { SkpNews } from './skp-news.tsx'

const SHOWN = 100

/** *Kotak masuk*: what was decided about my entries, the newest first. Read from this device, so it works offline. */
export function InboxPage() {
  const { me, context } = useSession()
  const { database } = context
  const [seen, setSeen] = useState<number | null>(null)
  const live = useLive(() => findDecisions(database, SHOWN), [database])
  const newest = live.state === 'ready' ? Math.max(0, ...live.value.map(seqOf)) : 0

  useEffect(() => void readSeen(database).then(setSeen), [database])
  useEffect(() => {
    if (seen !== null && newest > 0) void markSeen(database, newest)
  }, [seen, newest])

  return (
    <Page title={t('inbox.title')} narrow>
      <PasskeyNews />
      <AskedDays />
      <InboxLooks />
      <WaitingFeedback />
      <SkpNews isSuperior={me.capabilities.includes('entry.review')} />
      {live.state === 'loading' && <Loading />}
      {live.state === 'failed' && (
        <Broken text={t('face.storage')} onRetry={() => location.reload()} />
      )}
      {live.state === 'ready' && live.value.length === 0 && (
        <Empty icon="inbox" title={t('inbox.empty')}>
          <p>{t('inbox.emptyText')}</p>
        </Empty>
      )}
      {live.state === 'ready' && live.value.length > 0 && (
        <ul class="stack">
          {live.value.map((entry) => (
            <DecisionItem
              key={entry.id}
              entry={entry}
              zone={me.zone}
              isNew={seen !== null && seqOf(entry) > seen}
            />
          ))}
        </ul>
      )}
    </Page>
  )
}
