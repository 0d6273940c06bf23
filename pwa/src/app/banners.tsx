import type { Me } from '@jejak/shared/org/me'
import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import type { DataContext } from '../storage/data-context.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { locale, t } from '../i18n.ts'
import { oddClock } from '../sync/clock-off.ts'
import { isExtensionOthers } from '../handoff/extension.ts'
import { Notice } from '../ui/notice.tsx'
import { todayIn } from '../screen/clock.ts'
import { FullNotice } from './full-notice.tsx'
import { InstallHint } from './install-hint.tsx'
import { isOnline } from '../screen/online.ts'
import { UpdateNotice } from './update-notice.tsx'
import { update } from './update.ts'

/** What the person must know whatever page they are on. */
export function Banners({
  me,
  context,
  isExpired,
  onSignIn,
}: {
  readonly me: Me
  readonly context: DataContext
  readonly isExpired: boolean
  readonly onSignIn: () => void
}) {
  const state = valueOr(
    useLive(() => context.database.meta.get('sync'), [context.database]),
    undefined,
  )
  const odd = oddClock(state?.clockOffMs)
  const today = todayIn(me.zone)
  const last = me.days.at(-1)
  const isClockOdd =
    me.days[0] !== undefined && (today < me.days[0].day || (last && today > last.day))
  return (
    <section class="banners" aria-label={t('banners.label')}>
      {/* Both regions are there before they have anything to say: what comes into them is read out, once. */}
      <div role="alert">
        <FullNotice me={me} context={context} />
      </div>
      <div class="stack" aria-live="polite">
        <UpdateNotice />
        {isExpired && (
          <Notice tone="warn" icon="lock">
            <div class="row spread">
              <p>{t('session.expired')}</p>
              <button type="button" class="button primary" onClick={onSignIn}>
                {t('session.again')}
              </button>
            </div>
          </Notice>
        )}
        {state?.halt === 'upgrade' && update.value === 'none' && (
          <Notice tone="warn">{t('sync.halt.upgrade')}</Notice>
        )}
        {state?.halt === 'refused' && <Notice tone="stop">{t('sync.halt.refused')}</Notice>}
        {state?.trouble === 'portal' && <Notice tone="warn">{t('sync.trouble.portal')}</Notice>}
        {!isOnline.value && (
          <Notice icon="offline">
            <p>{t('offline.banner')}</p>
          </Notice>
        )}
        {(odd || isClockOdd) && (
          <Notice tone="warn" icon="clock">
            {odd
              ? t(odd.isAhead ? 'clock.ahead' : 'clock.behind', {
                  duration: formatDuration(odd.minutes, locale.value),
                })
              : t('clock.odd', { day: formatDay(today, locale.value) })}
          </Notice>
        )}
        {isExtensionOthers.value && (
          <Notice tone="warn" icon="lock">
            {t('extension.others')}
          </Notice>
        )}
        <InstallHint context={context} />
      </div>
    </section>
  )
}
