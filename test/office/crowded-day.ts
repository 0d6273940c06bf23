import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Agency } from '../fixtures/agency/agency.ts'
import type { JejakFixtures } from '../fixtures/jejak.ts'
import type { TestServer } from '../fixtures/test-server/process.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'

const DAY = workdayBefore(TODAY)

/** 3,000 entries of one person wait on one day, and one of a colleague's; the supervisor has Jejak open, not yet Tinjau. */
export async function openCrowdedDay({
  agency,
  jejak,
  openJejak,
}: {
  readonly agency: Agency
  readonly jejak: TestServer
  readonly openJejak: JejakFixtures['openJejak']
}): Promise<Page> {
  const { instansiId, pegawai } = agency
  await jejak.ask('insertOldEntries', {
    instansiId,
    ownerId: pegawai.personId,
    planId: agency.planId(pegawai, DAY),
    day: DAY,
    count: 3000,
  })
  await agency.write('rekan', [
    { day: DAY, start: 480, end: 540, text: 'Menyusun panduan', status: 'submitted' },
  ])
  const device = await openJejak(agency.atasan)
  const page = await device.open('/')
  await expect(page.getByRole('link', { name: /Tinjau/ })).toBeVisible()
  return page
}
