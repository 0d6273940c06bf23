import { addDays, toDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Agency } from '../../fixtures/agency/agency.ts'
import { callAs } from '../../fixtures/agency/api.ts'
import type { Member } from '../../fixtures/agency/cast.ts'
import { writeEntries } from '../../fixtures/agency/entries.ts'
import type { SeededEntry } from '../../fixtures/agency/entries.ts'
import { makePlan, newId } from '../../fixtures/agency/plan.ts'
import type { PlanText } from '../../fixtures/agency/plan.ts'
import type { TestServer } from '../../fixtures/test-server/process.ts'
import type { TestClock } from '../../fixtures/time/clock.ts'

export const QUARTER = {
  name: 'Triwulan II 2026',
  from: toDay('2026-04-01'),
  to: toDay('2026-06-30'),
  deadline: toDay('2026-07-03'),
} as const

/** Whom the story has beside the cast: the head of another bidang, and who stands in for the head of this one. */
const [OTHER_HEAD, STAND_IN] = ['Hendra Gunawan', 'Nurul Hidayah'] as const

export const DOCUMENT: PlanText = 'Menyusun dokumen kebutuhan dan rancangan aplikasi perizinan'
export const MENDING: PlanText = 'Memperbaiki dan menguji aplikasi layanan yang berjalan'
/** What the heads have as their first RHK. */
export const [FIRST_GOAL, SECOND_GOAL] = [
  'Terwujudnya layanan digital yang andal',
  'Terwujudnya infrastruktur yang aman',
] as const

const HALF_DAY = 225
type Status = NonNullable<SeededEntry['status']>

/** A full day in two entries, under two rencana aksi. */
export const dayOf = (day: Day, status: Status): readonly SeededEntry[] => [
  {
    day,
    start: 450,
    end: 450 + HALF_DAY,
    text: `Menyusun rancangan bagian ${day}`,
    plan: DOCUMENT,
    status,
  },
  {
    day,
    start: 735,
    end: 735 + HALF_DAY,
    text: `Memperbaiki aplikasi pada ${day}`,
    plan: MENDING,
    unit: 'perbaikan',
    status,
  },
]
export const weekOf = (monday: string, status: Status, days = 5): readonly SeededEntry[] =>
  Array.from({ length: days }, (_, at) => dayOf(addDays(toDay(monday), at), status)).flat()

type Row = { readonly id: string; readonly version: number }
type Unit = Row & {
  readonly postList: readonly (Row & { readonly name: string })[]
}
type Seat = { readonly post: string; readonly from: Day; readonly to?: Day; readonly kind?: 'plt' }

/**
 * The agency of one quarter: a period of three months, a second bidang with a head of its own, and plans in force for
 * both heads. What people do in it is for the story to tell.
 */
export async function openQuarter(world: {
  readonly agency: Agency
  readonly jejak: TestServer
  readonly clock: TestClock
}) {
  const { agency, jejak, clock } = world
  const { instansiId } = agency
  const sessions = new Map<string, string>()
  /** The same person with a session that is good now; months pass, and sessions do not last as long. */
  const now = async (who: Member): Promise<Member> => {
    const { personId } = who
    const session = await jejak.ask('startSession', { instansiId, personId })
    sessions.set(personId, session)
    return { ...who, session }
  }
  const call = async (who: Member, method: string, path: string, body?: unknown) =>
    callAs(jejak.url, await now(who), { method, path, ...(body === undefined ? {} : { body }) })
  const id = () => newId(clock.now())

  const periodId = id()
  await call(agency.admin, 'PUT', '/api/periods', {
    id: periodId,
    baseVersion: 0,
    ...QUARTER,
    jenis: 'triwulanan',
  })
  const [head, standIn] = (await jejak.ask('addStaff', {
    instansiId,
    superiorId: agency.kepala.personId,
    names: [OTHER_HEAD, STAND_IN],
  })) as readonly [Member, Member]

  const units = (await call(agency.admin, 'GET', '/api/unors')) as { unors: Row[] }
  const home = (await call(agency.admin, 'GET', `/api/unors/${units.unors[0]!.id}`)) as Unit
  const postOf = (name: string, unit = home) => unit.postList.find((post) => post.name === name)!.id
  const unitId = id()
  await call(agency.admin, 'POST', '/api/unors', {
    id: unitId,
    name: 'Bidang Infrastruktur',
    code: '',
    parentId: home.id,
  })
  const addPost = (name: string, superiorPostId: string) =>
    call(agency.admin, 'POST', `/api/unors/${unitId}/posts`, {
      id: id(),
      name,
      code: '',
      jenis: '',
      superiorPostId,
    }) as Promise<Unit>
  const HEAD = 'Kepala Bidang Infrastruktur'
  const withHead = await addPost(HEAD, postOf('Kepala Dinas'))
  const withStaff = await addPost('Pranata Komputer Infrastruktur', postOf(HEAD, withHead))

  /** An admin seats somebody: moved there, or as Plt beside what they hold. */
  const seat = (who: Member, { post, from, to, kind }: Seat) =>
    call(agency.admin, 'POST', `/api/people/${who.personId}/assignments`, {
      id: id(),
      postId: [...home.postList, ...withStaff.postList].find(({ name }) => name === post)!.id,
      kind: kind ?? 'definitif',
      from,
      to: to ?? null,
      decree: '821/117/BKPSDM/2026',
      superiorPostId: null,
      subjectId: null,
      work: '',
      isMove: kind === undefined,
    })
  await seat(head, { post: HEAD, from: QUARTER.from })

  const plans = new Map<string, SkpContent>()
  /** Writes a plan of the quarter for somebody, over the one they began with. */
  const plan = async (who: Member, change: (content: SkpContent) => SkpContent) => {
    const content = change(makePlan({ year: 2026, at: clock.now(), periods: [{ id: periodId }] }))
    const { skp } = (await call(who, 'GET', '/api/skp')) as { skp: Row[] }
    await call(who, 'PUT', '/api/skp', {
      id: skp[0]?.id ?? id(),
      baseVersion: skp[0]?.version ?? 0,
      content,
    })
    plans.set(who.personId, content)
  }
  const skpOf = async (who: Member) =>
    ((await call(who, 'GET', '/api/skp')) as { skp: Row[] }).skp[0]!
  const agree = async (who: Member, above: Member) => {
    const submitted = await skpOf(who)
    await call(who, 'POST', '/api/skp/act', {
      id: submitted.id,
      baseVersion: submitted.version,
      act: 'submit',
    })
    const waiting = await skpOf(who)
    await call(above, 'POST', '/api/skp/decide', {
      id: waiting.id,
      baseVersion: waiting.version,
      act: 'approve',
      comment: '',
    })
  }
  const withGoal = (uraian: string) => (content: SkpContent) => ({
    ...content,
    rhk: content.rhk.map((rhk, at) => (at === 0 ? { ...rhk, uraian } : rhk)),
  })
  /** The plans of both heads in force, and hers written but not handed in. */
  const planHeads = async () => {
    await plan(agency.atasan, withGoal(FIRST_GOAL))
    await agree(agency.atasan, agency.kepala)
    await plan(head, withGoal(SECOND_GOAL))
    await agree(head, agency.kepala)
    await plan(agency.pegawai, (content) => content)
  }
  return {
    periodId,
    head,
    standIn,
    now,
    call,
    seat,
    plan,
    agree,
    /** As it was written last. */
    planOf: (who: Member) => plans.get(who.personId)!,
    planHeads,
    /** Hers in force as well, under the first RHK of her head. */
    planAll: async () => {
      await planHeads()
      const [above] = plans.get(agency.atasan.personId)!.rhk
      await plan(agency.pegawai, (content) => ({
        ...content,
        rhk: content.rhk.map((rhk, at) =>
          at === 0 ? { ...rhk, rhkAtasan: FIRST_GOAL, rhkAtasanId: above!.id } : rhk,
        ),
      }))
      await agree(agency.pegawai, agency.atasan)
    },
    /** Entries of somebody, decided by whoever is said. */
    write: async (owner: Member, approver: Member, entries: readonly SeededEntry[]) =>
      writeEntries(
        {
          url: jejak.url,
          now: clock.now,
          planIdOf: (who, _day, text) =>
            plans
              .get(who.personId)!
              .rhk.flatMap((rhk) => rhk.rencanaAksi)
              .find(({ deskripsi }) => deskripsi === text)!.id,
        },
        { owner: await now(owner), approver: await now(approver) },
        entries,
      ),
  }
}
