import type { Absence } from '@jejak/shared/org/absence'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Empty } from '../ui/page-states.tsx'
import { AbsenceCard } from './absence-card.tsx'
import { AbsenceForm } from './absence-form.tsx'
import { AskedAbsences } from './asked-absences.tsx'
import { Called } from './called.tsx'
import { k } from './t.ts'
import { useCall } from './use-call.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type Editing = { readonly absence: Absence | null }

/** *Cuti dan dinas*: one's own, and for a supervisor what waits for their word. */
export function AbsencePage() {
  const { me } = useSession()
  const { face, reload } = useCall('absences', undefined)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [withdrawing, setWithdrawing] = useState<Absence | null>(null)
  const add = (
    <button type="button" class="button primary" onClick={() => setEditing({ absence: null })}>
      <Icon name="plus" />
      {k('absence.new')}
    </button>
  )
  return (
    <Page title={k('absence.title')} narrow>
      {me.capabilities.includes('person.team') && <AskedAbsences />}
      <p class="quiet">{k('absence.intro')}</p>
      <Called face={face} onRetry={reload}>
        {({ absences }) =>
          absences.length === 0 ? (
            <Empty icon="calendar" title={k('absence.empty')}>
              <p>{k('absence.emptyText')}</p>
              {add}
            </Empty>
          ) : (
            <>
              <div>{add}</div>
              <ul class="stack">
                {absences.map((absence) => (
                  <AbsenceCard key={absence.id} absence={absence}>
                    {absence.state !== 'withdrawn' && (
                      <div class="row">
                        {absence.state !== 'confirmed' && (
                          <button
                            type="button"
                            class="button"
                            onClick={() => setEditing({ absence })}
                          >
                            {k('absence.change')}
                          </button>
                        )}
                        <button
                          type="button"
                          class="button"
                          onClick={() => setWithdrawing(absence)}
                        >
                          {k('absence.withdraw')}
                        </button>
                      </div>
                    )}
                  </AbsenceCard>
                ))}
              </ul>
            </>
          )
        }
      </Called>
      {editing && (
        <AbsenceForm
          absence={editing.absence}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null)
            reload()
          }}
        />
      )}
      {withdrawing && (
        <WithdrawDialog
          absence={withdrawing}
          onClose={() => setWithdrawing(null)}
          onDone={() => {
            setWithdrawing(null)
            reload()
          }}
        />
      )}
    </Page>
  )
}
