import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { focusedName, SIZES } from './focus.ts'
import { seedOffice } from './seed-office.ts'
import { throughDialogs } from './through-dialogs.ts'

for (const size of SIZES) {
  test(
    `the dialogs of an agency are done by the keyboard alone at ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, jejak, openJejak }) => {
      const unit = await seedOffice(agency, jejak.url)
      const page = await (await openJejak(agency.admin, { viewport: size })).open('/instansi')
      const goThrough = throughDialogs(page)
      const go = async (path: string) => {
        await page.goto(`${jejak.url}${path}`)
        await untilIdle(page)
      }
      const press = (name: string | RegExp) => page.getByRole('button', { name }).first().focus()

      await press('Tambah pegawai')
      await goThrough('pegawai baru', /^textbox "Nama"/)
      await go(`/instansi/pegawai/${agency.pegawai.personId}`)
      await press('Ubah data')
      await goThrough('data pegawai', /^textbox "Nama"/)
      await press('Tambah penugasan')
      await goThrough('penugasan', /^combobox "Jenis penugasan"/)
      await press(/^Akhiri/)
      await goThrough('akhiri penugasan', /^textbox "Hari terakhir"/)
      await press('Nonaktifkan pegawai')
      await goThrough('nonaktifkan', /^textbox "Hari terakhir bertugas"/)
      await go(`/instansi/unit/${unit}`)
      await press('Ubah atau pindahkan')
      await goThrough('unit', /^textbox "Nama unit"/)
      await press('Tambah jabatan')
      await goThrough('jabatan', /^textbox "Nama jabatan"/)
      await go('/instansi/peran')
      await press('Beri peran')
      await goThrough('peran', /^searchbox "Pegawai"/)
      await press(/^Cabut peran/)
      await goThrough('cabut peran', /^heading "Cabut peran/)
      await go('/instansi/pola')
      await press('Pola baru')
      await goThrough('pola', /^textbox "Nama pola"/)
      await go('/instansi/klaim')
      await press(/^Ganti atasan/)
      await goThrough('klaim', /^textbox "Catatan/)
    },
  )
}

test(
  'the tabs of an agency are reached from its place, and the page that opens is read out',
  { tag: '@ui' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.admin)).open('/')
    await untilIdle(page)
    await page.getByRole('link', { name: 'Instansi' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('heading "Pegawai"')
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => focusedName(page)).toBe('link "Catatan"')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('heading "Catatan"')
  },
)
