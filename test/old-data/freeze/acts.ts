import { toDay } from '@jejak/shared/calendar/day'
import type { EntryPatch } from '@jejak/shared/entry/entry'
import { stampOf } from '@jejak/shared/bkn/recorded'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { FreezeClient } from './client.ts'

const id = () => crypto.randomUUID()
type Target = readonly [entryId: string, baseVersion: number]

const save = ([entryId, baseVersion]: Target, patch: EntryPatch): Mutation => ({
  kind: 'entry.save',
  id: id(),
  entryId,
  baseVersion,
  patch,
})
const own = (
  kind: 'entry.submit' | 'entry.withdraw' | 'entry.remove',
  [entryId, baseVersion]: Target,
): Mutation => ({ kind, id: id(), entryId, baseVersion })
const decide = (
  [entryId, baseVersion]: Target,
  act: 'approve' | 'return' | 'reopen',
  comment = '',
): Mutation => ({ kind: 'review.decide', id: id(), entryId, baseVersion, act, comment })

/** Work in every status, with every outcome a mutation can have, by the acts of two people. */
export async function actOutWork(owner: FreezeClient, approver: FreezeClient): Promise<void> {
  const planOn = await findPlans(owner)
  const content = (day: string, hour: number, text: string) => ({
    day: toDay(day),
    start: hour * 60,
    end: hour * 60 + 50,
    text,
    planId: planOn(day),
    quantity: 1,
    unit: 'dokumen',
    quality: null,
    evidence: [
      { url: `https://docs.google.com/d/${hour}`, title: 'Berkas', scope: 'org' as const },
    ],
    origin: 'manual' as const,
  })
  const approved = id()
  const mended = id()
  const returned = id()
  const reopened = id()
  const waiting = [id(), id(), id(), id()]
  const withdrawn = id()
  const draft = id()
  const removed = id()
  const incomplete = id()
  const recorded = content('2026-11-12', 8, "Menyusun dokumen 'kebutuhan' aplikasi; bagian 1")

  await owner.sync([
    save([approved, 0], recorded),
    own('entry.submit', [approved, 1]),
    save([mended, 0], content('2026-11-13', 8, 'Menguji aplikasi perizinan')),
    own('entry.submit', [mended, 1]),
    save([returned, 0], content('2026-11-16', 8, 'Rapat')),
    own('entry.submit', [returned, 1]),
    save([reopened, 0], content('2026-11-13', 10, 'Menyusun laporan pengujian')),
    own('entry.submit', [reopened, 1]),
    ...waiting.flatMap((each, at) => [
      save([each, 0], content('2026-11-17', 8 + at, `Menelaah permohonan nomor ${at + 1}`)),
      own('entry.submit', [each, 1]),
    ]),
    save([withdrawn, 0], content('2026-11-17', 13, 'Menyiapkan bahan paparan')),
    own('entry.submit', [withdrawn, 1]),
    own('entry.withdraw', [withdrawn, 2]),
    save([draft, 0], content('2026-11-18', 8, 'Mencatat kebutuhan pengguna')),
    save([removed, 0], content('2026-11-16', 10, 'Salah catat')),
    own('entry.remove', [removed, 1]),
    save([incomplete, 0], { ...content('2026-11-16', 13, 'Tanpa rencana aksi'), planId: null }),
    own('entry.submit', [incomplete, 1]),
  ])
  await approver.sync([
    decide([approved, 2], 'approve'),
    decide([mended, 2], 'return', 'Sebutkan modulnya.\nDan hasilnya.'),
    decide([returned, 2], 'return', 'Rapat tentang apa?'),
    decide([reopened, 2], 'approve'),
    decide([waiting[0]!, 1], 'approve'),
  ])
  await owner.sync([
    save([mended, 3], { text: 'Menguji modul perizinan, 12 dari 12 kasus berhasil' }),
    own('entry.submit', [mended, 4]),
    save([draft, 1], { text: 'Mencatat kebutuhan pengguna perizinan' }),
  ])
  // From another device, which had not seen that.
  await owner.sync([save([draft, 1], { text: 'Mencatat kebutuhan lain' })], id())
  await approver.sync([
    decide([mended, 5], 'approve'),
    decide([reopened, 3], 'reopen', 'Lampirannya keliru.'),
  ])
  await owner.call('POST', '/api/bkn-records', {
    person: owner.persona.personId,
    epoch: null,
    cursor: 0,
    records: [
      {
        entry: {
          id: approved,
          day: recorded.day,
          start: recorded.start,
          end: recorded.end,
          text: recorded.text,
          rencanaAksi: 'Rencana aksi seperti di e-Kinerja',
          quantity: 1,
          unit: 'dokumen',
          evidence: 'https://docs.google.com/d/8',
        },
        stamp: stampOf(recorded),
        at: Date.now() - 3_600_000,
        how: 'filled',
      },
    ],
  })
  for (const path of ['/api/me', '/api/skp']) await owner.call('GET', path)
}

/** Finds a rencana aksi of the owner in the period of a day. */
async function findPlans(owner: FreezeClient): Promise<(day: string) => string> {
  type Periods = { periods: { id: string; from: string; to: string }[] }
  type Plans = { skp: { rhk: { rencanaAksi: { id: string; periodId: string }[] }[] }[] }
  const { periods } = (await owner.call('GET', '/api/me')) as Periods
  const { skp } = (await owner.call('GET', '/api/skp')) as Plans
  const actions = skp.flatMap(({ rhk }) => rhk.flatMap(({ rencanaAksi }) => rencanaAksi))
  return (day) => {
    const period = periods.find(({ from, to }) => from <= day && day <= to)
    const found = actions.find(({ periodId }) => periodId === period?.id)
    if (!found) throw new Error(`the owner has no rencana aksi on ${day}`)
    return found.id
  }
}
