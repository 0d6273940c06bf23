import type { LinkView } from '@jejak/shared/linking/link-view'
import { objectKeyOf } from '../data/settle-draft.ts'
import type { PlanChoice } from '../data/skp.ts'
import { useLinker } from '../linking/use-linker.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive, valueOr } from '../storage/live.ts'
import type { FormValue } from './form-value.ts'
import type { Opening } from './open-form.ts'

/** How the open form stands to the plan, and the rencana aksi it would be saved with. */
export function useFormLink(
  opening: Pick<Opening, 'entryId' | 'draftId'>,
  value: Pick<FormValue, 'text' | 'planId' | 'isNoneFit'>,
  choices: readonly PlanChoice[],
): { readonly view: LinkView | null; readonly planId: string | null } {
  const { context } = useSession()
  const linker = useLinker(choices)
  const objectKey = valueOr(
    useLive(
      () => objectKeyOf(context.database, opening),
      [context, opening.entryId, opening.draftId],
    ),
    '',
  )
  const chosen = value.isNoneFit ? null : (value.planId ?? undefined)
  const view = linker?.view({ text: value.text, objectKey }, chosen) ?? null
  // One of another period, or of a plan that is not here, is not lost by saving something else.
  return { view, planId: view?.kind === 'linked' ? view.planId : value.planId }
}
