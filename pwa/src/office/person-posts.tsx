import { formatDay } from '@jejak/shared/i18n/text'
import type { AssignmentView, PersonView } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { ChangeAssignment, EndAssignment } from './assignment-dialog.tsx'
import { o } from './t.ts'

const words = (day: AssignmentView['from']) => formatDay(day, locale.value, 'medium')

type Doing = 'assign' | { readonly act: 'change' | 'end'; readonly assignment: AssignmentView }

/** Assignments as they were and will be, and who assesses which stretch of the year. */
export function PersonPosts({
  person,
  onChange,
  onReload,
}: {
  readonly person: PersonView
  readonly onChange: (person: PersonView) => void
  readonly onReload: () => void
}) {
  const today = todayIn(useSession().me.zone)
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const saved = () => {
    close()
    say(o('assign.saved'))
  }
  const savedHere = () => {
    saved()
    onReload()
  }
  return (
    <section class="card stack" aria-label={o('person.assignments')}>
      <div class="row spread">
        <h2>{o('person.assignments')}</h2>
        {person.isActive && (
          <button type="button" class="button" onClick={() => setDoing('assign')}>
            <Icon name="plus" />
            {o('assign.open')}
          </button>
        )}
      </div>
      {person.assignments.length === 0 && <p class="quiet">{o('person.noAssignments')}</p>}
      <ul class="office-lines">
        {person.assignments.map((assignment) => (
          <li key={assignment.id} class="stack">
            <Assignment assignment={assignment} />
            {isToCome(assignment, today) && (
              <div class="row">
                <button
                  type="button"
                  class="button"
                  aria-label={o('assign.changeNamed', { post: assignment.post })}
                  onClick={() => setDoing({ act: 'change', assignment })}
                >
                  {o('assign.change')}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={o('assign.endNamed', { post: assignment.post })}
                  onClick={() => setDoing({ act: 'end', assignment })}
                >
                  {o(assignment.from > today ? 'assign.never' : 'assign.end')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {doing === 'assign' && (
        <AssignDialog
          person={person}
          onClose={close}
          onSaved={(changed) => {
            saved()
            onChange(changed)
          }}
        />
      )}
      {doing !== null && doing !== 'assign' && doing.act === 'change' && (
        <ChangeAssignment assignment={doing.assignment} onClose={close} onSaved={savedHere} />
      )}
      {doing !== null && doing !== 'assign' && doing.act === 'end' && (
        <EndAssignment assignment={doing.assignment} onClose={close} onSaved={savedHere} />
      )}
    </section>
  )
}

const Assignment = ({ assignment: one }: { readonly assignment: AssignmentView }) => (
  <div>
    <p>
      <strong>{one.post}</strong>{' '}
      <span class={`badge ${one.kind === 'definitif' ? '' : 'submitted'}`}>
        {o(`kind.${one.kind}`)}
      </span>
    </p>
    <p class="small quiet">{one.unor}</p>
    {one.subject !== null && (
      <p class="small">{o('person.forSubject', { name: one.subject, work: one.work })}</p>
    )}
    <p class="small quiet">
      {termText(one)}
      {one.decree && ` · ${o('person.decree', { decree: one.decree })}`}
    </p>
  </div>
)

/** What is over stays as it was. */
const isToCome = ({ from, to }: AssignmentView, today: string): boolean =>
  to === null || (to >= today && to >= from)

function termText({ from, to }: AssignmentView): string {
  if (to === null) return o('person.since', { from: words(from) })
  return to < from ? o('person.never') : o('person.until', { from: words(from), to: words(to) })
}
