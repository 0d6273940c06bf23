import { expect } from '@playwright/test'
import { test } from '../fixtures/device.ts'
import { openDetails } from '../pages/panel-page.ts'
import { setStage } from './stage.ts'

test(
  'work the browser did not see: typed, into a gap, like yesterday, a weekly routine, a meeting, and on to e-Kinerja',
  { tag: '@capture' },
  async ({ workstation }) => {
    const { extension } = workstation
    await setStage(workstation)
    const panel = await extension.openPage('sidepanel.html')
    const lines = panel.getByRole('article')
    const add = panel.getByLabel('Tambah kegiatan', { exact: true })

    // A time that was said.
    await add.fill('07.30–08.00 apel pagi')
    await expect(panel.getByText('07.30–08.00 · 30 menit · 1 kegiatan')).toBeVisible()
    await panel.getByRole('button', { name: 'Mengikuti apel pagi' }).click()
    await add.press('Enter')
    await expect(lines).toHaveText([/07\.30–08\.00.*Mengikuti apel pagi/])

    // A length, no time: the nearest free time before now. What is missing is asked.
    await add.fill('menyusun nota dinas')
    await expect(panel.getByText('Berapa lama?')).toBeVisible()
    await add.press('Enter')
    await expect(lines).toHaveCount(1)
    await panel.getByRole('button', { name: '1 jam', exact: true }).click()
    await add.press('Enter')
    await expect(lines).toHaveText([/apel/, /15\.00–16\.00.*Menyusun nota dinas/])

    // A gap is one press away from being filled; undo takes it back.
    await panel.getByRole('button', { name: 'Tambah kegiatan 08.00–12.00' }).click()
    await expect(add).toBeFocused()
    await panel.keyboard.type('menelaah 3 surat masuk')
    await panel.keyboard.press('Enter')
    await expect(lines).toHaveCount(3)
    await lines.first().getByRole('checkbox').focus()
    await panel.keyboard.press('Control+z')
    await expect(lines).toHaveCount(2)

    // Like yesterday: nothing is ticked, and only what was ticked is added.
    await panel.getByRole('button', { name: 'Seperti kemarin' }).click()
    const sheet = panel.getByRole('dialog')
    await expect(sheet.getByRole('heading')).toHaveText('Seperti Senin, 19 Januari 2026')
    await expect(sheet.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await expect(sheet.getByText('Periksa: Oktober')).toBeVisible()
    await sheet.getByRole('checkbox').nth(1).check()
    await sheet.getByRole('button', { name: 'Tambahkan 1' }).click()
    await expect(lines).toHaveText([/apel/, /09\.00.*Rekonsiliasi Belanja BPKAD/, /nota dinas/])

    // A line becomes a weekly routine, which asks on its day and writes nothing by itself.
    await openDetails(lines.first())
    await lines.first().getByRole('button', { name: 'Jadikan rutin' }).click()
    await sheet.getByRole('textbox', { name: 'Kegiatan' }).fill('Mengikuti apel dengan amanat ...')
    await sheet.getByLabel('Senin').check()
    await sheet.getByRole('button', { name: 'Simpan rutinitas' }).click()
    await panel.getByRole('button', { name: 'Hari sebelumnya' }).click()
    const asked = panel.getByRole('region', { name: 'Perlu jawaban Anda' })
    await asked.getByRole('button', { name: 'Ya, isi' }).click()
    await asked.getByLabel('Membahas apa?').fill('disiplin pegawai')
    await asked.getByRole('button', { name: 'Tambahkan' }).click()
    await expect(
      lines.filter({ hasText: 'Mengikuti apel dengan amanat disiplin pegawai' }),
    ).toBeVisible()

    await panel.getByRole('button', { name: 'Hari ini' }).last().click()

    // The end of a meeting in Zoom's own program is asked; unanswered it took no time.
    await asked.getByLabel('Selesai pukul').fill('14.00')
    await asked.getByLabel('Rapat tentang').fill('evaluasi anggaran')
    await asked.getByRole('button', { name: 'Tambahkan' }).click()
    await expect(asked).toBeHidden()
    const meeting = lines.filter({ hasText: 'melalui Zoom evaluasi anggaran' })
    await expect(meeting).toContainText('13.02–14.00')

    // Split and joined by keyboard.
    await meeting.getByRole('checkbox').focus()
    await panel.keyboard.press('s')
    await expect(panel.getByLabel('Pisah pada pukul')).toBeFocused()
    await panel.keyboard.press('Enter')
    await expect(meeting).toHaveText([/13\.02–13\.31/, /13\.31–14\.00/])
    for (const half of await meeting.all()) await half.getByRole('checkbox').check()
    await panel.keyboard.press('j')
    await expect(meeting).toHaveText([/13\.02–14\.00/])

    // All of it stands in the list for e-Kinerja, and the person's own words in "Apa yang tercatat".
    await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
    const day = panel.getByRole('region', { name: 'Kegiatan yang akan diisi' })
    await expect(day.getByRole('checkbox')).toHaveCount(4)
    const options = await extension.openPage('options.html#stored-title')
    await expect(options.getByRole('heading', { name: 'Apa yang tercatat' })).toBeVisible()
    const own = options.getByRole('region', { name: 'Yang Anda buat dan pilih' })
    await own.getByText('Lihat kegiatan').click()
    await expect(own.getByText('disiplin pegawai')).toBeVisible()
    await expect(own.getByText('1 rutinitas mingguan')).toBeVisible()
  },
)
