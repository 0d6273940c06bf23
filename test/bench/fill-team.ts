import { addDays, toDay } from '@jejak/shared/calendar/day'
import { makeId, type Agency } from '@jejak/server/test/agency'
import type { Database } from '@jejak/server/platform/db/database'

const DAYS = 320
const AT_ONCE = 500

/** Approved entries of the two people below a supervisor, spread over most of a year. */
export async function fillTeam(
  db: Database,
  { instansiId, person, plan }: Agency,
  rows: number,
): Promise<void> {
  const first = toDay('2026-01-01')
  for (let from = 0; from < rows; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rows - from) }, (_, at) => from + at)
    await db.write((tx) =>
      tx
        .insertInto('entry')
        .values(
          some.map((n) => ({
            instansi_id: instansiId,
            id: makeId(),
            owner_id: n % 2 === 0 ? person.ani : person.budi,
            day: addDays(first, (n >> 1) % DAYS),
            start_minute: 420 + (n % 60) * 5,
            end_minute: 450 + (n % 60) * 5,
            text: `Memeriksa kelengkapan berkas permohonan nomor ${n} dan mencatat hasilnya`,
            plan_id: plan.november,
            quantity: 1 + (n % 9),
            unit: 'dokumen',
            quality: null,
            evidence: JSON.stringify([
              {
                url: `https://docs.google.com/document/d/${n}/edit`,
                title: 'Laporan',
                scope: 'org',
              },
            ]),
            origin: 'manual' as const,
            status: 'approved' as const,
            version: 3,
            removed: 0 as const,
            submitted_at: 1,
            decision: null,
            decided_by: null,
            correction_until: null,
            feed_seq: n,
          })),
        )
        .execute(),
    )
  }
}
