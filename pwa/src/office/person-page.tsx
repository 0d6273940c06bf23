import type { PersonView } from '@jejak/shared/org/office-view'
import { useRoute } from 'preact-iso'
import { useState } from 'preact/hooks'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ask } from './ask.ts'
import { PersonAccess } from './person-access.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonPosts } from './person-posts.tsx'
import { PersonSegments } from './person-segments.tsx'
import { o } from './t.ts'
import './office.css'

const PersonPattern = lazyPart(
  async () => (await import('../worktime/person-pattern.tsx')).PersonPattern,
)
const PersonActs = lazyPart(async () => (await import('./person-acts.tsx')).PersonActs)

/** *Instansi → Pegawai → seorang*: what is kept of one person, and nothing of what they wrote. */
export function PersonPage() {
  const id = useRoute().params['id'] ?? ''
  const { answer, again, show } = useAnswer(() => ask('person', undefined, id), [id])
  const shown = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <Page
      title={shown?.name ?? placeText('people')}
      head={
        <a class="button plain" href="/instansi">
          <Icon name="left" />
          {o('people.back')}
        </a>
      }
    >
      <Answered answer={answer} again={again}>
        {(person) => <Person key={person.id} person={person} onChange={show} onReload={again} />}
      </Answered>
    </Page>
  )
}

function Person({
  person,
  onChange,
  onReload,
}: {
  readonly person: PersonView
  readonly onChange: (person: PersonView) => void
  readonly onReload: () => void
}) {
  const { me } = useSession()
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <Notice tone="good" icon="lock">
        {o('person.privacy')}
      </Notice>
      <PersonFacts person={person} onEdit={() => setChanging(true)} />
      <PersonPosts person={person} onChange={onChange} onReload={onReload} />
      <PersonSegments person={person} />
      {me.capabilities.includes('period.manage') && (
        <PersonPattern person={{ id: person.id, name: person.name }} />
      )}
      <PersonAccess person={person} onChange={onChange} />
      <PersonActs key={person.version} id={person.id} />
      {isChanging && (
        <PersonForm
          person={person}
          onClose={() => setChanging(false)}
          onSaved={(changed) => {
            setChanging(false)
            say(o('person.saved'))
            onChange(changed)
          }}
        />
      )}
    </>
  )
}
