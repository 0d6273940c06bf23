import { dayAt, minuteAt } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { OfficeActView } from '@jejak/shared/org/office-view'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { actText, detailText, n } from './act-text.ts'
import { roleText } from './role-words.ts'

export type Told = OfficeActView & {
  readonly about?: { readonly id: string; readonly name: string }
}

/** Acts of administrators, newest first: what, about whom, by whom in which role, and when. */
export function ActList({ acts }: { readonly acts: readonly Told[] }) {
  const { me } = useSession()
  return (
    <ol class="card office-lines">
      {acts.map((act) => {
        const detail = detailText(act.detail)
        const role = roleText(act.actingAs)
        return (
          <li key={`${act.about?.id ?? ''}${act.seq}`}>
            <p>
              <strong>{actText(act.act)}</strong>
              {act.about && act.about.name !== act.by && (
                <>
                  {' · '}
                  <a href={`/instansi/pegawai/${act.about.id}`}>
                    <bdi>{act.about.name}</bdi>
                  </a>
                </>
              )}
            </p>
            {detail.length > 0 && <p class="small">{detail.join(' · ')}</p>}
            {act.reason && (
              <p class="small">
                <bdi>{act.reason}</bdi>
              </p>
            )}
            <p class="small quiet">
              {role ? n('by.role', { name: act.by, role }) : n('by', { name: act.by })}
              {' · '}
              {formatDay(dayAt(act.at, me.zone), locale.value, 'medium')},{' '}
              {formatTime(minuteAt(act.at, me.zone), locale.value)}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
