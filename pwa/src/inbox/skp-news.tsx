import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { agreement as en } from '@jejak/shared/i18n/en/agreement'
import { agreement as id } from '@jejak/shared/i18n/id/agreement'
import { createText, formatDay, formatTime } from '@jejak/shared/i18n/text'
import { useEffect, useState } from 'preact/hooks'
import {
  askSkpNews,
  markSkpSeen,
  readSkpSeen,
  type SkpDecision,
  type SkpNews as News,
} from '../data/skp-news.ts'
import { locale, t } from '../i18n.ts'
import { isOnline } from '../screen/online.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

/** What was decided on one's SKP, and what waits for one's own word: from the server, and without it nothing. */
export function SkpNews({ isSuperior }: { readonly isSuperior: boolean }) {
  const { context, me } = useSession()
  const { database } = context
  const [news, setNews] = useState<News | null>(null)
  const [seen, setSeen] = useState<number | null>(null)
  const newest = news?.decisions[0]?.at ?? 0
  useEffect(() => void readSkpSeen(database).then(setSeen), [database])
  useEffect(() => {
    let isHere = true
    // The page is about entries first: without an answer they are all there is.
    void askSkpNews(context, { isSuperior }).then(
      (answer) => isHere && answer.ok && setNews(answer.value),
    )
    return () => {
      isHere = false
    }
  }, [context, isSuperior, isOnline.value])
  useEffect(() => {
    if (seen !== null && newest > 0) void markSkpSeen(database, newest)
  }, [seen, newest])
  if (!news || (news.waiting === 0 && news.decisions.length === 0)) return null
  const say = TEXTS[locale.value]
  return (
    <section class="stack" aria-label={say('news.title')}>
      <h2>{say('news.title')}</h2>
      {news.waiting > 0 && (
        <Notice tone="warn" icon="clock">
          <a href="/tinjau/skp">{say('news.waiting', { n: news.waiting })}</a>
        </Notice>
      )}
      <ul class="stack">
        {news.decisions.map((decision) => (
          <SkpDecisionItem
            key={`${decision.skpId} ${decision.at}`}
            decision={decision}
            zone={me.zone}
            isNew={seen !== null && decision.at > seen}
          />
        ))}
      </ul>
    </section>
  )
}

const SkpDecisionItem = ({
  decision: { year, post, act, at, by, actingAs, comment },
  zone,
  isNew,
}: {
  readonly decision: SkpDecision
  readonly zone: number
  readonly isNew: boolean
}) => (
  <li>
    <a class="card letter" href="/skp">
      <span class="row">
        <span class={`badge ${act === 'approve' ? 'approved' : 'returned'}`}>
          <Icon name={act === 'approve' ? 'check' : 'back'} />
          {t(`inbox.${act}`)}
        </span>
        {isNew && <span class="badge problem">{t('inbox.new')}</span>}
        <span class="small quiet">
          {formatDay(dayAt(at, zone), locale.value, 'medium')},{' '}
          {formatTime(minuteAt(at, zone), locale.value)}
        </span>
      </span>
      <strong>
        {TEXTS[locale.value]('news.of', { year: String(year) })}
        {post !== undefined && ` · Plt ${post}`}
      </strong>
      {comment && (
        <span class="letter-comment">
          “<bdi>{comment}</bdi>”
        </span>
      )}
      <span class="small quiet">
        <bdi>{by}</bdi> · <bdi>{actingAs}</bdi>
      </span>
    </a>
  </li>
)
