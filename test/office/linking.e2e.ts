import { PHONE } from '../fixtures/jejak.ts'
import { plantDrafts } from '../fixtures/plant-drafts.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilAllSent, untilIdle } from '../pages/idle.ts'
import { choosePlan, planChips } from '../pages/plan-chips.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const MEETINGS = 'Mengikuti rapat dan koordinasi lintas bidang'

test(
  'chosen once, it is preselected for the same work, on the person’s other device too',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const open = async () => {
      const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
      await untilIdle(page)
      return page
    }
    const phone = await open()
    const there = todayPage(phone)
    await plantDrafts(phone, DAY, [
      {
        id: 's1',
        text: 'Memperbarui dokumen Daftar Tamu',
        start: 480,
        end: 510,
        objectKey: 'doc-1',
      },
    ])
    const first = there.suggestion('Daftar Tamu')
    await choosePlan(first, MEETINGS)
    await expect(planChips(first).answer).toHaveText(MEETINGS)
    await there.accept('Daftar Tamu')
    await expect(there.entry('Daftar Tamu')).toContainText(MEETINGS)
    await untilAllSent(phone)

    const laptop = await open()
    for (const [at, page] of [phone, laptop].entries()) {
      await plantDrafts(page, DAY, [
        { id: `next-${at}`, text: 'Menyunting Tabel', start: 600, end: 620, objectKey: 'doc-1' },
      ])
      const next = todayPage(page).suggestion('Menyunting Tabel')
      await expect(planChips(next).answer).toHaveText(MEETINGS)
      await expect(next).toContainText('Dipilihkan karena')
    }
  },
)

test(
  'quick add preselects nothing doubtful, and remembers that nothing fits',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    const form = page.locator('form.quick')
    const link = planChips(form)

    await day.quick.fill('08.00-09.00 menyiapkan berkas aplikasi')
    await expect(link.none).toBeVisible()
    for (const chip of await link.chips.all()) await expect(chip).not.toBeChecked()
    await day.quick.press('Enter')
    await expect(day.entry('berkas aplikasi')).toContainText('belum dipilih')

    await day.quick.fill('09.00-10.00 Apel pagi bulan Januari')
    await link.none.click()
    await expect(link.answer).toHaveText('Tidak ada yang cocok')
    await expect(link.change).toBeFocused()
    await day.quick.press('Enter')
    await expect(day.entry('Apel pagi bulan Januari')).toBeVisible()
    await page.reload()
    await day.quick.fill('10.00-11.00 Apel pagi bulan Februari')
    await expect(link.answer).toHaveText('Tidak ada yang cocok')
    await expect(form).toContainText('Seperti jawaban Anda sebelumnya')
  },
)

test(
  'one answer serves those alike when the person says so, and accepting all leaves doubt open',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    await untilIdle(page)
    const day = todayPage(page)
    const letter = (at: number, text: string) => ({
      id: `s${at}`,
      text,
      start: 480 + at * 30,
      end: 500 + at * 30,
      app: 'srikandi',
      objectKey: `letter:${at}`,
    })
    await plantDrafts(page, DAY, [
      letter(0, 'Menelaah surat Alfa'),
      letter(1, 'Menelaah undangan Beta'),
      letter(2, 'Menelaah nota Gama'),
      letter(3, 'Menandatangani surat Delta'),
    ])
    const link = (words: string) => planChips(day.suggestion(words))
    await expect(day.bar.getByText('4 perlu dipilih')).toBeVisible()
    await choosePlan(day.suggestion('Alfa'), MEETINGS)
    await expect(link('Beta').answer).toHaveCount(0)
    await day.suggestion('Alfa').getByRole('button', { name: 'Terapkan ke 2 serupa' }).click()
    for (const words of ['Beta', 'Gama']) await expect(link(words).answer).toHaveText(MEETINGS)
    await expect(link('Delta').answer).toHaveCount(0)
    await page.getByRole('button', { name: 'Batalkan' }).click()
    await expect(link('Beta').answer).toHaveCount(0)
    await expect(link('Alfa').answer).toHaveText(MEETINGS)

    await day.fromMenu('Terima semua saran')
    await expect(day.entries).toHaveCount(4)
    await expect(day.bar.getByText('3 perlu dipilih')).toBeVisible()
    await expect(day.entry('Alfa')).toContainText(MEETINGS)
    await expect(day.entry('Beta')).toContainText('belum dipilih')
  },
)

test(
  'arrow keys go through the plan in a form without folding the list or losing the focus',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 540, text: 'Menyusun laporan', plan: null },
    ])
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await day.edit('Menyusun laporan')
    const { more, list, change, answer } = planChips(day.form.dialog.first())
    await more.focus()
    await page.keyboard.press('Enter')
    const radios = list.getByRole('radio')
    await expect(radios.first()).toBeFocused()
    for (const at of [1, 2, 0, 1]) {
      await page.keyboard.press('ArrowDown')
      await expect(radios.nth(at)).toBeFocused()
    }
    const name = (await radios.nth(1).locator('span').first().textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(list).toBeHidden()
    await expect(answer).toHaveText(name)
    await expect(change).toBeFocused()
    await change.press('Enter')
    await page.keyboard.press('Escape')
    await expect(change).toBeFocused()
    await expect(day.form.dialog).toBeVisible()
  },
)
