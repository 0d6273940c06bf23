import { addDays, type Day } from '@jejak/shared/calendar/day'
import { useEffect, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import {
  countOpen,
  findTeam,
  readDecided,
  readQueue,
  readTeam,
  toWaiting,
  type TeamAnswer,
} from '../data/queue.ts'
import type { JejakDatabase } from '../storage/database.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { t } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import type { CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { TeamList } from './team-list.tsx'
import { r } from './t.ts'
import './review.css'

type Face = 'busy' | TeamAnswer | CallFailure

/** *Tim*: who has filled the day and who is under hours. Facts of submitted work, no ranking. */
export function TeamPage() {
  const { me, context } = useSession()
  const [day, setDay] = useState<Day>(todayIn(me.zone))
  const [face, setFace] = useState<Face>('busy')

  const mayReview = me.capabilities.includes('entry.review')
  const queued = valueOr(
    useLive(() => readQueued(context.database), [context]),
    NOTHING,
  )

  const load = async (stop?: AbortSignal) => {
    setFace('busy')
    // What is on the device is shown at once; the server may take its time, or never answer.
    const team = await findTeam(context.database, day).catch(() => undefined)
    if (stop?.aborted) return
    if (team) setFace({ team, isCached: false })
    const answer = await readTeam(context, day)
    if (!stop?.aborted) setFace(answer.ok ? answer.value : answer.reason)
  }
  useEffect(() => {
    const stop = new AbortController()
    void load(stop.signal)
    // The answer about a day that is no longer looked at is not shown under another one.
    return () => stop.abort()
  }, [context, day])

  return (
    <Page title={t('team.title')}>
      <ReviewTabs />
      <div class="row team-day">
        <button type="button" class="button icon-only" onClick={() => setDay(addDays(day, -1))}>
          <Icon name="left" />
          <span class="hidden-visually">{t('day.previous')}</span>
        </button>
        <DateField label={t('day.pick')} value={day} today={todayIn(me.zone)} onChange={setDay} />
        <button type="button" class="button icon-only" onClick={() => setDay(addDays(day, 1))}>
          <Icon name="right" />
          <span class="hidden-visually">{t('day.next')}</span>
        </button>
      </div>
      {face === 'busy' && <Loading />}
      {face !== 'busy' && 'code' in face && (
        <Broken text={failureText(face)} onRetry={() => void load()} />
      )}
      {face !== 'busy' && 'team' in face && (
        <>
          {face.isCached && (
            <Notice tone="warn" icon="offline">
              {r('review.cached')}
            </Notice>
          )}
          <TeamList team={face.team} queued={mayReview ? queued : null} />
        </>
      )}
    </Page>
  )
}

const NOTHING: ReadonlyMap<string, number> = new Map()

/** How many entries of each person wait, on whatever day, as far as this device knows. */
async function readQueued(database: JejakDatabase): Promise<ReadonlyMap<string, number>> {
  const waiting = toWaiting(await readQueue(database), await readDecided(database))
  const byOwner = Map.groupBy(waiting, ({ item }) => item.owner.id)
  return new Map([...byOwner].map(([id, own]) => [id, countOpen(own)]))
}
