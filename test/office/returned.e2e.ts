import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilAllSent } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)

test(
  'what was returned says why, is put right, submitted again and approved',
  { tag: '@office' },
  async ({ agency, clock, openJejak }) => {
    await agency.write('pegawai', [
      {
        day: DAY,
        start: 480,
        end: 540,
        text: 'Menyusun laporan bagian belanja',
        status: 'submitted',
      },
      { day: DAY, start: 540, end: 600, text: 'Menelaah surat masuk', status: 'submitted' },
    ])
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await expect(day.entry('bagian belanja')).toContainText('Diajukan')
    const phone = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(phone)
    await review.open(agency.pegawai.name)
    await review.giveBack('bagian belanja', 'Sebutkan bagian belanja yang mana.')
    await review.approve('Menelaah surat masuk')
    await review.untilDecisionsSent(clock)

    await page.getByRole('button', { name: 'Semua terkirim' }).first().click()
    await expect(day.entry('bagian belanja')).toContainText('Dikembalikan')
    await expect(day.entry('bagian belanja')).toContainText('Sebutkan bagian belanja yang mana.')
    await expect(day.entry('Menelaah surat masuk')).toContainText('Disetujui')
    await day.change('bagian belanja', { text: 'Menyusun laporan bagian belanja modal' })
    await day.submitAll()
    await untilAllSent(page)

    await phone.reload()
    await review.open(agency.pegawai.name)
    await review.approve('belanja modal')
    await review.untilDecisionsSent(clock)
    await page.reload()
    await expect(day.entry('belanja modal')).toContainText('Disetujui')
  },
)
