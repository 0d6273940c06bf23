import { isOtherInFront } from '../../bkn/jejak/jejak-store.ts'
import { useLive } from '../../ui/use-live.ts'
import { t } from '../../ui/t.ts'

/** Somebody else has opened Jejak in this browser: what is here stays with whom it belongs to, and says so. */
export function OtherOwner() {
  const { value: isOther = false } = useLive(isOtherInFront, [])
  if (!isOther) return null
  return (
    <section class="note warn stack tight">
      <output>{t('owner.other')}</output>
      <a href="/options.html" target="_blank">
        {t('owner.erase')}
      </a>
    </section>
  )
}
