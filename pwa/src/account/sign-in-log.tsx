import type { ResponseOf } from '@jejak/shared/api/contract'
import { useSession } from '../screen/use-session.ts'
import { deviceText, momentText, s } from './security-text.ts'

/** What was tried at the person's door, newest first. */
export function SignInLog({ lines }: { readonly lines: ResponseOf<'signInLog'>['lines'] }) {
  const { zone } = useSession().me
  return (
    <section class="card stack" aria-label={s('log.title')}>
      <h2>{s('log.title')}</h2>
      <p class="small quiet">{s('log.lead')}</p>
      {lines.length === 0 && <p>{s('log.empty')}</p>}
      <ul class="stack">
        {lines.map(({ at, device, outcome, times }) => (
          <li key={`${at}-${outcome}-${device.browser}-${device.system}`}>
            <p>
              <strong>{s(`log.${outcome}`)}</strong>
              {times > 1 && ` · ${s('log.times', { n: times })}`}
            </p>
            <p class="small quiet">
              {momentText(at, zone)} · {deviceText(device)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
