import { activationContract } from '@jejak/shared/api/routes/activation'
import type { PersonView } from '@jejak/shared/org/office-view'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { callRow } from '../sync/http.ts'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { ask } from './ask.ts'
import { EndDialog } from './end-dialog.tsx'
import { FormDialog } from './form-dialog.tsx'
import { o, refusalText } from './t.ts'

/** How a person comes in: a lost device, leaving, coming back. */
export function PersonAccess({
  person,
  onChange,
}: {
  readonly person: PersonView
  readonly onChange: (person: PersonView) => void
}) {
  const { me } = useSession()
  const [doing, setDoing] = useState<'reset' | 'end' | null>(null)
  const [trouble, setTrouble] = useState('')
  const { name, isActive } = person
  const isSelf = person.id === me.person.id
  const resume = async () => {
    const done = await ask('resumePerson', { baseVersion: person.version }, person.id)
    if (!done.ok) return setTrouble(refusalText(done.reason))
    setTrouble('')
    say(o('person.resumed', { name }))
    onChange(done.value)
  }
  return (
    <section class="card stack" aria-label={o('person.access')}>
      <h2>{o('person.access')}</h2>
      {isSelf && <p class="quiet">{o('person.accessSelf')}</p>}
      <div role="alert">{trouble && <Notice tone="stop">{trouble}</Notice>}</div>
      {isActive && !isSelf && me.capabilities.includes('org.admin') && (
        <div class="row spread office-access">
          <p class="small quiet">{o('person.resetLead')}</p>
          <button type="button" class="button" onClick={() => setDoing('reset')}>
            {o('person.reset')}
          </button>
        </div>
      )}
      {isActive && !isSelf && (
        <div class="row spread office-access">
          <p class="small quiet">{o('person.endHint')}</p>
          <button type="button" class="button danger" onClick={() => setDoing('end')}>
            {o('person.end')}
          </button>
        </div>
      )}
      {!isActive && (
        <div class="row spread office-access">
          <p class="small quiet">{o('person.resumeHint')}</p>
          <button type="button" class="button" onClick={() => void resume()}>
            {o('person.resume')}
          </button>
        </div>
      )}
      {doing === 'reset' && (
        <FormDialog
          title={o('person.resetTitle', { name })}
          act={o('person.resetAsk')}
          send={() => callRow(activationContract.askReset, { nip: person.nip })}
          onDone={() => {
            setDoing(null)
            say(o('person.resetAsked'))
          }}
          onClose={() => setDoing(null)}
        >
          <p>{o('person.resetText', { name })}</p>
        </FormDialog>
      )}
      {doing === 'end' && (
        <EndDialog
          person={person}
          onClose={() => setDoing(null)}
          onEnded={(ended) => {
            setDoing(null)
            say(o('person.ended', { name }))
            onChange(ended)
          }}
        />
      )}
    </section>
  )
}
