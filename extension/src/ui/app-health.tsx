import { useEffect, useState } from 'preact/hooks'
import { isDeclining, readHealth, type Health } from '../capture/health.ts'
import { adapterOf } from '../adapters/registry/adapters.ts'
import { t } from './t.ts'

/** Says it when a site has changed so much that only time and titles can be recorded. */
export function AppHealth({ app }: { readonly app: string | undefined }) {
  const [health, setHealth] = useState<Health>({})
  useEffect(() => void readHealth().then(setHealth), [])
  const shown = app === undefined ? Object.keys(health) : [app]
  const declining = shown.filter((one) => isDeclining(health[one]))
  return declining.map((one) => (
    <p key={one} class="note warn">
      {t('popup.declining', { app: adapterOf(one)?.name ?? one })}
    </p>
  ))
}
