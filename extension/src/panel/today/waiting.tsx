import { askToDeliver } from '../../messages/own-page.ts'
import { waitingCount, withdrawOffers } from '../../suggestions/offer.ts'
import { useLive } from '../../ui/use-live.ts'
import { now } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'

/** Drafts on their way: they stay here until Jejak says that it has them. */
export function Waiting() {
  const { value: count = 0 } = useLive(waitingCount, [])
  if (count === 0) return null
  return (
    <section class="note warn stack tight">
      <output>{t('waiting.text', { n: count })}</output>
      <p class="row">
        <button type="button" onClick={() => void askToDeliver()}>
          {t('waiting.open')}
        </button>
        <button type="button" onClick={() => void withdrawOffers(now())}>
          {t('waiting.withdraw')}
        </button>
      </p>
    </section>
  )
}
