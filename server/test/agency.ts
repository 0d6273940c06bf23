import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from '@jejak/shared/ids'
import type { RoleName } from '@jejak/shared/org/role'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { insertFirstCalendar } from '../src/calendar/first-calendar.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import { createFileStore } from '../src/platform/file-store.ts'
import { createSeal } from '../src/platform/secrets/seal.ts'
import { saveSkp } from '../src/skp/skp.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'

export const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count))
export const makeId = (): string => uuidv7(Date.now(), random(10))

export const testDeps = (db: Database): ServerDeps => ({
  db,
  now: () => Date.now(),
  random,
  seal: createSeal(KEY, random),
  files: createFileStore(FILES, random),
})

/** One for the process: what an agency was made with is checked with the same. */
export const KEY = random(32)

/** Made at the first write, so most tests never have it. */
const FILES = join(tmpdir(), `jejak-test-files-${process.pid}`)
process.once('exit', () => rmSync(FILES, { recursive: true, force: true }))

/**
 *   head ─┬─ chief ─┬─ staffA (ani)
 *         │ (sri)   └─ staffB (budi)
 *         └─ other ─── staffC (cici)
 *           (tono)                     and an admin (wati) beside them
 */
const POSTS = {
  head: null,
  chief: 'head',
  other: 'head',
  staffA: 'chief',
  staffB: 'chief',
  staffC: 'other',
  office: 'head',
} as const
export type PostName = keyof typeof POSTS

const PEOPLE = {
  hadi: 'head',
  sri: 'chief',
  tono: 'other',
  ani: 'staffA',
  budi: 'staffB',
  cici: 'staffC',
  wati: 'office',
} as const
export type PersonName = keyof typeof PEOPLE

export type Agency = {
  readonly instansiId: string
  readonly person: Readonly<Record<PersonName, string>>
  readonly post: Readonly<Record<PostName, string>>
  readonly periodId: { readonly october: string; readonly november: string }
  /** Ani's rencana aksi of November, and of October. */
  readonly plan: { readonly november: string; readonly october: string }
}

/** A small agency of its own in a database that many tests share. October is closed and final, November open. */
export async function makeAgency(db: Database): Promise<Agency> {
  const instansiId = makeId()
  const ids = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, makeId()])) as Record<Name, string>
  const person = ids(Object.keys(PEOPLE) as PersonName[])
  const post = ids(Object.keys(POSTS) as PostName[])
  const unorId = makeId()
  const periodId = { october: makeId(), november: makeId() }
  await db.write(async (tx) => {
    await tx
      .insertInto('instansi')
      .values({
        instansi_id: instansiId,
        name: 'Dinas Uji',
        zone: 420,
        epoch: makeId(),
        correction_days: 3,
        working_pattern: '{}',
      })
      .execute()
    await insertFirstCalendar(tx, instansiId, makeId)
    await tx
      .insertInto('unor')
      .values({ instansi_id: instansiId, id: unorId, name: 'Dinas Uji', parent_id: null })
      .execute()
    await tx
      .insertInto('period')
      .values([
        periodRow(instansiId, periodId.october, ['2026-10-01', '2026-10-31', '2026-11-05'], 1),
        periodRow(instansiId, periodId.november, ['2026-11-01', '2026-11-30', '2026-12-05'], 0),
      ])
      .execute()
    for (const [name, superior] of Object.entries(POSTS) as [PostName, PostName | null][]) {
      await tx
        .insertInto('post')
        .values({
          instansi_id: instansiId,
          id: post[name],
          unor_id: unorId,
          name,
          superior_post_id: superior && post[superior],
        })
        .execute()
    }
    for (const [at, name] of (Object.keys(PEOPLE) as PersonName[]).entries()) {
      await tx
        .insertInto('person')
        .values({
          instansi_id: instansiId,
          id: person[name],
          name,
          nip: `19900101${String(201501 + at)}1${instansiId.slice(-3).replace(/\D/g, '7')}`,
          active: 1,
          is_admin: name === 'wati' ? 1 : 0,
        })
        .execute()
    }
  })
  await giveRole(db, { instansiId, person }, { person: 'wati', name: 'admin-instansi' })
  const agency = { instansiId, person, post, periodId, plan: ids(['november', 'october']) }
  for (const [name, held] of Object.entries(PEOPLE) as [PersonName, PostName][]) {
    await assign(db, agency, { person: name, post: held, from: '2026-01-01' })
  }
  await givePlan(db, agency)
  return agency
}

const periodRow = (
  instansiId: string,
  id: string,
  [from, to, deadline]: readonly [string, string, string],
  final: 0 | 1,
) => ({
  instansi_id: instansiId,
  id,
  name: `${from} – ${to}`,
  from_day: from,
  to_day: to,
  deadline,
  jenis: 'bulanan' as const,
  final,
})

/** Puts a person into a post. */
export async function assign(
  db: Database,
  agency: Agency,
  {
    person,
    post,
    from,
    to = null,
    kind = 'definitif',
    ...more
  }: {
    readonly person: PersonName
    readonly post: PostName
    readonly from: string
    readonly to?: string | null
    readonly kind?: AssignmentKind
    readonly superiorPostId?: string
    readonly subject?: PersonName
    readonly work?: string
  },
): Promise<void> {
  await db.write((tx) =>
    tx
      .insertInto('assignment')
      .values({
        instansi_id: agency.instansiId,
        id: makeId(),
        person_id: agency.person[person],
        post_id: agency.post[post],
        kind,
        from_day: from,
        to_day: to,
        decree: '800/1',
        superior_post_id: more.superiorPostId ?? null,
        subject_id: more.subject ? agency.person[more.subject] : null,
        work: more.work ?? '',
      })
      .execute(),
  )
}

/** Lets a person administer, in the whole agency or below a unit. */
export async function giveRole(
  db: Database,
  { instansiId, person }: Pick<Agency, 'instansiId' | 'person'>,
  role: { readonly person: PersonName; readonly name: RoleName; readonly unorId?: string },
): Promise<void> {
  await db.write((tx) =>
    tx
      .insertInto('role')
      .values({
        instansi_id: instansiId,
        id: makeId(),
        person_id: person[role.person],
        name: role.name,
        unor_id: role.unorId ?? null,
      })
      .execute(),
  )
}

/** Ends whoever holds a post, on a day. */
export async function vacate(db: Database, agency: Agency, post: PostName, lastDay: string) {
  await db.write((tx) =>
    tx
      .updateTable('assignment')
      .set({ to_day: lastDay })
      .where('instansi_id', '=', agency.instansiId)
      .where('post_id', '=', agency.post[post])
      .execute(),
  )
}

async function givePlan(db: Database, agency: Agency) {
  const content = planContent(agency)
  const actor = {
    instansiId: agency.instansiId,
    personId: agency.person.ani,
    sessionId: '',
  }
  const saved = await db.write((tx) =>
    saveSkp(tx, { ...testDeps(db), now: yesterday }, actor, {
      id: makeId(),
      baseVersion: 0,
      content,
    }),
  )
  if (!saved.ok) throw new Error(saved.reason.code)
}

/** A plan is there before the day of a test, whose budgets are whole. */
const yesterday = () => Date.now() - 86_400_000

export const planContent = ({ plan, periodId }: Agency): SkpContent => ({
  year: 2026,
  pendekatan: 'kuantitatif',
  rhk: [
    {
      id: makeId(),
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: 'Tersusunnya dokumen',
      rhkAtasan: '',
      indikator: [
        { id: makeId(), aspek: 'kuantitas', indikator: 'Jumlah dokumen', target: '12 Dokumen' },
      ],
      rencanaAksi: [
        {
          id: plan.november,
          periodId: periodId.november,
          deskripsi: 'Menyusun dokumen November',
          target: '2 Dokumen',
        },
        {
          id: plan.october,
          periodId: periodId.october,
          deskripsi: 'Menyusun dokumen Oktober',
          target: '2 Dokumen',
        },
      ],
    },
  ],
})
