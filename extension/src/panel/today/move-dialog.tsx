import { askToDeliver } from '../../messages/own-page.ts'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { zoneName } from '@jejak/shared/handoff/draft-zone'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { OfferedSuggestion } from '@jejak/shared/handoff/messages'
import { browser } from 'wxt/browser'
import { pagePattern } from '../../capture/scripts.ts'
import { PairCard } from '../../pairing/pair-card.tsx'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { offer, toOffered } from '../../suggestions/offer.ts'
import { now, settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { useModal } from '../../ui/use-modal.ts'
import { LazyFiles } from './lazy-files.tsx'
import { SentAnswer } from './sent-answer.tsx'

type Props = {
  readonly items: readonly DaySuggestion[]
  readonly onClose: () => void
  readonly onCancel: () => void
}

/** Shows exactly what goes, word for word. Nothing has left the extension before this is confirmed. */
export function MoveDialog({ items, onClose, onCancel }: Props) {
  const dialog = useModal()
  const drafts = items.flatMap((item) => {
    const draft = toOffered(item)
    return draft ? [{ draft, item }] : []
  })
  const refused = items.length - drafts.length
  const { page, locale } = settings.value
  const go = async () => {
    // Asked within the click, as browsers demand; answered at once when it was granted before.
    const isGranted = await browser.permissions.request({ origins: [pagePattern(page)] })
    if (!isGranted) return
    const movable = items.filter((item) => toOffered(item) !== undefined)
    await offer(movable, { batchId: crypto.randomUUID(), now: now() })
    await askToDeliver()
    onClose()
  }
  return (
    <dialog ref={dialog} onCancel={onCancel} aria-labelledby="move-title">
      <div class="stack">
        <h2 id="move-title">{t('preview.title', { n: drafts.length })}</h2>
        <PairCard />
        <p class="soft">{t('preview.lead', { page: new URL(page).host })}</p>
        <ul class="stack tight preview">
          {drafts.map(({ draft, item }) => (
            <li key={draft.id} class="card">
              <Sent draft={draft} locale={locale} />
              <SentAnswer item={item} />
            </li>
          ))}
        </ul>
        {refused > 0 && <p class="note warn">{t('preview.refused', { n: refused })}</p>}
        <p class="small soft">{t('preview.stays')}</p>
        <p class="row">
          <button
            type="button"
            class="primary"
            disabled={drafts.length === 0}
            onClick={() => void go()}
          >
            {t('preview.go')}
          </button>
          <button type="button" onClick={onCancel}>
            {t('preview.back')}
          </button>
        </p>
      </div>
    </dialog>
  )
}

/** Every field of a draft that a person can read, in the order in which the PWA shows them. */
function Sent({
  draft,
  locale,
}: {
  readonly draft: OfferedSuggestion
  readonly locale: 'id' | 'en'
}) {
  const outside = draft.evidence.filter(({ url }) => fileNameOf(url) === undefined)
  return (
    <>
      <p class="small soft">
        {formatDay(draft.day, locale, 'medium')} · {formatTime(draft.start, locale)}–
        {formatTime(draft.end, locale)} {draft.zone !== undefined && zoneName(draft.zone)} ·{' '}
        {draft.quantity} {draft.unit}
      </p>
      <p>{draft.text}</p>
      {outside.map(({ url }) => (
        <p class="small link" key={url}>
          {url}
        </p>
      ))}
      {outside.length < draft.evidence.length && (
        <LazyFiles links={draft.evidence} item={undefined} isAdding={false} />
      )}
      <details class="small">
        <summary>{t('preview.more')}</summary>
        <p class="soft">{t('preview.app', { app: draft.app, key: draft.objectKey })}</p>
        <ul class="because">
          {draft.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
