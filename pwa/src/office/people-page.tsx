import { useLocation } from 'preact-iso'
import type { PersonRow } from '@jejak/shared/org/office-view'
import { ok } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { lazy } from '../screen/lazy.tsx'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Empty } from '../ui/page-states.tsx'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ask } from './ask.ts'
import { PersonForm } from './person-form.tsx'
import { o } from './t.ts'
import { UnitSelect } from './unit-select.tsx'
import './office.css'

const LateRequests = lazy(
  async () => (await import('../privacy/late-requests.tsx')).LateRequests,
  () => null,
)

/** *Instansi → Pegawai*: the people of one's scope, by name or NIP and by unit. */
export function PeoplePage() {
  const { route } = useLocation()
  const { me } = useSession()
  const [asked, setAsked] = useState<Asked>({ text: '', isActive: true, unorId: null })
  const [pages, setPages] = useState(1)
  const [isAdding, setAdding] = useState(false)
  const { answer, again } = useAnswer(() => readPages(asked, pages), [asked, pages])
  const look = (more: Partial<Asked>) => {
    setPages(1)
    setAsked({ ...asked, ...more })
  }
  return (
    <Page
      title={placeText('people')}
      head={
        <button type="button" class="button primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {o('people.add')}
        </button>
      }
    >
      {me.capabilities.includes('org.admin') && <LateRequests />}
      <search class="office-filter">
        <Field label={o('people.search')} hint={o('people.searchHint')}>
          {(described) => (
            <input
              {...described}
              type="search"
              autocomplete="off"
              maxLength={100}
              value={asked.text}
              onInput={(event) => look({ text: event.currentTarget.value })}
            />
          )}
        </Field>
        <UnitSelect
          label={o('people.unit')}
          none={o('people.everyUnit')}
          value={asked.unorId}
          onChange={(unorId) => look({ unorId })}
        />
        <label class="row office-check">
          <input
            type="checkbox"
            checked={!asked.isActive}
            onChange={(event) => look({ isActive: !event.currentTarget.checked })}
          />
          {o('people.left')}
        </label>
      </search>
      <Answered answer={answer} again={again}>
        {(shown) => (
          <People
            {...shown}
            isFiltered={asked.text !== '' || asked.unorId !== null || !asked.isActive}
            onMore={() => setPages(pages + 1)}
          />
        )}
      </Answered>
      {isAdding && (
        <PersonForm
          person={null}
          onClose={() => setAdding(false)}
          onSaved={({ id, name }) => {
            setAdding(false)
            say(o('people.added', { name }))
            route(`/instansi/pegawai/${id}`)
          }}
        />
      )}
    </Page>
  )
}

type Asked = {
  readonly text: string
  readonly isActive: boolean
  readonly unorId: string | null
}
type Shown = { readonly people: readonly PersonRow[]; readonly hasMore: boolean }

/** The first pages of an answer, one after the other: each begins where the one before ended. */
async function readPages(asked: Asked, pages: number) {
  const people: PersonRow[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page++) {
    const said: Awaited<ReturnType<typeof ask<'people'>>> = await ask('people', { ...asked, after })
    if (!said.ok) return said
    people.push(...said.value.people)
    after = said.value.next
    if (after === null) break
  }
  return ok<Shown>({ people, hasMore: after !== null })
}

function People({
  people,
  hasMore,
  isFiltered,
  onMore,
}: Shown & { readonly isFiltered: boolean; readonly onMore: () => void }) {
  if (people.length === 0) {
    return (
      <Empty icon="people" title={o(isFiltered ? 'people.none' : 'people.nobody')}>
        <p>{o(isFiltered ? 'people.noneText' : 'people.nobodyText')}</p>
      </Empty>
    )
  }
  return (
    <>
      <ul class="card office-list">
        {people.map((person) => (
          <li key={person.id}>
            <a href={`/instansi/pegawai/${person.id}`}>
              <span class="grow">
                <strong>
                  <bdi>{person.name}</bdi>
                </strong>
                <br />
                <span class="small quiet">
                  {person.post &&
                    person.post.kind !== 'definitif' &&
                    `${o(`kind.${person.post.kind}`)} `}
                  {person.post ? `${person.post.name} · ${person.post.unor}` : o('people.noPost')}
                </span>
              </span>
              <span class="small quiet office-nip">
                {o('people.nip', { tail: person.nipTail })}
              </span>
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="button wide" onClick={onMore}>
          {o('people.more')}
        </button>
      )}
    </>
  )
}
