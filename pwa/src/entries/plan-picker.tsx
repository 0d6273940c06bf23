import type { LinkView } from '@jejak/shared/linking/link-view'
import type { PlanChoice } from '../data/skp.ts'
import { t } from '../i18n.ts'
import { PlanChips } from '../linking/plan-chips.tsx'

/** The rencana aksi of an open form, as a field of it: exactly one, or that none fits. */
export const PlanPicker = (props: {
  readonly text: string
  readonly view: LinkView | null
  readonly choices: readonly PlanChoice[]
  readonly onChoose: (planId: string | null) => void
}) => (
  <div class="field">
    <span class="label">{t('plan.label')}</span>
    <PlanChips {...props} />
  </div>
)
