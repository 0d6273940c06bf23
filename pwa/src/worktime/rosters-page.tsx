import type { Day } from '@jejak/shared/calendar/day'
import { firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import type { Rosters } from '@jejak/shared/org/office-calendar'
import { ok } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { MonthHead } from '../ui/month-head.tsx'
import { Empty } from '../ui/page-states.tsx'
import { callOffice } from './call-office.ts'
import { Called } from './called.tsx'
import { RosterCard } from './roster-card.tsx'
import { ShiftForm, type ShiftAt } from './shift-form.tsx'
import { k } from './t.ts'
import './worktime.css'
import './roster.css'
import '../ui/month-grid.css'

/** *Instansi → Jadwal giliran*: who works by a roster in a month, day by day. */
export function RostersPage() {
  const { me } = useSession()
  const [month, setMonth] = useState(() => firstOfMonth(todayIn(me.zone)))
  const [pages, setPages] = useState(1)
  const [editing, setEditing] = useState<ShiftAt | null>(null)
  const { answer, again } = useAnswer(() => readMonth(month, pages), [month, pages])
  return (
    <Page title={placeText('rosters')}>
      <p class="quiet">{k('roster.lead')}</p>
      <MonthHead
        day={month}
        onMove={(day) => {
          setPages(1)
          setMonth(firstOfMonth(day))
        }}
      />
      <Called face={answer} onRetry={again}>
        {({ people, next }) =>
          people.length === 0 ? (
            <Empty icon="calendar" title={k('roster.empty')}>
              <p>{k('roster.emptyText')}</p>
              {me.capabilities.includes('org.admin') && (
                <a class="button" href="/impor">
                  {k('roster.import')}
                </a>
              )}
            </Empty>
          ) : (
            <>
              <ul class="stack">
                {people.map((person) => (
                  <RosterCard key={person.id} person={person} month={month} onDay={setEditing} />
                ))}
              </ul>
              {next !== null && (
                <button type="button" class="button wide" onClick={() => setPages(pages + 1)}>
                  {k('roster.more')}
                </button>
              )}
            </>
          )
        }
      </Called>
      {editing && (
        <ShiftForm
          at={editing}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null)
            again()
          }}
        />
      )}
    </Page>
  )
}

/** The first pages of a month, each beginning where the one before ended. */
async function readMonth(month: Day, pages: number) {
  const people: Rosters['people'] = []
  let next: string | null = null
  for (let page = 0; page < pages; page++) {
    const range = { from: month, to: lastOfMonth(month) }
    const asked: Parameters<typeof callOffice<'rosters'>>[1] =
      next === null ? range : { ...range, after: next }
    const said: Awaited<ReturnType<typeof callOffice<'rosters'>>> = await callOffice(
      'rosters',
      asked,
    )
    if (!said.ok) return said
    people.push(...said.value.people)
    next = said.value.next
    if (next === null) break
  }
  return ok<Rosters>({ people, next })
}
