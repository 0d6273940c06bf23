import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { toDay } from '@jejak/shared/calendar/day'
import { goOffline, untilAllSent } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'

// A Tuesday; on Monday nobody is late.
test.use({ moment: instantAt('2026-01-20T10:00:00') })
const LINK = { url: 'https://drive.google.com/file/d/1', title: '', scope: 'org' as const }
const entry = (text: string, start: number, change: object = {}) => ({
  day: toDay('2026-01-19'),
  start,
  end: start + 60,
  text,
  status: 'submitted' as const,
  evidence: [LINK],
  ...change,
})

test(
  'what was decided is found again with its history, and is opened once more with a reason',
  { tag: '@office' },
  async ({ agency, clock, openJejak }) => {
    await agency.write('pegawai', [
      entry('Menyusun laporan', 480, { status: 'approved' }),
      entry('Menguji formulir', 600, { status: 'returned', comment: 'Lengkapi bukti' }),
    ])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    await page.getByRole('link', { name: 'Sudah diputuskan' }).click()
    const card = (text: string) => page.getByRole('article').filter({ hasText: text })
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(card('Menguji formulir')).toContainText('Dikembalikan')
    await card('Menguji formulir').getByText('1 keputusan').click()
    await expect(card('Menguji formulir')).toContainText('Lengkapi bukti')
    await expect(card('Menguji formulir')).toContainText('Dikembalikan oleh Anda')
    await expect(card('Menguji formulir').getByRole('button')).toHaveCount(0)

    const { dialog } = reviewPage(page)
    const reopen = () => card('Menyusun laporan').getByRole('button', { name: 'Buka kembali' })
    await reopen().click()
    await dialog.getByRole('button', { name: 'Buka kembali' }).click()
    await expect(dialog).toContainText('Tuliskan alasan')
    await dialog.getByLabel('Apa yang perlu diperbaiki').fill('Jumlahnya keliru.')
    await dialog.getByRole('button', { name: 'Buka kembali' }).click()
    await expect(card('Menyusun laporan')).toContainText('Dibuka kembali, belum terkirim')
    await card('Menyusun laporan').getByRole('button', { name: 'Urungkan' }).click()
    await expect(reopen()).toBeVisible()

    await reopen().click()
    await dialog.getByRole('button', { name: 'Jumlahnya keliru.' }).click()
    await dialog.getByRole('button', { name: 'Buka kembali' }).click()
    await expect(card('Menyusun laporan')).toContainText('belum terkirim')
    const send = page.getByRole('button', { name: /belum terkirim/ })
    await clock.pass(1)
    await send.click()
    await untilAllSent(page)
    await expect(card('Menyusun laporan')).toContainText('2 keputusan')
    await expect(card('Menyusun laporan')).not.toContainText('belum terkirim')

    // Read again without network.
    await goOffline(page)
    await page.getByRole('link', { name: 'Menunggu keputusan' }).click()
    await page.getByRole('link', { name: 'Sudah diputuskan' }).click()
    await expect(page.getByText('Yang tampil adalah keputusan terakhir')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(2)
  },
)

test(
  'a reason in one’s own words is there on the other device, in other words once it was changed',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [entry('Menyusun laporan', 480, { evidence: [] })])
    const phone = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const first = reviewPage(phone)
    await first.open(agency.pegawai.name)
    const heard = phone.waitForResponse(/review-reasons/)
    await first.giveBack('Menyusun laporan', 'Unggah notulennya.')
    await heard

    const desk = await (await openJejak(agency.atasan)).open('/tinjau/diputuskan')
    await desk.getByRole('button', { name: 'Komentar saya' }).click()
    const { dialog } = reviewPage(desk)
    await dialog.getByRole('button', { name: 'Ubah: Unggah notulennya.' }).click()
    await dialog.getByLabel('Apa yang perlu diperbaiki').fill('Unggah notulen dan daftar hadir.')
    const told = desk.waitForResponse(/review-reasons/)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await told
    await expect(
      dialog.getByText('Unggah notulen dan daftar hadir.', { exact: true }),
    ).toBeVisible()

    await phone.getByRole('link', { name: 'Sudah diputuskan' }).click()
    await phone.getByRole('button', { name: 'Komentar saya' }).click()
    await expect(
      first.dialog.getByText('Unggah notulen dan daftar hadir.', { exact: true }),
    ).toBeVisible()
    await expect(first.dialog.getByText('Unggah notulennya.')).toHaveCount(0)
  },
)
