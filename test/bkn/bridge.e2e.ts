import type { Request } from '@playwright/test'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { expect, test } from '../fixtures/test.ts'
import { actionsOf, periodsFor, RENAMED, RHK } from '../sites/kinerja-bkn/backend/plan.ts'
import { todayInJakarta } from './alone-log.ts'
import {
  agreeAndConnect,
  emptySkp,
  makeEntries,
  readPageStored,
  readSkp,
  sendPlan,
} from './jejak.ts'
import { CALENDAR } from './kinerja-page.ts'
import { openBknPanel, PLAN_PAGES, readPage } from './panel.ts'

const plainText = (text: string) => text.replace(/\s+/g, ' ').trim()
const today = todayInJakarta()
const OLD_NAME = 'Melakukan rekonsiliasi belanja dengan BPKAD'

test(
  'the plan of e-Kinerja comes to Jejak unchanged, its entries go there, and what is recorded comes back',
  { tag: '@bkn' },
  async ({ workstation, openDevice, sites, ownServer: server }) => {
    test.setTimeout(480_000)
    sites.kinerja.set({ today })
    const { context, extension } = workstation
    const requests: Request[] = []
    context.on('request', (request) => requests.push(request))
    const jejak = await context.newPage()
    await signIn(jejak, server.url, requirePersona(server.personas, 'admin'))
    await expect(jejak.getByRole('heading', { level: 1 })).toBeVisible()
    await emptySkp(jejak)
    await agreeAndConnect(extension, server.url)
    await jejak.reload()
    const site = await context.newPage()
    const panel = await openBknPanel(extension)
    for (const path of PLAN_PAGES) await readPage(site, panel, path)

    await test.step('the plan arrives as it is', async () => {
      await sendPlan(panel)
      await jejak.goto(`${server.url}/skp`)
      await jejak.getByRole('button', { name: 'Lihat perubahan' }).click()
      await expect(jejak.getByText('50 baru')).toBeVisible()
      await jejak.getByRole('button', { name: 'Simpan ke SKP' }).click()
      await expect(jejak.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
      const skp = await readSkp(jejak)
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
      const me: { periods: { id: string; from: string; to: string }[] } = await (
        await jejak.request.get(`${server.url}/api/me`)
      ).json()
      const found = periodsFor(today).flatMap(({ awal, akhir }) => {
        const period = me.periods.find(({ from, to }) => from === awal && to === akhir)
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
    })

    await test.step('a second import shows no difference', async () => {
      await sendPlan(panel)
      await jejak.goto(`${server.url}/skp`)
      await jejak.getByRole('button', { name: 'Lihat perubahan' }).click()
      await expect(jejak.getByText('Tidak ada perbedaan dengan SKP')).toBeVisible()
      await jejak.getByRole('button', { name: 'Selesai' }).click()
    })

    const ids = await test.step('entries stand on the plan', async () => {
      const skp = await readSkp(jejak)
      const last = skp.rhk[0]?.rencanaAksi.at(-1)
      expect(plainText(last?.deskripsi ?? '')).toBe(OLD_NAME)
      const planId = last?.id ?? ''
      const link = (n: number) => ({
        url: `https://drive.google.com/file/d/${n}`,
        title: `Berkas ${n}`,
        scope: 'org' as const,
      })
      const made = [
        { start: 480, end: 540, text: 'Merekonsiliasi belanja pegawai', evidence: [link(1)] },
        { start: 540, end: 600, text: 'Merekonsiliasi belanja barang', evidence: [] },
        {
          start: 600,
          end: 660,
          text: 'Merekonsiliasi belanja modal',
          evidence: [link(2), link(3)],
        },
        { start: 660, end: 700, text: 'Menyiapkan bahan rekonsiliasi', evidence: [link(4)] },
      ].map((entry, index) => ({
        ...entry,
        id: `01a2004e-9cf4-7e90-af9c-84be3222666${index}`,
        day: today,
        planId,
        isSubmitted: index < 3,
      }))
      await makeEntries(jejak, made)
      return { planId, entries: made.map(({ id }) => id) }
    })

    await test.step('a renamed rencana aksi keeps its entries', async () => {
      sites.kinerja.set({ renamed: true })
      await readPage(site, panel, PLAN_PAGES.at(-1) ?? '')
      await sendPlan(panel)
      await jejak.goto(`${server.url}/skp`)
      await jejak.getByRole('button', { name: 'Lihat perubahan' }).click()
      await expect(jejak.getByText('1 berganti nama')).toBeVisible()
      await jejak.getByRole('button', { name: 'Simpan ke SKP' }).click()
      await expect(jejak.getByText(/diperbarui dari e-Kinerja/).first()).toBeAttached()
      const renamed = (await readSkp(jejak)).rhk.flatMap((rhk) => rhk.rencanaAksi)
      expect(renamed.find(({ id }) => id === ids.planId)?.deskripsi).toBe(RENAMED)
      await jejak.goto(`${server.url}/hari/${today}`)
      await expect(jejak.getByRole('article').first()).toContainText(RENAMED)
    })

    await test.step('what is to be filled is chosen and decided in Jejak', async () => {
      await jejak.getByRole('link', { name: 'Isi ke e-Kinerja' }).click()
      await expect(jejak.getByText('Tampilkan juga yang belum diajukan (1)')).toBeVisible()
      await expect(jejak.getByRole('article')).toHaveCount(3)
      await expect(jejak.getByText('1 kegiatan siap')).toBeVisible()
      const card = (text: string) => jejak.getByRole('article').filter({ hasText: text })
      await card('belanja barang').getByRole('button', { name: 'Isi tanpa bukti dukung' }).click()
      await card('belanja modal').getByRole('button', { name: 'Berkas 3' }).click()
      await jejak.getByRole('button', { name: 'Kirim 3 kegiatan ke ekstensi' }).click()
      await expect(jejak.getByText(/ekstensi menerima 3 kegiatan/)).toBeVisible()
      // What is filled meanwhile comes back whenever Jejak is opened again.
      await jejak.close()
    })

    await test.step('the extension fills and saves them', async () => {
      const orders = panel.getByRole('region', { name: 'Dari Jejak' })
      await expect(orders.getByText('3 kegiatan dari Jejak').first()).toBeVisible()
      await site.goto(CALENDAR)
      await orders.getByRole('radio', { name: /Isi & simpan/ }).check()
      await orders.getByRole('button', { name: 'Isi 3 kegiatan dari Jejak' }).click()
      await expect(panel.getByText('Selesai. 3 kegiatan tercatat di BKN.')).toBeVisible({
        timeout: 90_000,
      })
      expect(sites.kinerja.rows.map(({ kegiatan, bukti }) => [kegiatan, bukti])).toEqual([
        ['Merekonsiliasi belanja pegawai', 'https://drive.google.com/file/d/1'],
        ['Merekonsiliasi belanja barang', ''],
        ['Merekonsiliasi belanja modal', 'https://drive.google.com/file/d/3'],
      ])
      expect(new Set(sites.kinerja.rows.map((row) => row.rencanaAksi))).toEqual(new Set([RENAMED]))
    })

    const again = await context.newPage()
    await test.step('what is recorded is told in Jejak, and goes no second time', async () => {
      await again.goto(`${server.url}/hari/${today}`)
      await expect(again.getByText('3 dari 4 kegiatan tercatat di BKN')).toBeVisible()
      await expect(again.getByText(/^\s*Tercatat di BKN .* pukul/)).toHaveCount(3)
      await again.goto(`${server.url}/bkn?dari=${today}&sampai=${today}`)
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
      const { newPage } = await openDevice()
      const phone = await newPage()
      await signIn(phone, server.url, requirePersona(server.personas, 'admin'))
      await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
      await phone.goto(`${server.url}/hari/${today}`)
      await expect(phone.getByText('3 dari 4 kegiatan tercatat di BKN')).toBeVisible()
      await expect(phone.getByText(/^\s*Tercatat di BKN .* pukul/)).toHaveCount(3)
    })

    await test.step('an entry that was changed afterwards says so', async () => {
      await again.goto(`${server.url}/hari/${today}`)
      const card = again.locator(`#kegiatan-${ids.entries[0]}`)
      await card.getByRole('button', { name: 'Tarik' }).click()
      await card.getByRole('button', { name: 'Ubah' }).click()
      const form = again.getByRole('dialog')
      await form.getByLabel('Apa yang dikerjakan').fill('Merekonsiliasi belanja pegawai November')
      await form.getByRole('button', { name: 'Simpan draf' }).click()
      await expect(card).toContainText('Berbeda dari yang tercatat di BKN')
      await expect(again.getByText('1 berbeda dari yang tercatat di BKN')).toBeVisible()
    })

    await test.step('an entry in time that BKN has under another one is not ticked, and says which', async () => {
      await makeEntries(again, [
        {
          id: '01a2004e-9cf4-7e90-af9c-84be32226669',
          day: today,
          start: 570,
          end: 600,
          text: 'Mencocokkan saldo kas',
          evidence: [],
          planId: ids.planId,
          isSubmitted: true,
        },
      ])
      await again.goto(`${server.url}/bkn?dari=${today}&sampai=${today}`)
      const card = again.getByRole('article').filter({ hasText: 'Mencocokkan saldo kas' })
      await expect(card).toContainText('Waktu ini sudah terisi di BKN oleh kegiatan lain')
      await expect(card).toContainText('Di BKN: 09.00–10.00 Merekonsiliasi belanja barang')
      await expect(card.getByRole('checkbox')).not.toBeChecked()
    })

    await test.step('nothing of anybody else was kept or sent', async () => {
      const kept = await readPageStored(again)
      expect(kept).toContain('Merekonsiliasi belanja pegawai')
      expect(kept).not.toMatch(/CANARY/i)
      expect(await readEverythingStored(extension)).not.toMatch(/CANARY/i)
      const sent = requests
        .filter((request) => request.url().startsWith(server.url))
        .map((request) => `${request.url()} ${request.postData() ?? ''}`)
        .join('\n')
      expect(sent).toContain(RENAMED)
      expect(sent).not.toMatch(/CANARY/i)
      expect(await server.readFiles()).not.toMatch(/CANARY/i)
    })
  },
)
