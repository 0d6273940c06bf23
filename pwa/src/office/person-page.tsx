import type { PersonView } from '@jejak/shared/org/office-view'
import { useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Page } from '../screen/page.tsx'
import { Notice } from '../ui/notice.tsx'
import { Broken, Loading } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { ask } from './ask.ts'
import { EndDialog } from './end-dialog.tsx'
import { OfficeTabs } from './office-tabs.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonPosts } from './person-posts.tsx'
import { o, refusalText } from './t.ts'
import { useAnswer } from './use-answer.ts'
import './office.css'

/** *Instansi → Pegawai → seorang*: what is kept of one person, and nothing of what they wrote. */
export function PersonPage() {
  const id = useRoute().params['id'] ?? ''
  const { answer, again, show } = useAnswer(() => ask('person', undefined, id), [id])
  const shown = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <Page title={shown?.name ?? t('nav.office')}>
      <OfficeTabs />
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {shown && <Person person={shown} onChange={show} />}
    </Page>
  )
}

function Person({
  person,
  onChange,
}: {
  readonly person: PersonView
  readonly onChange: (person: PersonView) => void
}) {
  const { me } = useSession()
  const [isEnding, setEnding] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { name } = person
  const resume = async () => {
    const done = await ask('resumePerson', { baseVersion: person.version }, person.id)
    if (!done.ok) return setTrouble(refusalText(done.reason))
    setTrouble('')
    say(o('person.resumed', { name }))
    onChange(done.value)
  }
  return (
    <>
      <Notice tone="good" icon="lock">
        {o('person.privacy')}
      </Notice>
      <PersonFacts person={person} />
      <PersonPosts person={person} />
      {trouble && (
        <div role="alert">
          <Notice tone="stop">{trouble}</Notice>
        </div>
      )}
      {!person.isActive && (
        <button type="button" class="button wide" onClick={() => void resume()}>
          {o('person.resume')}
        </button>
      )}
      {person.isActive && person.id !== me.person.id && (
        <button type="button" class="button danger" onClick={() => setEnding(true)}>
          {o('person.end')}
        </button>
      )}
      {isEnding && (
        <EndDialog
          person={person}
          onClose={() => setEnding(false)}
          onEnded={(ended) => {
            setEnding(false)
            say(o('person.ended', { name }))
            onChange(ended)
          }}
        />
      )}
    </>
  )
}
