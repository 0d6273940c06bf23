import type { PersonRow } from '@jejak/shared/org/office-view'
import { ok } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Page } from '../screen/page.tsx'
import { Field } from '../ui/field.tsx'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import { ask } from './ask.ts'
import { OfficeTabs } from './office-tabs.tsx'
import { o, refusalText } from './t.ts'
import { useAnswer } from './use-answer.ts'
import './office.css'

/** *Instansi → Pegawai*: the people of one's scope, found by name or NIP. */
export function PeoplePage() {
  const [text, setText] = useState('')
  const [isActive, setActive] = useState(true)
  const [pages, setPages] = useState(1)
  const { answer, again } = useAnswer(
    () => readPages({ text, isActive }, pages),
    [text, isActive, pages],
  )
  const search = (typed: string) => {
    setPages(1)
    setText(typed)
  }
  return (
    <Page title={t('nav.office')}>
      <OfficeTabs />
      <Field label={o('people.search')} hint={o('people.searchHint')}>
        {(described) => (
          <input
            {...described}
            type="search"
            autocomplete="off"
            maxLength={100}
            value={text}
            onInput={(event) => search(event.currentTarget.value)}
          />
        )}
      </Field>
      <label class="row">
        <input
          type="checkbox"
          checked={!isActive}
          onChange={(event) => setActive(!event.currentTarget.checked)}
        />
        {o('people.left')}
      </label>
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={again} />
      )}
      {answer !== 'busy' && 'value' in answer && (
        <Found {...answer.value} onMore={() => setPages((before) => before + 1)} />
      )}
    </Page>
  )
}

type Asked = { readonly text: string; readonly isActive: boolean }
type Shown = { readonly people: readonly PersonRow[]; readonly hasMore: boolean }

/** The first pages of an answer, one after the other: each begins where the one before ended. */
async function readPages(asked: Asked, pages: number) {
  const people: PersonRow[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page++) {
    const said: Awaited<ReturnType<typeof ask<'people'>>> = await ask('people', {
      ...asked,
      unorId: null,
      after,
    })
    if (!said.ok) return said
    people.push(...said.value.people)
    after = said.value.next
    if (after === null) break
  }
  return ok<Shown>({ people, hasMore: after !== null })
}

function Found({ people, hasMore, onMore }: Shown & { readonly onMore: () => void }) {
  if (people.length === 0) return <Empty icon="people" title={o('people.none')} />
  return (
    <>
      <ul class="stack office-list">
        {people.map((person) => (
          <li key={person.id} class="card office-row">
            <a class="grow" href={`/instansi/pegawai/${person.id}`} dir="auto">
              {person.name}
            </a>
            <p class="small quiet">
              {person.post ? `${person.post.name} · ${person.post.unor}` : o('people.noPost')}
            </p>
            <p class="small quiet">{o('people.nip', { tail: person.nipTail })}</p>
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
