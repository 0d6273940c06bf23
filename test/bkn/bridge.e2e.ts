import type { BrowserContext } from '@playwright/test'
import { readEverythingStored } from '../fixtures/stored.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { todayPage } from '../pages/today-page.ts'
import { expect, test } from '../fixtures/test.ts'
import { actionsOf, periodsFor, RENAMED, RHK } from '../sites/kinerja-bkn/backend/plan.ts'
import { openBridge, plainText, readPageStored, sendPlan } from './jejak.ts'
import { CALENDAR } from './kinerja-page.ts'
import { PLAN_PAGES, readPage } from '../pages/bkn-panel.ts'

const OLD_NAME = 'Melakukan rekonsiliasi belanja dengan BPKAD'
const link = (n: number) => ({
  url: `https://drive.google.com/file/d/${n}`,
  title: `Berkas ${n}`,
  scope: 'org' as const,
})
/** Three that were submitted and one that was not. */
const ENTRIES = [
  { start: 480, end: 540, text: 'Merekonsiliasi belanja pegawai', evidence: [link(1)] },
  { start: 540, end: 600, text: 'Merekonsiliasi belanja barang' },
  { start: 600, end: 660, text: 'Merekonsiliasi belanja modal', evidence: [link(2), link(3)] },
  {
    start: 660,
    end: 700,
    text: 'Menyiapkan bahan rekonsiliasi',
    evidence: [link(4)],
    status: 'draft' as const,
  },
]

/** What the computer asks of Jejak from now on, as one text. */
function hearSent(context: BrowserContext, url: string): () => string {
  const sent: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith(url)) sent.push(`${request.url()} ${request.postData() ?? ''}`)
  })
  return () => sent.join('\n')
}

test(
  'the plan of e-Kinerja comes to Jejak unchanged, and a second import shows no difference',
  { tag: '@bkn' },
  async ({ workstation, agency, letIn, clock, sites, jejak }) => {
    const given = { workstation, agency, letIn, clock, sites, jejak }
    const { today, page, site, panel, readSkp, open } = await openBridge(given, 'empty')
    for (const path of PLAN_PAGES) await readPage(site, panel, path)
    await sendPlan(panel)
    await open('/skp')
    await page.getByRole('button', { name: 'Lihat perubahan' }).click()
    await expect(page.getByText('50 baru')).toBeVisible()
    await page.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(page.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    const skp = await readSkp()
    expect(skp.rhk.map((rhk) => [rhk.uraian, rhk.rhkAtasan, rhk.jenis, rhk.klasifikasi])).toEqual(
      RHK.map((rhk) => [
        rhk.rhk,
        rhk.atasan,
        rhk.jenis.toLowerCase(),
        rhk.klasifikasi.toLowerCase(),
      ]),
    )
    expect(
      skp.rhk.map((rhk) => rhk.indikator.map((item) => [item.indikator, item.target])),
    ).toEqual(RHK.map((rhk) => rhk.indikators.map((item) => [item.indikator, item.target])))
    const found = periodsFor(today).flatMap(({ awal, akhir }) => {
      const period = agency.periods.find(({ from, to }) => from === awal && to === akhir)
      return skp.rhk.map((rhk) =>
        rhk.rencanaAksi
          .filter(({ periodId }) => periodId === period?.id)
          .map(({ deskripsi, target }) => [plainText(deskripsi), target]),
      )
    })
    const wanted = periodsFor(today).flatMap((_, nth) =>
      RHK.map((rhk) =>
        actionsOf(nth, false)
          .filter(({ rhkId }) => rhkId === rhk.id)
          .map(({ deskripsi, target }) => [plainText(deskripsi), target]),
      ),
    )
    expect(found).toEqual(wanted)
    expect(found.flat()).toHaveLength(30)

    await sendPlan(panel)
    await open('/skp')
    await page.getByRole('button', { name: 'Lihat perubahan' }).click()
    await expect(page.getByText('Tidak ada perbedaan dengan SKP')).toBeVisible()
    await page.getByRole('button', { name: 'Selesai' }).click()
  },
)

test(
  'a renamed rencana aksi keeps its entries',
  { tag: '@bkn' },
  async ({ workstation, agency, letIn, clock, sites, jejak }) => {
    const sent = hearSent(workstation.context, jejak.url)
    const given = { workstation, agency, letIn, clock, sites, jejak }
    const { today, page, site, panel, readSkp, open, write } = await openBridge(
      given,
      'of e-Kinerja',
    )
    const last = (await readSkp()).rhk[0]?.rencanaAksi.at(-1)
    expect(plainText(last?.deskripsi ?? '')).toBe(OLD_NAME)
    const planId = last?.id ?? ''
    await write(planId, ENTRIES)
    await readPage(site, panel, PLAN_PAGES[0] ?? '')
    sites.kinerja.set({ renamed: true })
    await readPage(site, panel, PLAN_PAGES.at(-1) ?? '')
    await sendPlan(panel)
    await open('/skp')
    await page.getByRole('button', { name: 'Lihat perubahan' }).click()
    await expect(page.getByText('1 berganti nama')).toBeVisible()
    await page.getByRole('button', { name: 'Simpan ke SKP' }).click()
    await expect(page.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
    const renamed = (await readSkp()).rhk.flatMap((rhk) => rhk.rencanaAksi)
    expect(renamed.find(({ id }) => id === planId)?.deskripsi).toBe(RENAMED)
    await open(`/hari/${today}`)
    await expect(page.getByRole('article').first()).toContainText(RENAMED)
    expect(sent()).toContain(RENAMED)
    expect(sent()).not.toMatch(/CANARY/i)
  },
)

test(
  'what is chosen in Jejak is filled, and what is recorded comes back to every device',
  { tag: '@bkn' },
  async ({ workstation, openJejak, agency, letIn, clock, sites, jejak }) => {
    const sent = hearSent(workstation.context, jejak.url)
    const given = { workstation, agency, letIn, clock, sites, jejak }
    const { today, page, site, panel, readSkp, open, write } = await openBridge(
      given,
      'of e-Kinerja',
    )
    const planId = (await readSkp()).rhk[0]?.rencanaAksi.at(-1)?.id ?? ''
    await write(planId, ENTRIES)
    await open(`/hari/${today}`)
    await page.getByRole('button', { name: 'Menu hari ini' }).click()
    await page.getByRole('link', { name: 'Isi ke e-Kinerja' }).click()
    await expect(page.getByText('Tampilkan juga yang belum diajukan (1)')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(3)
    await expect(page.getByText('1 kegiatan siap')).toBeVisible()
    const card = (text: string) => page.getByRole('article').filter({ hasText: text })
    await card('belanja barang').getByRole('button', { name: 'Isi tanpa bukti dukung' }).click()
    await card('belanja modal').getByRole('button', { name: 'Berkas 3' }).click()
    await page.getByRole('button', { name: 'Kirim 3 kegiatan ke ekstensi' }).click()
    await expect(page.getByText(/ekstensi menerima 3 kegiatan/)).toBeVisible()
    // What is filled meanwhile comes back whenever Jejak is opened again.
    await page.close()

    const orders = panel.getByRole('region', { name: 'Dari Jejak' })
    await expect(orders.getByText('3 kegiatan dari Jejak').first()).toBeVisible()
    await site.goto(CALENDAR)
    await orders.getByRole('radio', { name: /Isi dan simpan otomatis/ }).check()
    await orders.getByRole('button', { name: 'Isi 3 kegiatan dari Jejak' }).click()
    await expect(panel.getByText('Selesai. 3 kegiatan tercatat di BKN.')).toBeVisible({
      timeout: 90_000,
    })
    expect(sites.kinerja.rows.map(({ kegiatan, bukti }) => [kegiatan, bukti])).toEqual([
      ['Merekonsiliasi belanja pegawai', 'https://drive.google.com/file/d/1'],
      ['Merekonsiliasi belanja barang', ''],
      ['Merekonsiliasi belanja modal', 'https://drive.google.com/file/d/3'],
    ])
    expect(new Set(sites.kinerja.rows.map((row) => plainText(row.rencanaAksi)))).toEqual(
      new Set([OLD_NAME]),
    )

    const again = await workstation.newPage()
    await test.step('what is recorded is told in Jejak, and goes no second time', async () => {
      await again.goto(`${jejak.url}/hari/${today}`)
      const day = todayPage(again)
      await again.getByRole('button', { name: 'Menu hari ini' }).click()
      await expect(again.getByText('3 dari 4 kegiatan tercatat di BKN')).toBeVisible()
      await again.keyboard.press('Escape')
      for (const text of ['belanja pegawai', 'belanja barang', 'belanja modal']) {
        await day.open(day.entry(text))
        await expect(day.entry(text).getByText(/Tercatat di BKN .* pukul/)).toBeVisible()
      }
      await again.goto(`${jejak.url}/bkn?dari=${today}&sampai=${today}`)
      await expect(again.getByText('0 kegiatan siap')).toBeVisible()
      const first = again.getByRole('checkbox', { name: /belanja pegawai/ })
      await first.check()
      await again.getByRole('button', { name: 'Kirim 1 kegiatan ke ekstensi' }).click()
      await expect(
        again.getByText('1 kegiatan sudah tercatat di BKN dan tidak dikirim lagi.'),
      ).toBeVisible()
      await expect(panel.getByRole('region', { name: 'Dari Jejak' })).toBeHidden()
    })

    await test.step('a phone that has met no extension knows it as well', async () => {
      const phone = await (
        await openJejak(agency.pegawai, { viewport: PHONE })
      ).open(`/hari/${today}`)
      const day = todayPage(phone)
      await phone.getByRole('button', { name: 'Menu hari ini' }).click()
      await expect(phone.getByText('3 dari 4 kegiatan tercatat di BKN')).toBeVisible()
      await phone.keyboard.press('Escape')
      await day.open(day.entry('belanja modal'))
      await expect(day.entry('belanja modal').getByText(/Tercatat di BKN .* pukul/)).toBeVisible()
    })

    await test.step('an entry that was changed afterwards says so', async () => {
      await again.goto(`${jejak.url}/hari/${today}`)
      const day = todayPage(again)
      await day.act('belanja pegawai', 'Tarik kembali')
      await day.edit('belanja pegawai')
      const form = again.getByRole('dialog')
      await form.getByLabel('Apa yang dikerjakan').fill('Merekonsiliasi belanja pegawai November')
      await form.getByRole('button', { name: 'Simpan draf' }).click()
      await day.open(day.entry('belanja pegawai'))
      await expect(day.entry('belanja pegawai')).toContainText('Berbeda dari yang tercatat di BKN')
      await again.getByRole('button', { name: 'Menu hari ini' }).click()
      await expect(again.getByText('1 berbeda dari yang tercatat di BKN')).toBeVisible()
    })

    await test.step('an entry in time that BKN has under another one is not ticked, and says which', async () => {
      await write(planId, [{ start: 570, end: 600, text: 'Mencocokkan saldo kas' }])
      await again.goto(`${jejak.url}/bkn?dari=${today}&sampai=${today}`)
      const card = again.getByRole('article').filter({ hasText: 'Mencocokkan saldo kas' })
      await expect(card).toContainText('Waktu ini sudah terisi di BKN oleh kegiatan lain')
      await expect(card).toContainText('Di BKN: 09.00–10.00 Merekonsiliasi belanja barang')
      await expect(card.getByRole('checkbox')).not.toBeChecked()
    })

    await test.step('nothing of anybody else was kept or sent', async () => {
      const kept = await readPageStored(again)
      expect(kept).toContain('Merekonsiliasi belanja pegawai')
      expect(kept).not.toMatch(/CANARY/i)
      expect(await readEverythingStored(workstation.extension)).not.toMatch(/CANARY/i)
      expect(sent()).toContain('Merekonsiliasi belanja pegawai')
      expect(sent()).not.toMatch(/CANARY/i)
      expect(await jejak.readFiles()).not.toMatch(/CANARY/i)
    })
  },
)
