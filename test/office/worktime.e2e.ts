import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { calendarPage } from '../pages/calendar-page.ts'

test.use({ moment: instantAt('2026-01-27T10:00:00') })

test(
  'leave is asked for and confirmed on two phones, and the day then expects nothing',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const own = await (await openJejak(agency.pegawai, { viewport: PHONE })).open('/cuti')
    await expect(own.getByText('Belum ada cuti atau dinas')).toBeVisible()
    await expectAccessible(own)
    await own.getByRole('button', { name: 'Ajukan' }).click()
    const form = own.getByRole('dialog')
    await form.getByLabel('Jenis').selectOption('Cuti sakit')
    await form.getByLabel('Mulai', { exact: true }).fill('28 Januari 2026')
    await form.getByLabel('Mulai', { exact: true }).press('Tab')
    const last = form.getByLabel('Sampai', { exact: true })
    await expect(last).toHaveValue('28 Jan 2026')
    await last.fill('29 Januari 2026')
    await expectAccessible(own)
    await form.getByRole('button', { name: 'Kirim' }).click()
    await expect(own.getByRole('heading', { name: 'Cuti sakit' })).toBeVisible()
    await expect(own.getByText('Menunggu', { exact: true })).toBeVisible()

    const above = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/cuti')
    const asked = above.getByRole('region', { name: 'Menunggu konfirmasi Anda' })
    await expect(asked.getByText('28 Jan 2026 – 29 Jan 2026')).toBeVisible()
    await expectAccessible(above)
    await asked.getByRole('button', { name: 'Konfirmasi' }).click()
    await expect(asked).toBeHidden()

    const later = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    await expect(calendarPage(later).stripDay(/^Rabu 28 Januari, cuti/)).toBeAttached()
    await expect(calendarPage(later).stripDay(/^Jumat 30 Januari, 0 menit dari/)).toBeAttached()
  },
)

test(
  'the administrator adds a holiday with its source, and everybody has it in their days',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/instansi/kalender')
    await expect(page.getByText('Idulfitri 1447 Hijriah').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Tambah libur' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Nama').fill('Hari jadi kabupaten')
    await form.getByLabel('Jenis').selectOption('Libur instansi')
    await form.getByLabel('Mulai', { exact: true }).fill('1 Januari 2026')
    await form.getByLabel('Dasar').fill('SK Bupati 1/2026')
    await form.getByRole('button', { name: 'Simpan' }).click()
    await expect(form.getByRole('alert')).toHaveText('Tanggal ini sudah terisi oleh yang lain.')
    await form.getByLabel('Mulai', { exact: true }).fill('4 Februari 2026')
    await form.getByRole('button', { name: 'Simpan' }).click()
    await expect(page.getByText('Hari jadi kabupaten', { exact: true })).toBeVisible()

    const own = await (await openJejak(agency.pegawai)).open()
    await expect(
      calendarPage(own).stripDay(/^Rabu 4 Februari, libur: Hari jadi kabupaten/),
    ).toBeAttached()
  },
)

test(
  'what closing a period would lock is shown before it is closed, and opening it again is told',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const day = toDay('2026-01-26')
    await agency.write('pegawai', [
      { day, start: 450, end: 540, text: 'Menyusun dokumen kebutuhan', status: 'submitted' },
    ])
    const page = await (await openJejak(agency.admin)).open('/instansi/periode')
    const card = page.getByRole('listitem').filter({ hasText: '16 Jan 2026 – 15 Feb 2026' }).first()
    await expect(card.getByText('Dibuka', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Tutup' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('row', { name: /Menunggu keputusan/ })).toContainText(
      '1 kegiatan, 1 orang',
    )
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click()
    await expect(card.getByText('Ditutup', { exact: true })).toBeVisible()

    await card.getByRole('button', { name: 'Buka kembali' }).click()
    await dialog.getByLabel('Alasan').fill('Surat BKPSDM 800/12')
    await dialog.getByRole('button', { name: 'Buka kembali' }).click()
    await expect(card.getByText('Dibuka', { exact: true })).toBeVisible()
    await card.getByText('Riwayat').click()
    await expect(card.getByText(/dibuka kembali oleh .*Surat BKPSDM 800\/12/)).toBeVisible()
    await expectAccessible(page)
  },
)
