import { reminder as en } from '@jejak/shared/i18n/en/reminder'
import { reminder as id } from '@jejak/shared/i18n/id/reminder'
import { createText } from '@jejak/shared/i18n/text'
import type { Reminder } from '@jejak/shared/org/me'
import { findAskedDays } from '../data/asked-days.ts'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { nearDayText } from '../ui/day-text.ts'
import { Notice } from '../ui/notice.tsx'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }

const NONE: readonly Reminder[] = []

/** Days that a supervisor or a keeper asked the person to fill, each with the way there. Gone once one is filled. */
export function AskedDays() {
  const { me, context } = useSession()
  const { database } = context
  const asked = valueOr(
    useLive(() => findAskedDays(database, me), [database, me]),
    NONE,
  )
  if (asked.length === 0) return null
  const say = TEXTS[locale.value]
  return (
    <Notice tone="warn" icon="clock">
      <p>
        <strong>{say('title', { n: asked.length })}</strong>
      </p>
      <ul class="asked-days">
        {asked.map(({ day, by, actingAs }) => (
          <li key={day}>
            <a href={`/hari/${day}`}>{say('day', { day: nearDayText(day) })}</a>{' '}
            <span class="small quiet">{say('by', { name: by, post: postText(actingAs) })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A role says its name; anybody else speaks from a post. */
const postText = (actingAs: string): string => {
  const role = ROLES.find((each) => actingAs === `role:${each}`)
  return role ? TEXTS[locale.value](`role.${role}`) : actingAs
}

const ROLES = ['admin-instansi', 'admin-unor', 'pengelola-kinerja'] as const
