import { ok } from '@jejak/shared/result'
import { n } from './act-text.ts'
import { ask } from './ask.ts'
import { PagedActs } from './paged-acts.tsx'
import { usePages } from './use-pages.ts'

/** What was done about one person, for whoever keeps them. The person reads the same. */
export function PersonActs({ id }: { readonly id: string }) {
  const pages = usePages((before) => readActs(id, before), [id])
  return (
    <section class="stack" aria-label={n('aboutPerson')}>
      <h2>{n('aboutPerson')}</h2>
      <PagedActs pages={pages} none={n('noneAboutPerson')} />
    </section>
  )
}

async function readActs(id: string, before: string | null) {
  const said = await ask('personActs', before === null ? {} : { before }, id)
  if (!said.ok) return said
  // Whom they were about stands at the head of the page.
  return ok({ ...said.value, acts: said.value.acts.map(({ about: _about, ...act }) => act) })
}
