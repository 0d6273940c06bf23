import { sql } from 'kysely'
import { makeId } from '@jejak/server/test/agency'
import type { Database, Tx } from '../../../server/src/platform/db/database.ts'
import { insertFirstCalendar } from '../../../server/src/calendar/first-calendar.ts'
import { inPieces } from '../../../server/src/platform/db/in-pieces.ts'

/** People at each of four levels, a thousand in all, each level below the one before. */
export const LEVELS = [1, 9, 90, 900] as const
const RHK_EACH = 4
const ACTIONS_EACH = 12
const ENTRIES_EACH = 100
const YEAR = 2026

export type Drawn = {
  readonly instansiId: string
  /** By level, from the top. */
  readonly people: readonly (readonly Seat[])[]
}
/** Somebody with a plan in force; `rhk` are its ids. */
export type Seat = {
  readonly personId: string
  readonly postId: string
  readonly skpId: string
  readonly rhk: readonly string[]
  readonly above: Seat | null
}

/**
 * An agency whose plans hang from each other on four levels, with entries that were approved. One RHK in ten of those
 * below serves none, so that both gaps have something in them.
 */
export async function seedTree({ write }: Pick<Database, 'write'>): Promise<Drawn> {
  const instansiId = makeId()
  const unorId = makeId()
  const periodId = makeId()
  const people = drawSeats()
  await write(async (tx) => {
    await tx
      .insertInto('instansi')
      .values({
        instansi_id: instansiId,
        name: 'Dinas',
        zone: 420,
        epoch: makeId(),
        correction_days: 3,
        working_pattern: '{}',
      })
      .execute()
    await insertFirstCalendar(tx, instansiId, makeId)
    await tx
      .insertInto('period')
      .values({
        instansi_id: instansiId,
        id: periodId,
        name: 'November',
        from_day: `${YEAR}-11-01`,
        to_day: `${YEAR}-11-30`,
        deadline: `${YEAR}-12-05`,
        jenis: 'bulanan',
        final: 0,
      })
      .execute()
    await tx
      .insertInto('unor')
      .values({ instansi_id: instansiId, id: unorId, name: 'Dinas', parent_id: null })
      .execute()
    let nth = 0
    for (const seat of people.flat())
      await insertSeat(tx, { instansiId, unorId, periodId, seat, nth: nth++ })
  })
  await write((tx) => sql.raw('analyze').execute(tx))
  return { instansiId, people }
}

function drawSeats(): Seat[][] {
  const levels: Seat[][] = []
  for (const [level, count] of LEVELS.entries()) {
    const above = levels[level - 1] ?? []
    levels.push(
      Array.from({ length: count }, (_, at) => ({
        personId: makeId(),
        postId: makeId(),
        skpId: makeId(),
        rhk: Array.from({ length: RHK_EACH }, makeId),
        above: above[at % above.length] ?? null,
      })),
    )
  }
  return levels
}

type Placing = {
  readonly instansiId: string
  readonly unorId: string
  readonly periodId: string
  readonly seat: Seat
  readonly nth: number
}

async function insertSeat(tx: Tx, { instansiId, unorId, periodId, seat, nth }: Placing) {
  const row = { instansi_id: instansiId }
  const { personId, postId, skpId, rhk, above } = seat
  await tx
    .insertInto('post')
    .values({
      ...row,
      id: postId,
      unor_id: unorId,
      name: `Jabatan ${nth}`,
      superior_post_id: above?.postId ?? null,
    })
    .execute()
  await tx
    .insertInto('person')
    .values({
      ...row,
      id: personId,
      name: `Pegawai ${nth}`,
      nip: `19900101201501${String(nth).padStart(4, '0')}`,
      active: 1,
      is_admin: 0,
    })
    .execute()
  await tx
    .insertInto('assignment')
    .values({
      ...row,
      id: makeId(),
      person_id: personId,
      post_id: postId,
      kind: 'definitif',
      from_day: '2020-01-01',
      to_day: null,
      decree: '800/1',
      superior_post_id: null,
      subject_id: null,
      work: '',
    })
    .execute()
  const links = rhk.map((_, at) => (above && (nth + at) % 10 > 0 ? (above.rhk[at] ?? null) : null))
  const plan = rhk.map((id, at) => ({
    id,
    jenis: 'utama',
    klasifikasi: 'individu',
    uraian: `Terwujudnya hasil ${at} dari pegawai ${nth} yang terukur dan dapat dipertanggungjawabkan`,
    rhkAtasan: links[at] ? `Terwujudnya hasil ${at} dari atasan` : '',
    ...(links[at] && { rhkAtasanId: links[at] }),
    indikator: [],
    rencanaAksi: Array.from({ length: ACTIONS_EACH }, (__, month) => ({
      id: makeId(),
      periodId,
      deskripsi: `Menyusun laporan bulan ${month} untuk hasil ${at}`,
      target: '1 Laporan',
    })),
  }))
  await tx
    .insertInto('skp')
    .values({
      ...row,
      id: skpId,
      owner_id: personId,
      year: YEAR,
      version: 3,
      content: JSON.stringify({ year: YEAR, pendekatan: 'kuantitatif', rhk: plan }),
      state: 'approved',
      adendum: null,
      submitted_at: 1,
    })
    .execute()
  await tx
    .insertInto('rhk')
    .values(
      plan.map(({ id, uraian, rhkAtasan }, at) => ({
        ...row,
        skp_id: skpId,
        id,
        owner_id: personId,
        year: YEAR,
        nth: at,
        uraian,
        superior_skp_id: links[at] ? (above?.skpId ?? null) : null,
        superior_rhk_id: links[at] ?? null,
        superior_words: rhkAtasan,
        removed: 0 as const,
      })),
    )
    .execute()
  const actions = plan.flatMap(({ rencanaAksi }) => rencanaAksi.map(({ id }) => id))
  const entries = Array.from({ length: ENTRIES_EACH }, (_, at) => ({
    ...row,
    id: makeId(),
    owner_id: personId,
    day: `${YEAR}-11-${String(1 + (at % 28)).padStart(2, '0')}`,
    start_minute: 480,
    end_minute: 540,
    text: 'Menyusun laporan',
    plan_id: actions[at % actions.length] ?? null,
    quantity: 1,
    unit: 'laporan',
    quality: null,
    evidence: '[]',
    origin: 'manual' as const,
    status: 'approved' as const,
    version: 3,
    removed: 0 as const,
    submitted_at: 1,
    decision: null,
    decided_by: null,
    correction_until: null,
    feed_seq: at + 1,
  }))
  for (const some of inPieces(entries)) await tx.insertInto('entry').values(some).execute()
}
