import { insertFirstCalendar } from '@jejak/server/calendar/first-calendar'
import { toDay } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import { createSeal } from '@jejak/server/platform/secrets/seal'
import { saveSkp } from '@jejak/server/skp/skp'
import { createChance } from './chance.ts'
import type { ServerWorld } from './server-world.ts'

/** The smallest agency there is: a person, their superior, one open period and one rencana aksi. */
export type Agency = {
  readonly instansiId: string
  readonly owner: string
  readonly superior: string
  readonly planId: string
  readonly period: Period
}

export const DAY = toDay('2026-11-18')
/** Wednesday 18 November 2026, 16.00 WIB. */
export const START_MS = Date.UTC(2026, 10, 18, 9)

const NOVEMBER = {
  name: 'November',
  from: toDay('2026-11-01'),
  to: toDay('2026-11-30'),
  deadline: toDay('2026-12-05'),
  jenis: 'bulanan',
  final: false,
} as const

export async function makeAgency({ db, newId }: ServerWorld): Promise<Agency> {
  const instansiId = newId()
  const [owner, superior, unorId, ownerPost, superiorPost, periodId, planId] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ]
  const instansi = { instansi_id: instansiId }
  await db.write(async (tx) => {
    await tx
      .insertInto('instansi')
      .values({
        ...instansi,
        name: 'Dinas Uji',
        zone: 420,
        epoch: newId(),
        correction_days: 3,
        working_pattern: '{}',
      })
      .execute()
    await insertFirstCalendar(tx, instansiId, newId)
    await tx
      .insertInto('unor')
      .values({ ...instansi, id: unorId, name: 'Dinas Uji', parent_id: null })
      .execute()
    await tx
      .insertInto('period')
      .values({
        ...instansi,
        id: periodId,
        name: NOVEMBER.name,
        from_day: NOVEMBER.from,
        to_day: NOVEMBER.to,
        deadline: NOVEMBER.deadline,
        jenis: NOVEMBER.jenis,
        final: 0,
      })
      .execute()
    const post = { ...instansi, unor_id: unorId }
    await tx
      .insertInto('post')
      .values([
        { ...post, id: superiorPost, name: 'Kepala', superior_post_id: null },
        { ...post, id: ownerPost, name: 'Arsiparis', superior_post_id: superiorPost },
      ])
      .execute()
    const person = { ...instansi, active: 1, is_admin: 0 } as const
    await tx
      .insertInto('person')
      .values([
        { ...person, id: owner, name: 'Pegawai Uji', nip: `1${owner.slice(-12)}` },
        { ...person, id: superior, name: 'Atasan Uji', nip: `2${superior.slice(-12)}` },
      ])
      .execute()
    const assignment = {
      ...instansi,
      kind: 'definitif',
      from_day: '2026-01-01',
      to_day: null,
      decree: '800/1',
    } as const
    await tx
      .insertInto('assignment')
      .values([
        { ...assignment, id: newId(), person_id: owner, post_id: ownerPost },
        { ...assignment, id: newId(), person_id: superior, post_id: superiorPost },
      ])
      .execute()
    const { bytes } = createChance(1)
    const saved = await saveSkp(
      tx,
      { db, now: () => START_MS, random: bytes, seal: createSeal(bytes(32), bytes) },
      { instansiId, personId: owner, sessionId: '' },
      {
        id: newId(),
        baseVersion: 0,
        content: {
          year: 2026,
          pendekatan: 'kuantitatif',
          rhk: [
            {
              id: newId(),
              jenis: 'utama',
              klasifikasi: 'individu',
              uraian: 'Tertibnya arsip',
              rhkAtasan: '',
              indikator: [],
              rencanaAksi: [{ id: planId, periodId, deskripsi: 'Menata arsip', target: '' }],
            },
          ],
        },
      },
    )
    if (!saved.ok) throw new Error(saved.reason.code)
  })
  return { instansiId, owner, superior, planId, period: { ...NOVEMBER, id: periodId } }
}
