import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { SkpRecord } from '@jejak/shared/skp/skp-record'
import type { Period } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { a } from './a.ts'
import { VersionDialog } from './version-dialog.tsx'

/** What was done to an SKP, and the versions that were approved; nothing while nothing was done. */
export function History({
  record: { id, year, acts, versions },
  periods,
}: {
  readonly record: SkpRecord
  readonly periods: readonly Period[]
}) {
  const { zone } = useSession().me
  const [open, setOpen] = useState<number | null>(null)
  const dayOf = (at: number) => formatDay(dayAt(at, zone), locale.value, 'medium')
  if (acts.length === 0) return null
  return (
    <details class="small">
      <summary>{a('history')}</summary>
      <div class="stack">
        {versions.length > 0 && (
          <>
            <h3>{a('versions')}</h3>
            <ul class="skp-list">
              {versions.map(({ number, at, by }) => (
                <li key={number} class="row spread">
                  <span>
                    <strong>{a('version', { n: number })}</strong>{' '}
                    {a('version.approved', { who: by, day: dayOf(at) })}
                  </span>
                  <button type="button" class="button plain" onClick={() => setOpen(number)}>
                    {a('version.read')}
                    <span class="hidden-visually"> {a('version', { n: number })}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <ul class="skp-list">
          {acts.map(({ at, act, by, actingAs, comment }) => (
            <li key={`${at} ${act}`}>
              {a(`did.${act}`)} <bdi>{by}</bdi>
              {actingAs && ` (${actingAs})`} · {dayOf(at)}
              {comment && (
                <p class="skp-comment">
                  <bdi>{comment}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      {open !== null && (
        <VersionDialog {...{ id, year, periods }} number={open} onClose={() => setOpen(null)} />
      )}
    </details>
  )
}
