import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { seedWalk } from '../ui/seed-walk.ts'

test(
  'whoever looked stands on the page of the person, who takes a copy and asks the office',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const { pegawai, atasan, admin } = agency
    await seedWalk(agency, jejak.url, 'pegawai')
    const own = await (await openJejak(pegawai, { viewport: PHONE })).open('/akun/lihat')

    const above = await (await openJejak(atasan)).open('/akun/lihat')

    await test.step('before anybody looked it says what will stand here', async () => {
      await expect(above.getByRole('heading', { name: 'Belum ada yang melihat' })).toBeVisible()
      await expectAccessible(above)
    })

    await test.step('a supervisor opens the queue, and is named with their post', async () => {
      await above.goto(`${jejak.url}/tinjau`)
      await untilIdle(above)
      await own.reload()
      const lines = own.getByRole('list', { name: 'Bacaan, yang terbaru dulu' })
      await expect(lines.getByRole('listitem').first()).toContainText(`${atasan.name}, sebagai `)
      await expect(lines).toContainText('Kegiatan')
      await expect(lines).toContainText('dilihat')
      await expectAccessible(own)
    })

    await test.step('is found by who, what and when', async () => {
      await own.getByLabel('Data').selectOption('Berkas bukti')
      await expect(own.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible()
      await own.getByRole('button', { name: 'Hapus pilihan' }).click()
      await own.getByLabel('Siapa').selectOption(atasan.name)
      await own.getByLabel('Waktu').selectOption('Hari ini')
      const lines = own.getByRole('list', { name: 'Bacaan, yang terbaru dulu' })
      await expect(lines.getByRole('listitem').first()).toContainText(atasan.name)
    })

    await test.step('a copy of everything is prepared and fetched', async () => {
      await own.goto(`${jejak.url}/akun/data`)
      await own.getByRole('button', { name: 'Siapkan salinan' }).click()
      const [download] = await Promise.all([
        own.waitForEvent('download'),
        own.getByRole('link', { name: /^Unduh \d+ kB$/ }).click({ timeout: 30_000 }),
      ])
      expect(download.suggestedFilename()).toMatch(/^data-saya-.*\.zip$/)
    })

    await test.step('what they cannot change they ask for', async () => {
      await own.getByRole('button', { name: 'Ajukan permintaan' }).click()
      const dialog = own.getByRole('dialog')
      await dialog.getByLabel('Yang diminta').selectOption('Penundaan atau pembatasan')
      await expect(dialog).toContainText('Laporan yang wajib menurut hukum tetap disimpan')
      await dialog.getByLabel('Apa dan mengapa').fill('Jangan pakai foto saya dalam laporan unit.')
      await expectAccessible(own)
      await dialog.getByRole('button', { name: 'Kirim permintaan' }).click()
      const list = own.getByRole('list', { name: 'Permintaan saya' })
      await expect(list).toContainText('Dijawab paling lambat')
    })

    await test.step('an administrator answers with a reason, and the person reads it', async () => {
      const office = await (await openJejak(admin)).open('/instansi/data')
      await expect(office.getByRole('region', { name: 'Menunggu jawaban' })).toContainText(
        'Jangan pakai foto saya',
      )
      await office.getByRole('button', { name: `Jawab permintaan ${pegawai.name}` }).click()
      const dialog = office.getByRole('dialog')
      await dialog.getByLabel('Alasan').fill('Foto tidak dipakai lagi dalam laporan unit.')
      await dialog.getByRole('button', { name: 'Kirim jawaban' }).click()
      await expect(office.getByRole('region', { name: 'Sudah dijawab' })).toContainText(
        'Dikabulkan',
      )
      await expectAccessible(office)
      await own.reload()
      await expect(own.getByRole('list', { name: 'Permintaan saya' })).toContainText(
        'Foto tidak dipakai lagi dalam laporan unit.',
      )
    })
  },
)
