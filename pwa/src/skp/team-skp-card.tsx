import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { TeamSkp } from '@jejak/shared/skp/skp-record'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { a } from './a.ts'
import { planName } from './acting-switch.tsx'
import { StateBadge } from './state-badge.tsx'

/** One SKP in a superior's list. */
export function TeamSkpCard({
  skp: { person, year, acting, state, submittedAt },
  onOpen,
}: {
  readonly skp: TeamSkp
  readonly onOpen: () => void
}) {
  const { zone } = useSession().me
  const day = formatDay(dayAt(submittedAt, zone), locale.value, 'medium')
  return (
    <li class="card row spread">
      <div class="stack skp-part">
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        <span class="small quiet">
          {planName({ year, acting })} · {a('team.since', { day })}
        </span>
        <span>
          <StateBadge state={state} />
        </span>
      </div>
      <button type="button" class="button" onClick={onOpen}>
        {a('version.read')}
        <span class="hidden-visually">
          {' '}
          {a('team.of', { year: String(year), name: person.name })}
          {acting && ` · Plt ${acting.post}`}
        </span>
      </button>
    </li>
  )
}
