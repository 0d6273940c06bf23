import type { AskedAbsence } from '@jejak/shared/org/absence'
import { useId, useState } from 'preact/hooks'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { AbsenceCard } from './absence-card.tsx'
import { Called } from './called.tsx'
import { k } from './t.ts'
import { TextField } from '../ui/text-field.tsx'
import { useCall } from './use-call.ts'
import { useSending } from './use-sending.tsx'

/** What the people of a supervisor asked for. Nothing is drawn while nothing waits. */
export function AskedAbsences() {
  const { face, reload } = useCall('askedAbsences', undefined)
  const [refused, setRefused] = useState<AskedAbsence | null>(null)
  const { send, notice } = useSending(reload)
  return (
    <Called face={face} onRetry={reload}>
      {({ asked }) =>
        asked.length > 0 && (
          <section class="stack" aria-label={k('absence.asked')}>
            <h2>{k('absence.asked')}</h2>
            {notice}
            <ul class="stack">
              {asked.map((each) => (
                <AbsenceCard key={each.absence.id} absence={each.absence} name={each.person.name}>
                  <div class="row">
                    <button
                      type="button"
                      class="button primary"
                      onClick={() =>
                        void send(
                          'decideAbsence',
                          {
                            id: each.absence.id,
                            baseVersion: each.absence.version,
                            act: 'confirm',
                            comment: '',
                          },
                          k('absence.confirmed'),
                        )
                      }
                    >
                      {k('absence.confirm')}
                    </button>
                    <button type="button" class="button" onClick={() => setRefused(each)}>
                      {k('absence.refuse')}
                    </button>
                  </div>
                </AbsenceCard>
              ))}
            </ul>
            {refused && (
              <RefuseDialog
                asked={refused}
                onClose={() => setRefused(null)}
                onDone={() => {
                  setRefused(null)
                  reload()
                }}
              />
            )}
          </section>
        )
      }
    </Called>
  )
}

function RefuseDialog({
  asked: { absence },
  onClose,
  onDone,
}: {
  readonly asked: AskedAbsence
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const [comment, setComment] = useState('')
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={k('absence.refuse')}
      onClose={onClose}
      foot={
        <DialogFoot onCancel={onClose} act={k('absence.refuse')} form={formId} isOff={isBusy} />
      }
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const { id, version: baseVersion } = absence
          void send(
            'decideAbsence',
            { id, baseVersion, act: 'refuse', comment },
            k('absence.refused'),
          )
        }}
      >
        {notice}
        <TextField
          label={k('absence.reason')}
          value={comment}
          max={500}
          isRequired
          onChange={setComment}
        />
      </form>
    </Dialog>
  )
}
