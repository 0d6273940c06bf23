import { formatDay } from '@jejak/shared/i18n/text'
import type { RejectedRow } from '../storage/rows.ts'
import { createEntry } from '../data/entries.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { trayText } from '../entries/refused-text.ts'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'

/** *Perlu perhatian*: what the server refused for good. The words stay here until the person lets go of them. */
export function RejectedTray() {
  const { context } = useSession()
  const rows = valueOr(
    useLive(() => context.database.rejected.orderBy('id').toArray(), [context]),
    [],
  ).filter((row) => row.kind !== 'review.decide')
  if (rows.length === 0) return null
  return (
    <section class="stack" aria-label={t('rejected.title')}>
      {rows.map((row) => (
        <Notice key={row.id} tone="stop">
          <p>
            <strong>{t('rejected.title')}</strong> {trayText(row)}
          </p>
          {row.content && (
            <p class="small">
              {formatDay(row.content.day, locale.value, 'medium')} · <bdi>{row.content.text}</bdi>
            </p>
          )}
          <RejectedActions row={row} />
        </Notice>
      ))}
    </section>
  )
}

function RejectedActions({ row }: { readonly row: RejectedRow }) {
  const { context } = useSession()
  const { content } = row
  const dismiss = () => context.database.rejected.delete(row.id)
  const again = async () => {
    if (!content) return
    await createEntry(context, context.clock.newId(), content)
    await dismiss()
    say(t('rejected.made'))
  }
  const copy = async () => {
    await navigator.clipboard.writeText(content?.text ?? '')
    say(t('action.copied'))
  }
  return (
    <div class="row">
      {content && row.kind === 'entry.save' && (
        <button type="button" class="button" onClick={() => void again()}>
          <Icon name="plus" />
          {t('rejected.again')}
        </button>
      )}
      {content && (
        <button type="button" class="button plain" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('action.copy')}
        </button>
      )}
      <button type="button" class="button plain" onClick={() => void dismiss()}>
        {t('rejected.dismiss')}
      </button>
    </div>
  )
}
