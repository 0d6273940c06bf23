import { ok } from '@jejak/shared/result'
import { ask } from './ask.ts'
import { o } from './t.ts'

/** People of one's scope, as a picker lists them. */
export async function findPeople(text: string) {
  const said = await ask('people', { text, unorId: null, isActive: true, after: null })
  if (!said.ok) return said
  return ok(
    said.value.people.map(({ id, name, nipTail, post }) => ({
      id,
      name,
      note: `${post ? `${post.name} · ${post.unor}` : o('people.noPost')} · ${o('people.nip', { tail: nipTail })}`,
    })),
  )
}

/** Colleagues who can be named as one's supervisor. */
export async function findSupervisors(text: string) {
  const said = await ask('supervisors', { text })
  if (!said.ok) return said
  return ok(
    said.value.people.map(({ id, name, post, unor }) => ({ id, name, note: `${post} · ${unor}` })),
  )
}
