import { dayAt, minuteAt, type Day } from '@jejak/shared/calendar/day'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { ROLE_NAMES } from '@jejak/shared/org/role'
import type { Viewing } from '@jejak/shared/privacy/viewing'
import { locale } from '../i18n.ts'
import { momentText, p } from './t.ts'

/** One hour in which somebody looked: who and as what, what of, and when. */
export function ViewingLine({
  viewing,
  zone,
}: {
  readonly viewing: Viewing
  readonly zone: number
}) {
  const { kind, means, from, to } = viewing
  return (
    <li>
      <p>
        <strong>
          <bdi>{whoText(viewing)}</bdi>
        </strong>
      </p>
      <p>
        {p(`kind.${kind}`)} {ofText(from, to)} · {p(`means.${means}`)}
      </p>
      <p class="small quiet">{whenText(viewing, zone)}</p>
    </li>
  )
}

function whoText({ viewer: { name }, actingAs }: Viewing): string {
  const role = ROLE_NAMES.find((each) => actingAs === `role:${each}`)
  if (role) return p('as.role', { name, role: p(`role.${role}`) })
  return actingAs === '' ? name : p('as', { name, post: actingAs })
}

function ofText(from: Day, to: Day): string {
  if (from === to) return p('of.day', { day: formatDay(from, locale.value, 'medium') })
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return p('of.year', { year })
  const [first, last] = [from, to].map((day) => formatDay(day, locale.value, 'medium'))
  return p('of.days', { from: first ?? '', to: last ?? '' })
}

function whenText({ firstAt, lastAt, times }: Viewing, zone: number): string {
  if (times === 1) return momentText(firstAt, zone)
  const [first, last] = [momentText(firstAt, zone), momentText(lastAt, zone)]
  if (first === last) return p('when.times', { when: first, n: times })
  const timeOf = (at: number) => formatTime(minuteAt(at, zone), locale.value)
  return p('when.often', {
    day: formatDay(dayAt(firstAt, zone), locale.value, 'medium'),
    from: timeOf(firstAt),
    to: timeOf(lastAt),
    n: times,
  })
}
