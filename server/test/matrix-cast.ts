import { createSessions } from '../src/accounts/sessions.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'
import { assign, giveRole, makeAgency, makeId, type Agency, type PersonName } from './agency.ts'
import { freshNip } from './office-forms.ts'
import { splitUnits, type Subtrees } from './subtrees.ts'

/** Everybody who may stand at the door of a route, seen from Ani, whose work and person it is about. */
export const PRINCIPALS = [
  'anonymous',
  'pegawai',
  'colleague',
  'supervisor',
  'former supervisor',
  'Plt',
  'Plh',
  'Plh whose term is over',
  'delegate',
  'team leader',
  'head above',
  'supervisor elsewhere',
  'outside assessor of the head',
  'admin unor',
  'admin unor elsewhere',
  'admin instansi',
  'pengelola kinerja',
  'supervisor of another agency',
  'admin of another agency',
] as const
export type Principal = (typeof PRINCIPALS)[number]

export type Cast = {
  readonly agency: Agency
  readonly other: Agency
  readonly units: Subtrees
  readonly cookies: Readonly<Record<Principal, string>>
}

/** Who of the agency of every test it is; the others are made for it. */
const KNOWN: Partial<Record<Principal, PersonName>> = {
  pegawai: 'ani',
  colleague: 'budi',
  supervisor: 'sri',
  'head above': 'hadi',
  'supervisor elsewhere': 'tono',
  'admin instansi': 'wati',
}

export async function castOf(deps: ServerDeps): Promise<Cast> {
  const { db } = deps
  const agency = await makeAgency(db)
  const other = await makeAgency(db)
  const units = await splitUnits(db, agency)
  const cookieOf = async ({ instansiId }: Agency, personId: string) =>
    `sid=${await createSessions(deps).start({ instansiId, personId })}`
  const cookies: Partial<Record<Principal, string>> = {
    anonymous: '',
    'supervisor of another agency': await cookieOf(other, other.person.sri),
    'admin of another agency': await cookieOf(other, other.person.wati),
  }
  for (const principal of PRINCIPALS) {
    if (principal in cookies) continue
    const known = KNOWN[principal]
    const id = known ? agency.person[known] : await addPerson(deps, agency, principal)
    if (!known) await employ(deps, { agency, units }, { principal, id })
    cookies[principal] = await cookieOf(agency, id)
  }
  return { agency, other, units, cookies: cookies as Cast['cookies'] }
}

async function addPerson({ db }: ServerDeps, { instansiId }: Agency, name: string) {
  const id = makeId()
  await db.write((tx) =>
    tx
      .insertInto('person')
      .values({ instansi_id: instansiId, id, name, nip: freshNip(), active: 1, is_admin: 0 })
      .execute(),
  )
  return id
}

type Place = Pick<Cast, 'agency' | 'units'>

async function employ(
  { db }: ServerDeps,
  { agency, units }: Place,
  { principal, id }: { readonly principal: Principal; readonly id: string },
) {
  // The helpers name people of the agency of every test; these are beside them.
  const named = { ...agency, person: { ...agency.person, ani: id, budi: agency.person.ani } }
  const put = (said: Omit<Parameters<typeof assign>[2], 'person'>) =>
    assign(db, named, { person: 'ani', ...said })
  const role = (name: 'admin-unor' | 'pengelola-kinerja', unorId?: string) =>
    giveRole(db, named, { person: 'ani', name, ...(unorId !== undefined && { unorId }) })
  const EMPLOY: Partial<Record<Principal, () => Promise<void>>> = {
    'former supervisor': () => put({ post: 'chief', from: '2026-01-01', to: '2026-11-17' }),
    Plt: () => put({ post: 'chief', kind: 'plt', from: '2026-11-01' }),
    Plh: () => put({ post: 'chief', kind: 'plh', from: '2026-11-01' }),
    'Plh whose term is over': () =>
      put({ post: 'chief', kind: 'plh', from: '2026-11-01', to: '2026-11-17' }),
    delegate: () => put({ post: 'chief', kind: 'delegasi', from: '2026-11-01', to: '2026-11-30' }),
    'team leader': () =>
      put({
        post: 'staffB',
        kind: 'ketua-tim',
        from: '2026-11-01',
        subject: 'budi',
        work: 'Tersusunnya dokumen',
      }),
    'outside assessor of the head': () =>
      put({ post: 'head', kind: 'penilai-luar', from: '2026-11-01' }),
    'admin unor': () => role('admin-unor', units.sri),
    'admin unor elsewhere': () => role('admin-unor', units.tono),
    'pengelola kinerja': () => role('pengelola-kinerja'),
  }
  const hire = EMPLOY[principal]
  if (!hire) throw new Error(`nothing makes somebody ${principal}`)
  await hire()
}
