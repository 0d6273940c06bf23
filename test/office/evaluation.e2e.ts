import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { untilIdle } from '../pages/idle.ts'
import { callAs } from '../fixtures/agency/api.ts'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'

test.use({ moment: instantAt('2026-01-27T10:00:00') })

test(
  'a period is rated, opened, objected to and decided, and is then final',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const { pegawai, atasan, kepala, admin } = agency
    const day = toDay('2026-01-26')
    await agency.write('pegawai', [
      { day, start: 450, end: 570, text: 'Menyusun dokumen kebutuhan', status: 'approved' },
    ])
    const period = agency.periods.find(({ from, to }) => from <= day && day <= to)!
    await callAs(jejak.url, admin, {
      method: 'POST',
      path: '/api/periods/act',
      body: { id: period.id, baseVersion: 1, act: 'close', deadline: null, reason: '' },
    })

    await test.step('the assessor rates, with what was done beside it', async () => {
      const page = await (await openJejak(atasan, { viewport: DESK })).open('/tinjau')
      await page.getByRole('link', { name: 'Penilaian', exact: true }).click()
      await untilIdle(page)
      await expectAccessible(page)
      await page.getByRole('button', { name: `Nilai: ${pegawai.name}` }).click()
      const form = page.getByRole('dialog')
      const part = form.getByRole('group', { name: /^Terkelolanya aplikasi layanan publik/ })
      await expect(part).toContainText('1 kegiatan disetujui, 2 jam')
      await part.getByLabel('Rating').selectOption('Di bawah ekspektasi')
      await part.getByLabel('Catatan').fill('Satu dokumen dari dua.')
      const whole = form.getByRole('group', { name: 'Hasil kerja' })
      await whole.getByLabel('Rating').selectOption('Di bawah ekspektasi')
      await whole.getByLabel('Alasan').fill('Target periode belum tercapai.')
      await form.getByRole('group', { name: 'Perilaku kerja' }).getByLabel('Alasan').fill('Baik.')
      await untilIdle(page)
      await expectAccessible(page)
      await form.getByRole('button', { name: 'Simpan penilaian' }).click()
      await expect(page.getByText('Predikat kinerja: Butuh Perbaikan')).toBeVisible()
      await expect(page.getByText('Pola: terbanyak Baik.')).toBeVisible()
    })

    const own = await (await openJejak(pegawai, { viewport: PHONE })).open('/skp')
    await test.step('the person opens it on a phone and objects', async () => {
      await own.getByRole('link', { name: 'Penilaian kinerja' }).click()
      await expect(own.getByText('Predikat kinerja')).toHaveCount(0)
      await own.getByRole('button', { name: 'Buka penilaian' }).click()
      await expect(own.getByRole('cell', { name: /^Butuh Perbaikan.*predikat Anda/ })).toBeVisible()
      await expect(own.getByText('Target periode belum tercapai.')).toBeVisible()
      await expect(own.getByText('14 hari lagi, sampai 10 Feb 2026')).toBeVisible()
      await own.getByLabel('Jenjang jabatan fungsional').selectOption('Ahli Muda')
      await expect(own.getByText('1/12 × 75 % × 25 = 1,56')).toBeVisible()
      await untilIdle(own)
      await expectAccessible(own)
      await own.getByRole('button', { name: 'Ajukan keberatan' }).click()
      const dialog = own.getByRole('dialog')
      await dialog.getByLabel('Alasan keberatan').fill('Dokumen kedua disetujui hari ini.')
      await untilIdle(own)
      await expectAccessible(own)
      await dialog.getByRole('button', { name: 'Ajukan keberatan' }).click()
      await expect(own.getByText('Menunggu putusan atasan pejabat penilai.')).toBeVisible()
    })

    await test.step('the superior of the assessor decides', async () => {
      const page = await (await openJejak(kepala, { viewport: PHONE })).open('/tinjau/penilaian')
      const asked = page.getByRole('region', { name: 'Keberatan yang menunggu putusan Anda' })
      await asked.getByRole('button', { name: `Putuskan: ${pegawai.name}` }).click()
      const form = page.getByRole('dialog')
      await expect(form).toContainText('Dokumen kedua disetujui hari ini.')
      await form.getByLabel('Hasil kerja').selectOption('Sesuai ekspektasi')
      await form.getByLabel('Alasan').fill('Dokumen kedua sudah ada.')
      await untilIdle(page)
      await expectAccessible(page)
      await form.getByRole('button', { name: 'Putuskan keberatan' }).click()
      await expect(asked).toBeHidden()
    })

    await test.step('who keeps periods sees how far it is, and nobody by name', async () => {
      const page = await (await openJejak(admin)).open('/instansi/periode')
      const card = page.getByRole('listitem').filter({ hasText: 'Ditutup' }).first()
      await card.getByText('Penilaian kinerja').click()
      await expect(card.getByText('Final: 1')).toBeVisible()
      await expect(card.getByText(pegawai.name)).toHaveCount(0)
    })

    await test.step('and it is final', async () => {
      await own.reload()
      await expect(own.getByText('Predikat kinerja: Baik')).toBeVisible()
      await own.getByRole('button', { name: 'Lihat rincian' }).first().click()
      await expect(own.getByText('Final', { exact: true })).toBeVisible()
      await expect(own.getByText('Penilaian diubah.')).toBeVisible()
      await expect(own.getByRole('button', { name: 'Ajukan keberatan' })).toHaveCount(0)
    })
  },
)
