import type { Me } from '@jejak/shared/org/me'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { entranceText } from './entrance-text.ts'
import { passkeyText } from './passkey-text.ts'
import { passkeyTrouble } from './passkey-trouble.ts'

/** The way in without a NIP, or why there is none here. What speaks to the device is fetched when it is wanted. */
export function PasskeyButton({
  isBusy,
  isShared,
  attempt,
  onEnter,
}: {
  readonly isBusy: boolean
  readonly isShared: boolean
  /** Runs it as the page runs its other steps; what it answers is why nobody entered. */
  readonly attempt: (work: () => Promise<string | null>) => Promise<void>
  readonly onEnter: (me: Me, isShared: boolean) => Promise<void>
}) {
  const [trouble] = useState(passkeyTrouble)
  if (trouble) return <p class="small quiet">{passkeyText(`trouble.${trouble}`)}</p>
  const enter = () =>
    attempt(async () => {
      const { enterByPasskey } = await import('./enter-by-passkey.ts')
      const done = await enterByPasskey(isShared, (me) => onEnter(me, isShared))
      return done.ok ? null : done.reason
    })
  return (
    <div class="stack">
      <button type="button" class="button wide" disabled={isBusy} onClick={() => void enter()}>
        <Icon name="lock" />
        {entranceText('signIn.passkey')}
      </button>
      <p class="small quiet">{entranceText('signIn.passkeyHint')}</p>
    </div>
  )
}
