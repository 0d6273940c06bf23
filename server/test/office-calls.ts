import type { RouteName } from '@jejak/shared/api/contract'
import { officeContract } from '@jejak/shared/api/routes/office'
import * as v from 'valibot'
import { makeId } from './agency.ts'
import { clientWith, type Client } from './client.ts'
import { asChange, personForm, seatForm } from './office-forms.ts'
import type { CallRoute, Caller } from './route-call.ts'

type OfficeRoute = Extract<RouteName, keyof typeof officeContract>

const send = ({ client }: Caller, path: string, body: unknown) => client.send('POST', path, body)

const asWati = async ({ stage }: Caller): Promise<Client> =>
  clientWith(stage.app, { cookie: await stage.cookieOf('wati') })

/** Something made for the call by somebody who may, so that one call does not change what another is about. */
async function madeBy(client: Client, path: string, body: { readonly id: string }) {
  const answer = await client.send('POST', path, body)
  if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`)
  return body.id
}

const person = personForm
const unor = () => ({ id: makeId(), name: 'Bidang', code: '', parentId: null })
const post = () => ({ id: makeId(), name: 'Arsiparis', code: '', jenis: '', superiorPostId: null })

const newPerson = async (caller: Caller) => madeBy(await asWati(caller), '/api/people', person())
const newUnor = async (caller: Caller) => madeBy(await asWati(caller), '/api/unors', unor())
const newPost = async (caller: Caller, unorId: string) =>
  madeBy(await asWati(caller), `/api/unors/${unorId}/posts`, post())

const seat = seatForm

async function newSeat(caller: Caller) {
  const [personId, unorId] = [await newPerson(caller), await newUnor(caller)]
  const body = seat(await newPost(caller, unorId))
  return madeBy(await asWati(caller), `/api/people/${personId}/assignments`, body)
}

/** Ani says that Tono is her supervisor; she has one claim at a time. */
async function newClaim(caller: Caller) {
  const { stage } = caller
  const ani = clientWith(stage.app, { cookie: await stage.cookieOf('ani') })
  const open = (await claimsOf(ani)).find((claim) => claim.state === 'open')
  return open ? open.id : madeBy(ani, '/api/supervisor-claims', claim(caller))
}

const claim = ({ stage }: Caller) => ({
  id: makeId(),
  namedId: stage.agency.person.tono,
  from: '2026-11-16',
  reason: 'Saya pindah ke bidang lain',
})

const LAST = { baseVersion: 1, lastDay: '2026-11-17' }

/** One call of each route of people, units, posts, roles and claims. */
export const OFFICE_CALLS: { readonly [Name in OfficeRoute]: CallRoute } = {
  people: (caller) =>
    send(caller, '/api/people/search', { text: 'ani', unorId: null, isActive: true, after: null }),
  createPerson: (caller) => send(caller, '/api/people', person()),
  person: async (caller) => caller.client.get(`/api/people/${caller.stage.agency.person.ani}`),
  async changePerson(caller) {
    const body = { baseVersion: 1, ...asChange(person()) }
    return send(caller, `/api/people/${await newPerson(caller)}`, body)
  },
  endPerson: async (caller) => send(caller, `/api/people/${await newPerson(caller)}/end`, LAST),
  async resumePerson(caller) {
    const id = await newPerson(caller)
    await (await asWati(caller)).send('POST', `/api/people/${id}/end`, LAST)
    return send(caller, `/api/people/${id}/resume`, { baseVersion: 2 })
  },
  async createAssignment(caller) {
    const [personId, unorId] = [await newPerson(caller), await newUnor(caller)]
    const body = seat(await newPost(caller, unorId))
    return send(caller, `/api/people/${personId}/assignments`, body)
  },
  async changeAssignment(caller) {
    const body = { baseVersion: 1, from: '2026-11-02', to: null, decree: '800/2' }
    return send(caller, `/api/assignments/${await newSeat(caller)}`, body)
  },
  unors: ({ client }) => client.get('/api/unors'),
  createUnor: (caller) => send(caller, '/api/unors', unor()),
  unor: async (caller) => caller.client.get(`/api/unors/${await newUnor(caller)}`),
  async changeUnor(caller) {
    const { id, ...said } = { ...unor(), id: await newUnor(caller) }
    return send(caller, `/api/unors/${id}`, { baseVersion: 1, ...said })
  },
  endUnor: async (caller) => send(caller, `/api/unors/${await newUnor(caller)}/end`, LAST),
  createPost: async (caller) => send(caller, `/api/unors/${await newUnor(caller)}/posts`, post()),
  async changePost(caller) {
    const unorId = await newUnor(caller)
    const { id, ...said } = { ...post(), id: await newPost(caller, unorId) }
    return send(caller, `/api/posts/${id}`, { baseVersion: 1, unorId, ...said })
  },
  endPost: async (caller) =>
    send(caller, `/api/posts/${await newPost(caller, await newUnor(caller))}/end`, LAST),
  roles: ({ client }) => client.get('/api/roles'),
  async giveRole(caller) {
    const personId = await newPerson(caller)
    const body = { id: makeId(), personId, name: 'pengelola-kinerja', unorId: null }
    return send(caller, '/api/roles', body)
  },
  async takeRole(caller) {
    const personId = await newPerson(caller)
    const body = { id: makeId(), personId, name: 'pengelola-kinerja', unorId: null }
    const id = await madeBy(await asWati(caller), '/api/roles', body)
    return send(caller, '/api/roles/take', { id })
  },
  officeActs: (caller) =>
    send(caller, '/api/office-acts/search', { personId: null, group: null, before: null }),
  personActs: async (caller) =>
    caller.client.get(`/api/people/${caller.stage.agency.person.ani}/acts`),
  actsAboutMe: ({ client }) => client.get('/api/acts-about-me'),
  supervisors: (caller) => send(caller, '/api/supervisors/search', { text: 'to' }),
  supervisorClaims: ({ client }) => client.get('/api/supervisor-claims'),
  async raiseClaim(caller) {
    const open = await newClaim(caller)
    await send(caller, `/api/supervisor-claims/${open}`, { act: 'withdraw', comment: '' })
    return send(caller, '/api/supervisor-claims', claim(caller))
  },
  async answerClaim(caller) {
    const id = await newClaim(caller)
    // The last thing they may say changes no line: Ani withdraws, a supervisor disagrees, an administrator refuses.
    const own = (await claimsOf(caller.client)).find((each) => each.id === id)
    const act = own?.acts.at(-1) ?? 'refuse'
    return send(caller, `/api/supervisor-claims/${id}`, { act, comment: '' })
  },
}

/** Empty for nobody in particular. */
async function claimsOf(client: Client) {
  const answer = v.safeParse(
    officeContract.supervisorClaims.response,
    await (await client.get('/api/supervisor-claims')).json(),
  )
  return answer.success ? answer.output.claims : []
}
