import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)

test(
  'a supervisor decides on a day at once, takes it back, decides again, and the owner reads it',
  { tag: '@smoke' },
  async ({ agency, clock, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 540, text: 'Menguji formulir pendaftaran', status: 'submitted' },
      { day: DAY, start: 540, end: 600, text: 'Memperbaiki tautan layanan', status: 'submitted' },
      { day: DAY, start: 600, end: 660, text: 'Mengerjakan laporan', status: 'submitted' },
    ])
    await agency.write('rekan', [
      { day: DAY, start: 480, end: 540, text: 'Menyusun panduan', status: 'submitted' },
    ])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(page)
    await expect(review.rows).toHaveCount(2)
    await expect(page.getByRole('link', { name: /Tinjau/ })).toContainText('4')

    await review.open(agency.pegawai.name)
    await review.approveAll()
    await expect(review.strip).toContainText('3 disetujui, 1 tersisa')
    await review.undoAll()
    await expect(review.strip).toContainText('4 kegiatan menunggu')

    await review.back()
    await review.open(agency.pegawai.name)
    await review.giveBack('Mengerjakan laporan', 'Mohon jelaskan hasil kerjanya.')
    await review.approveAll()
    await review.untilDecisionsSent(clock)
    await page.reload()
    await expect(review.items).toHaveCount(1)
    await expect(review.item('Menyusun panduan')).toBeVisible()
    await review.back()
    await expect(review.rows).toHaveCount(1)

    const owner = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(owner)
    await expect(day.entry('Menguji formulir')).toContainText('Disetujui')
    await expect(day.entry('Memperbaiki tautan')).toContainText('Disetujui')
    await expect(day.entry('Mengerjakan laporan')).toContainText('Mohon jelaskan hasil kerjanya.')
    await untilIdle(owner)
    await owner.getByRole('link', { name: /Kotak masuk/ }).click()
    await expect(owner.getByRole('main')).toContainText('Mohon jelaskan hasil kerjanya.')
  },
)
