import { drawFrom } from './draw.ts'
import type { Draw } from './draw.ts'
import { shiftDay, weekdayOf } from './forms-of-time.ts'
import type { Plan, Sent, World } from './records.ts'

/** What a person wants recorded, as their own records have it. */
export type Wanted = Sent

const PLANS: readonly Omit<Plan, 'id'>[] = [
  { text: 'Menyusun laporan keuangan triwulan', unit: 'laporan' },
  { text: 'Menyusun laporan keuangan tahunan', unit: 'laporan' },
  { text: 'Melayani konsultasi kepegawaian', unit: 'kegiatan' },
  { text: 'Mengolah data kehadiran pegawai', unit: 'data' },
  { text: 'Menyiapkan bahan rapat koordinasi', unit: 'dokumen' },
  { text: 'Menindaklanjuti surat masuk unit kerja', unit: 'surat' },
  { text: 'Memutakhirkan data SIASN', unit: 'data' },
  { text: 'Memutakhirkan data SIASN (mutasi & pensiun)', unit: 'data' },
]

const SENTENCES = [
  'Menyusun laporan realisasi anggaran bulan berjalan',
  'Mengikuti rapat koordinasi penyusunan anggaran tahun depan bersama bagian perencanaan dan keuangan',
  'Membalas surat permohonan data dari BKPSDM',
  'Rapat',
  'Memeriksa berkas usulan kenaikan pangkat (12 berkas)',
  'Menelaah nota dinas "Percepatan Penyerapan"',
  'Menginput data <cuti> pegawai ke SIASN',
  'Mengolah rekapitulasi kehadiran pegawai, lalu menyampaikannya kepada pimpinan untuk diperiksa & disetujui sebelum akhir bulan',
  'Melayani konsultasi  kepegawaian di loket',
  'Menyusun bahan paparan – revisi ke-2',
]

/** The world of a batch, and what its person wants recorded in it. */
export function drawBatch(
  seed: number,
  today: string,
): { readonly world: World; readonly wanted: readonly Wanted[] } {
  const draw = drawFrom(seed + 7_000_003)
  const plans = PLANS.map((plan, index) => ({ id: `ra-${index + 1}`, ...plan }))
  const from = shiftDay(today, -draw.between(8, 24))
  const period = {
    name: 'Periode Triwulan',
    from,
    to: shiftDay(today, draw.between(3, 20)),
    until: shiftDay(today, 24),
  }
  const days = workdays(from, today)
  const wanted: Wanted[] = []
  const size = draw.between(2, 4)
  for (let index = 0; index < size; index += 1) wanted.push(drawWanted(draw, plans, days, wanted))
  const before: Sent[] = []
  // A busy calendar: other activities, at times at the very hour, at times the entry itself from an earlier day.
  for (let index = draw.between(0, 4); index > 0; index -= 1)
    before.push(drawWanted(draw, plans, days, before))
  const [first] = wanted
  if (first !== undefined && draw.chance(0.1)) before.push(first)
  if (first !== undefined && draw.chance(0.08))
    before.push({ ...first, text: 'Piket loket pelayanan' })
  return { world: { today, period, plans, before: before.filter(apartFrom(wanted)) }, wanted }
}

/** Nobody is asked to tell two rows apart that are the same but for their rencana aksi. */
const apartFrom = (wanted: readonly Wanted[]) => (row: Sent) =>
  wanted.every(
    (each) =>
      each.date !== row.date || each.start !== row.start || each.text !== row.text || each === row,
  )

function drawWanted(
  draw: Draw,
  plans: readonly Plan[],
  days: readonly string[],
  others: readonly Wanted[],
): Wanted {
  const [last] = others.slice(-1)
  const date = last !== undefined && draw.chance(0.6) ? last.date : draw.pick(days)
  const free = others.filter((other) => other.date === date).map(({ end }) => end)
  const start =
    Math.max(draw.pick([450, 480, 515, 540, 607, 780]), ...free) + draw.pick([0, 0, 0, 7])
  const plan = draw.pick(plans)
  return {
    plan: plan.id,
    date,
    start,
    end: start + draw.pick([15, 30, 45, 60, 90, 120]),
    text: draw.chance(0.15) && last !== undefined ? last.text : draw.pick(SENTENCES),
    quantity: String(draw.pick([1, 1, 1, 2, 12])),
    unit: draw.chance(0.7) ? plan.unit : 'kegiatan',
    link: draw.chance(0.8)
      ? `https://drive.google.com/file/d/${draw.between(1000, 9999)}/view`
      : draw.pick(['', 'https://www.dropbox.com/s/abc/nota.pdf']),
  }
}

function workdays(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shiftDay(day, 1))
    if (weekdayOf(day) % 6 !== 0) days.push(day)
  return days
}
