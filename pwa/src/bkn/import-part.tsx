import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Skp } from '@jejak/shared/skp/skp'
import { useEffect } from 'preact/hooks'
import { useLive } from '../storage/live.ts'
import { lazyPage } from '../screen/lazy-page.tsx'
import { useSession } from '../screen/use-session.ts'
import type { OpenSkp } from '../data/open-skp.ts'
import { findReadPlan, findUsedPlans } from './plan-row.ts'

const ImportPreview = lazyPage(async () => (await import('./import-preview.tsx')).ImportPreview)

/** The preview with what it needs from this device; goes away when there is nothing to import any more. */
export function ImportPart({
  skps,
  acting,
  onClose,
  onDraft,
}: {
  /** Those of the post that is shown. */
  readonly skps: readonly Skp[]
  readonly acting: ActingPost | undefined
  readonly onClose: () => void
  readonly onDraft: (open: OpenSkp) => void
}) {
  const { context } = useSession()
  const live = useLive(
    async () => ({
      row: await findReadPlan(context.database),
      usedIds: await findUsedPlans(context.database),
    }),
    [context],
  )
  const isGone = live.state === 'ready' && !live.value.row
  useEffect(() => {
    // Put away in another tab, or just saved.
    if (isGone) onClose()
  }, [isGone])
  if (live.state !== 'ready' || !live.value.row) return null
  const { row, usedIds } = live.value
  return <ImportPreview {...{ row, skps, acting, usedIds, onClose, onDraft }} />
}
