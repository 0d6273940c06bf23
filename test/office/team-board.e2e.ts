import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { addTeam, namesOf } from '../fixtures/agency/team.ts'
import type { SeededEntry } from '../fixtures/agency/entries.ts'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { goOffline, untilIdle } from '../pages/idle.ts'
import { teamPage } from '../pages/team-page.ts'

/** A Tuesday, when the Monday of some is filled. */
test.use({ moment: instantAt('2026-01-20T10:00:00') })

const MONDAY = toDay('2026-01-19')
const ADDRESS = `/tim?tanggal=${MONDAY}`
const WORK: SeededEntry = {
  day: MONDAY,
  start: 450,
  end: 540,
  text: 'Menyusun rancangan aplikasi perizinan',
  status: 'submitted',
}
const WHOLE_DAY: readonly SeededEntry[] = [
  { ...WORK, end: 720 },
  { ...WORK, start: 750, end: 960, status: 'approved', text: 'Memverifikasi berkas permohonan' },
]

test(
  'on a phone a supervisor sees who has filled nothing and reminds exactly them',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    const team = await addTeam({ jejak, agency, now: clock.now }, namesOf(6))
    await agency.write('pegawai', WHOLE_DAY)
    await team[0]?.write([WORK])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open(ADDRESS)
    const { board, names, cell, remind, dialog, onlyBlank } = teamPage(page)
    await expect(board.getByRole('listitem')).toContainText([
      '1Terpenuhi',
      '1Kurang jam',
      '6Belum mengisi',
    ])
    await expectAccessible(page)

    await test.step('the names stay, the month scrolls in itself, and the page does not', async () => {
      const sari = cell(/^Sari Puspitasari, Senin 19 Januari: Terpenuhi/)
      await sari.scrollIntoViewIfNeeded()
      await cell(/^Sari Puspitasari, Sabtu 31 Januari/).scrollIntoViewIfNeeded()
      await expect(names.filter({ hasText: 'Sari Puspitasari' })).toBeInViewport({ ratio: 1 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(PHONE.width)
    })

    await test.step('only those who have filled nothing are listed', async () => {
      await onlyBlank.click()
      await expect(names).toHaveCount(6)
      await expect(names.filter({ hasText: 'Sari' })).toHaveCount(0)
    })

    await test.step('it is asked first, and said how many it reached', async () => {
      await remind.click()
      await expect(dialog).toContainText('6 pegawai belum mengisi Senin 19 Januari')
      // While the dialog stands open one of them fills the day.
      await team[1]?.write([WORK])
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Kirim pengingat' }).click()
      await expect(page.getByText('5 pegawai diingatkan.').first()).toBeVisible()
      await expect(remind).toHaveCount(0)
    })

    const dimas = await openJejak(agency.rekan, { viewport: PHONE })
    await test.step('it stands on Hari ini and in the inbox of each', async () => {
      const today = await dimas.open('/')
      const asked = today.getByRole('link', { name: 'Senin 19 Januari belum diisi' })
      await expect(asked).toBeVisible()
      await expect(today.getByText(`oleh ${agency.atasan.name}`)).toBeVisible()
      await expectAccessible(today)
      const inbox = await dimas.open('/kotak-masuk')
      await expect(inbox.getByRole('link', { name: 'Senin 19 Januari belum diisi' })).toBeVisible()
    })

    await test.step('and goes when the day is filled', async () => {
      await agency.write('rekan', [WORK])
      const today = await dimas.open('/')
      await untilIdle(today)
      await expect(today.getByText('belum diisi')).toHaveCount(0)
    })

    await test.step('who has filled it was not reminded', async () => {
      const sari = await (await openJejak(agency.pegawai)).open('/')
      await untilIdle(sari)
      await expect(sari.getByText('belum diisi')).toHaveCount(0)
    })
  },
)

test(
  'by keyboard the month is gone through, and Enter opens a day with its entries',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WHOLE_DAY)
    const page = await (await openJejak(agency.atasan, { viewport: DESK })).open(ADDRESS)
    const { cell, dialog } = teamPage(page)
    await cell(/^Dimas Prayoga, Senin 19 Januari/).focus()
    await page.keyboard.press('ArrowDown')
    await expect(cell(/^Sari Puspitasari, Senin 19 Januari/)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(cell(/^Sari Puspitasari, Minggu 18 Januari: Tidak ada jam kerja/)).toBeFocused()
    await page.keyboard.press('End')
    await expect(cell(/^Sari Puspitasari, Sabtu 31 Januari/)).toBeFocused()
    await cell(/^Sari Puspitasari, Senin 19 Januari/).focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Memverifikasi berkas permohonan', { exact: true })).toBeVisible()
    await expect(dialog.getByText('4 jam 30 menit menunggu keputusan')).toBeVisible()
    await expectAccessible(page)
    await dialog.getByRole('link', { name: 'Tinjau yang menunggu' }).click()
    await expect(page).toHaveURL(/\/tinjau\?orang=/)
  },
)

test(
  'an administrator goes down through the units and sees minutes and states, and no word of an entry',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WHOLE_DAY)
    const device = await openJejak(agency.admin)
    const page = await device.open('/')
    await page.getByRole('link', { name: 'Instansi' }).click()
    await page.getByRole('link', { name: 'Pengisian' }).click()
    await expect(teamPage(page).board).toBeVisible()
    await page.getByRole('button', { name: 'Hari sebelumnya' }).click()
    const { cell, dialog, names, board } = teamPage(page)
    await expect(names).toHaveCount(5)
    await expect(board).toContainText('5 pegawai')
    await cell(/^Sari Puspitasari, Senin 19 Januari/).click()
    await expect(dialog).toContainText('8 jam dari 7 jam 30 menit')
    await expect(dialog).toContainText('Yang tampak hanya menit dan status')
    await expect(dialog.getByRole('link')).toHaveCount(0)
    await expectAccessible(page)
    await untilIdle(page)
    const said = await page.evaluate(
      async (day) => (await fetch(`/api/team?day=${day}`)).text(),
      MONDAY,
    )
    expect(said).toContain('"filled":480')
    expect(said).not.toContain('Memverifikasi')
  },
)

test(
  'without network it shows what it saw last, and says so; in English as well',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const device = await openJejak(agency.atasan, { viewport: PHONE })
    const page = await device.open(ADDRESS)
    await expect(teamPage(page).names).toHaveCount(2)
    await untilIdle(page)
    await goOffline(page)
    await page.getByRole('button', { name: 'Hari berikutnya' }).click()
    await expect(page.getByRole('heading', { name: 'Halaman ini belum dapat' })).toBeVisible()
    await page.getByRole('button', { name: 'Hari sebelumnya' }).click()
    await expect(page.getByText('Tidak ada koneksi. Ini keadaan')).toBeVisible()
    await expect(teamPage(page).names).toHaveCount(2)
    await expect(teamPage(page).remind).toHaveCount(0)
    await device.context.setOffline(false)
    await page.evaluate(() => localStorage.setItem('jejak-locale', 'en'))
    await page.reload()
    await expect(page.getByRole('region', { name: /^Board of Monday/ })).toContainText(
      'Nothing filled',
    )
    await expectAccessible(page)
  },
)
