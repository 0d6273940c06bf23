import type { isWorkAccount } from './account.ts'
import type { CaptureTable, Probe } from './adapter.ts'
import type { readAttribute } from './attribute.ts'
import type { closeUnlessOpen, klassOf } from './classification.ts'
import type { whenShown } from './frame.ts'
import type { isFrameEdited, watchHandEdits } from './hand-edits.ts'
import type { readLabels } from './label.ts'
import type { watchMeeting } from './meeting.ts'
import type { readKnown } from './known.ts'
import type { queryOf, readQuery } from './query.ts'
import type { readPdf } from './pdf.ts'
import type { withoutSite } from './site-name.ts'

/**
 * What only some apps need. Each capability is a small script of its own, so that the others do not load it; it
 * leaves its functions for the engine in the extension's own world, where no page can see them.
 */
export type Capabilities = {
  readonly whenShown?: typeof whenShown
  readonly watchMeeting?: typeof watchMeeting
  readonly watchHandEdits?: typeof watchHandEdits
  readonly isFrameEdited?: typeof isFrameEdited
  readonly isWorkAccount?: typeof isWorkAccount
  readonly readPdf?: typeof readPdf
  readonly withoutSite?: typeof withoutSite
  readonly readLabels?: typeof readLabels
  readonly klassOf?: typeof klassOf
  readonly closeUnlessOpen?: typeof closeUnlessOpen
  readonly readAttribute?: typeof readAttribute
  readonly readKnown?: typeof readKnown
  readonly readQuery?: typeof readQuery
  readonly queryOf?: typeof queryOf
}

const NAME = 'jejakCapabilities'

export const takeCapabilities = (): Capabilities =>
  Object(Reflect.get(globalThis, NAME)) as Capabilities

export const offerCapability = (capability: Capabilities): void => {
  Reflect.set(globalThis, NAME, { ...takeCapabilities(), ...capability })
}

export type CapabilityName =
  | 'frame'
  | 'meeting'
  | 'edits'
  | 'account'
  | 'site'
  | 'attribute'
  | 'known'
  | 'query'

const isRead = ({ routes }: CaptureTable, by: Probe['by']) =>
  JSON.stringify(routes).includes(`"by":"${by}"`)

/** Which capabilities an app's pages need beside the engine. */
export function capabilitiesOf(adapter: CaptureTable): readonly CapabilityName[] {
  const { frames, meeting, handEdits, frameEdits, workAccounts, namesPdf, titleHasSite } = adapter
  return [
    ...(frames ? (['frame'] as const) : []),
    ...(meeting ? (['meeting'] as const) : []),
    ...(handEdits || frameEdits ? (['edits'] as const) : []),
    ...(workAccounts ? (['account'] as const) : []),
    ...(namesPdf || titleHasSite ? (['site'] as const) : []),
    ...(isRead(adapter, 'attr') ? (['attribute'] as const) : []),
    ...(isRead(adapter, 'known') ? (['known'] as const) : []),
    ...(frameEdits || isRead(adapter, 'query') ? (['query'] as const) : []),
  ]
}

/** The scripts that a page of an app gets, in their order: its capabilities, then the engine. */
export const scriptsOf = (adapter: CaptureTable) => [
  ...capabilitiesOf(adapter).map((name) => `capability-${name}.js` as const),
  adapter.classified || isRead(adapter, 'label')
    ? ('page-letters.js' as const)
    : ('page.js' as const),
]
