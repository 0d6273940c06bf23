import type { isWorkAccount } from './account.ts'
import type { CaptureTable } from './adapter.ts'
import type { isFrameEdited, watchHandEdits } from './hand-edits.ts'
import type { watchMeeting } from './meeting.ts'
import type { readPdf } from './pdf.ts'
import type { withoutSite } from './site-name.ts'

/**
 * What only some apps need. Each lane is a small script of its own, so that the others do not load it; it
 * leaves its functions for the engine in the extension's own world, where no page can see them.
 */
export type Lanes = {
  readonly watchMeeting?: typeof watchMeeting
  readonly watchHandEdits?: typeof watchHandEdits
  readonly isFrameEdited?: typeof isFrameEdited
  readonly isWorkAccount?: typeof isWorkAccount
  readonly readPdf?: typeof readPdf
  readonly withoutSite?: typeof withoutSite
}

const NAME = 'jejakLanes'

export const takeLanes = (): Lanes => Object(Reflect.get(globalThis, NAME)) as Lanes

export const offerLane = (lane: Lanes): void => {
  Reflect.set(globalThis, NAME, { ...takeLanes(), ...lane })
}

export type LaneName = 'meeting' | 'edits' | 'account' | 'site'

/** Which lanes an app's pages need beside the engine. */
export function lanesOf(adapter: CaptureTable): readonly LaneName[] {
  const { meeting, handEdits, frameEdits, workAccounts, namesPdf, titleHasSite } = adapter
  return [
    ...(meeting ? (['meeting'] as const) : []),
    ...(handEdits || frameEdits ? (['edits'] as const) : []),
    ...(workAccounts ? (['account'] as const) : []),
    ...(namesPdf || titleHasSite ? (['site'] as const) : []),
  ]
}
