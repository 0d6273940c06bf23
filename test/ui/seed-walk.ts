import { toFileUrl } from '@jejak/shared/evidence/file-name'
import type { Agency } from '../fixtures/agency/agency.ts'
import { putFile } from '../fixtures/agency/files.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import type { Shown } from './pages.ts'
import { seedOffice } from './seed-office.ts'

const DAY = workdayBefore(TODAY)

/** Entries in every status of a person and of the one above them, so that no page of either is empty. */
export async function seedWalk(
  agency: Agency,
  url: string,
  who: 'pegawai' | 'atasan' | 'admin',
): Promise<Shown> {
  const file = await putFile(url, agency[who], {
    bytes: new TextEncoder().encode('Apel dipimpin sekretaris\nHadir 30 orang'),
    kind: 'txt',
  })
  const note = { url: toFileUrl(file), title: 'Catatan apel', scope: 'org' as const }
  const link = {
    url: 'https://drive.google.com/file/d/1',
    title: 'Rancangan aplikasi perizinan',
    scope: 'public' as const,
  }
  const plan = who === 'admin' ? null : undefined
  const withPlan = plan === null ? { plan } : {}
  await agency.write(who, [
    {
      day: DAY,
      start: 480,
      end: 570,
      text: 'Menyusun rancangan aplikasi perizinan',
      evidence: [link, note],
      ...withPlan,
    },
    {
      day: DAY,
      start: 540,
      end: 600,
      text: 'Mengikuti rapat koordinasi lintas bidang',
      ...withPlan,
    },
    ...(who === 'admin'
      ? []
      : ([
          {
            day: DAY,
            start: 600,
            end: 660,
            text: 'Menguji aplikasi layanan yang berjalan',
            status: 'submitted',
            evidence: [link],
          },
          {
            day: DAY,
            start: 660,
            end: 700,
            text: 'Memperbaiki formulir pendaftaran',
            status: 'approved',
          },
          {
            day: DAY,
            start: 780,
            end: 840,
            text: 'Mengerjakan laporan',
            status: 'returned',
            comment: 'Mohon jelaskan hasil kerjanya.',
          },
          { day: TODAY, start: 480, end: 540, text: 'Menyusun dokumen kebutuhan' },
        ] as const)),
  ])
  if (who === 'atasan') {
    await agency.write('pegawai', [
      {
        day: DAY,
        start: 480,
        end: 540,
        text: 'Memperbaiki tautan layanan',
        status: 'submitted',
        evidence: [link],
      },
      { day: DAY, start: 540, end: 600, text: 'Menguji formulir izin', status: 'submitted' },
    ])
    await agency.write('rekan', [
      { day: DAY, start: 450, end: 990, text: 'Menyusun dokumen kebutuhan', status: 'submitted' },
    ])
  }
  const unit = await seedOffice(agency, url)
  return { day: DAY, file, person: agency.pegawai.personId, unit }
}
