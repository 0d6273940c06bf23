import { t } from '../i18n.ts'
import type { Waiting } from '../screen/lazy.tsx'
import { Broken } from '../ui/page-states.tsx'

/** Holds the place of the quick line while its script is on the way, so that nothing jumps. */
export const QuickAddFace = ({ waiting }: { readonly waiting: Waiting }) =>
  waiting.isGone ? (
    <Broken text={t('crash.chunk')} onRetry={waiting.retry} />
  ) : (
    <div class="card quick-face" aria-busy="true">
      <p class="small quiet">{t('quick.loading')}</p>
    </div>
  )
