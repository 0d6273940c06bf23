import { dayAt } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import type { Application } from '@jejak/shared/skp/template'
import { locale } from '../../i18n.ts'
import { useSession } from '../../screen/use-session.ts'
import { w } from './t.ts'

/** One time that a template was laid before people: what each made of it. */
export function Given({
  given: { name, year, at, people },
  isOff,
  onUndo,
}: {
  readonly given: Application
  readonly isOff: boolean
  readonly onUndo: () => void
}) {
  const { zone } = useSession().me
  const day = formatDay(dayAt(at, zone), locale.value, 'medium')
  return (
    <li class="card stack">
      <div class="row spread">
        <div>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <p class="small quiet">{w('given.at', { day, year: String(year) })}</p>
        </div>
        {people.every(({ state }) => state === 'open') && (
          <button type="button" class="button" disabled={isOff} onClick={onUndo}>
            {w('undo')}
            <span class="hidden-visually"> {name}</span>
          </button>
        )}
      </div>
      <ul class="skp-list small">
        {people.map((person, index) => (
          <li key={index}>
            <bdi>{person.name}</bdi> <span class="quiet">· {w(`state.${person.state}`)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
