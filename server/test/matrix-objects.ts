import { toDay } from '@jejak/shared/calendar/day'
import type { RouteName } from '@jejak/shared/api/contract'
import type { Client } from './client.ts'
import { content, decide, save, submit } from './client.ts'
import { assign, makeId, type Agency } from './agency.ts'
import { jpegOf, nameOf, put } from './files.ts'
import type { HttpApp } from '../src/http/environment.ts'
import type { Cast } from './matrix-cast.ts'
import { submitNew } from './office.ts'
import { allOf, freshContent, writePlan, type Plan } from './plans.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'
import { outcomeOf, personForm } from './office-forms.ts'

export type Who = (name: 'pegawai' | 'supervisor' | 'admin instansi') => Client

/** Entries of Ani, one in each state, each with a file of its own. */
export type Entries = Readonly<Record<'draft' | 'submitted' | 'approved' | 'returned', string>>

/** `acting`: for the post she acts in below the supervisor elsewhere, with an entry under it. */
type Plans = Readonly<Record<'draft' | 'waiting' | 'approved' | 'acting' | 'entry', string>>

/** What the paths of routes name, by the state that a row of the matrix tells apart. */
export type Objects = {
  readonly entries: Entries
  /** SKPs of Ani. */
  readonly plans: Plans
  readonly named: (route: RouteName, state: string) => string
}

const STATES = ['draft', 'submitted', 'approved', 'returned'] as const

export async function objectsOf(
  deps: ServerDeps,
  app: HttpApp,
  cast: Cast,
  who: Who,
): Promise<Objects> {
  const { agency, other, units } = cast
  const ani = who('pegawai')
  const entries: Partial<Record<keyof Entries, string>> = {}
  const files: Record<string, string> = {}
  for (const [at, state] of STATES.entries()) {
    const id = makeId()
    const bytes = jpegOf(`bukti ${state}`)
    const name = nameOf(bytes)
    await put(app, cast.cookies.pegawai, { name, bytes })
    const evidence = [{ url: `/api/files/${name}`, title: 'Bukti', scope: 'org' }]
    const start = 480 + at * 60
    const patch = { start, end: start + 60, text: `Menyusun laporan ${state}` }
    await ani.act(save(id, 0, { ...content(agency, patch), evidence: evidence as never }))
    if (state !== 'draft') await ani.act(submit(id, 1))
    if (state === 'approved') await who('supervisor').act(decide(id, 2, 'approve'))
    if (state === 'returned') await who('supervisor').act(decide(id, 2, 'return', 'Lengkapi'))
    entries[state] = id
    files[state] = name
  }
  const wati = who('admin instansi')
  const left = await leaverIn(wati, agency.post.staffB)
  const assignments = await seatsOf(wati, [agency.person.ani, agency.person.cici])
  const plans = { ...(await plansIn(who, agency)), ...(await actingIn(ani, cast, deps)) }
  const claims = { open: await claimOf(ani, cast), settled: '' }
  const settling = await send(wati, `/api/supervisor-claims/${claims.open}`, {
    act: 'refuse',
    comment: '',
  })
  if (settling !== 'done') throw new Error(settling)
  claims.settled = claims.open
  claims.open = await claimOf(ani, cast)

  const NAMED: Readonly<Record<string, string>> = {
    'of a draft': files['draft'] ?? '',
    'of a submitted entry': files['submitted'] ?? '',
    'of an approved entry': files['approved'] ?? '',
    'of a returned entry': files['returned'] ?? '',
    'who left the subtree': left,
    'who is an admin instansi': agency.person.wati,
    'in another agency': other.person.ani,
    'at the head of the subtree': units.sri,
    'at the head of another': units.tono,
    'above both': units.root,
    'that is open': claims.open,
    'that is settled': claims.settled,
    'that was never handed in': plans.draft,
    'that waits': plans.waiting,
    'that was approved': plans.approved,
    'that waits, for the post she acts in': plans.acting,
  }
  const PLACED: Readonly<Record<string, readonly [here: string, elsewhere: string]>> = {
    changeAssignment: [assignments[0] ?? '', assignments[1] ?? ''],
    changePost: [agency.post.chief, agency.post.other],
    endPost: [agency.post.chief, agency.post.other],
  }
  return {
    entries: entries as Entries,
    plans,
    named(route, state) {
      if (state === 'in the subtree') return PLACED[route]?.[0] ?? agency.person.ani
      if (state === 'in another subtree') return PLACED[route]?.[1] ?? agency.person.cici
      return NAMED[state] ?? ''
    },
  }
}

/** She acted in a post elsewhere for some days, which are over. */
async function actingIn(ani: Client, { agency }: Cast, { db }: ServerDeps) {
  const term = { from: '2026-11-10', to: '2026-11-17' }
  await assign(db, agency, { person: 'ani', post: 'staffC', kind: 'plt', ...term })
  const plan: Plan = { id: makeId(), version: 1, content: freshContent(agency) }
  const { id, content: written } = plan
  const made = { id, baseVersion: 0, content: written, actingPostId: agency.post.staffC }
  const answer = await ani.send('PUT', '/api/skp', made)
  if (answer.status !== 200) throw new Error(await answer.text())
  await allOf(plan, [[ani, 'submit']])
  const planId = written.rhk[0]?.rencanaAksi[0]?.id ?? null
  const entry = await submitNew(ani, agency, { planId, day: toDay('2026-11-11') })
  return { acting: id, entry }
}

async function plansIn(
  who: Who,
  agency: Agency,
): Promise<Pick<Plans, 'draft' | 'waiting' | 'approved'>> {
  const [ani, sri] = [who('pegawai'), who('supervisor')]
  const [draft, waiting, approved] = [
    await writePlan(ani, agency),
    await writePlan(ani, agency),
    await writePlan(ani, agency),
  ]
  await allOf(waiting, [[ani, 'submit']])
  await allOf(approved, [
    [ani, 'submit'],
    [sri, 'approve'],
  ])
  return { draft: draft.id, waiting: waiting.id, approved: approved.id }
}

const send = async (client: Client, path: string, body: unknown) =>
  outcomeOf(await client.send('POST', path, body))

async function leaverIn(wati: Client, postId: string): Promise<string> {
  const first = { id: makeId(), postId, from: '2026-11-01' as never, to: null, decree: '' }
  const form = personForm({ first })
  await send(wati, '/api/people', form)
  const said = await send(wati, `/api/people/${form.id}/end`, {
    baseVersion: 1,
    lastDay: '2026-11-16',
  })
  if (said !== 'done') throw new Error(said)
  return form.id
}

async function seatsOf(wati: Client, personIds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const id of personIds) {
    const view = (await (await wati.get(`/api/people/${id}`)).json()) as {
      readonly assignments: readonly { readonly id: string }[]
    }
    found.push(view.assignments[0]?.id ?? '')
  }
  return found
}

async function claimOf(ani: Client, { agency }: Cast): Promise<string> {
  const id = makeId()
  const form = { id, namedId: agency.person.tono, from: '2026-11-16', reason: 'Pindah' }
  const said = await send(ani, '/api/supervisor-claims', form)
  if (said !== 'done') throw new Error(said)
  return id
}
