import { addDays, toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { callAs } from '../fixtures/agency/api.ts'
import { newId, PLAN_TEXTS } from '../fixtures/agency/plan.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { drawnOn, reportPage, sizesOf } from '../pages/report-page.ts'

test.use({ moment: instantAt('2026-01-27T10:00:00') })

const MONDAY = toDay('2026-01-19')
const RANGE = 'dari=2026-01-19&sampai=2026-01-23'

/** A week of half hours: more than a page of either paper holds. */
const WEEK = Array.from({ length: 5 }, (_, at) => addDays(MONDAY, at)).flatMap((day) =>
  Array.from({ length: 14 }, (_, at) => ({
    day,
    start: 450 + at * 30,
    end: 480 + at * 30,
    text: `Memeriksa berkas kepegawaian nomor ${at + 1}`,
    status: at % 2 === 0 ? ('approved' as const) : ('submitted' as const),
  })),
)

test(
  'a week is read as a recap, exported to a file, and printed on A4 and F4',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WEEK)
    const page = await (await openJejak(agency.pegawai)).open(`/laporan?${RANGE}`)
    const report = reportPage(page)
    await expect(report.table('Menurut tanggal').getByRole('row')).toHaveCount(6)
    await expect(page.getByText('17 jam 30 menit').first()).toBeVisible()
    await expectAccessible(page)

    await report.go('Kemajuan SKP')
    await expect(report.table('Kemajuan SKP 2026').getByText('100 %')).toBeVisible()
    await expectAccessible(page)

    await report.go('Ekspor')
    const csv = await report.export(/CSV/)
    await expectAccessible(page)
    const text = csv.bytes.toString('utf8')
    expect(csv.name).toBe('laporan-2026-01-19-2026-01-23.csv')
    expect(text.match(/Memeriksa berkas kepegawaian nomor/g)).toHaveLength(70)
    expect(text).toMatch(/\r\nJumlah baris;70\r\nSHA-256;[0-9a-f]{64}\r\n$/)
    const xlsx = await report.export(/XLSX/)
    expect(xlsx.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')

    await page.goto(new URL(`/laporan/cetak?${RANGE}&formulir=harian`, page.url()).href)
    await expect(page.getByText('Senin, 19 Januari 2026', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('Pejabat Penilai Kinerja')).toBeVisible()
    await expectAccessible(page)
    const a4 = await report.paper(/A4/)
    const f4 = await report.paper(/F4/)
    for (const [pdf, size] of [
      [a4, [210, 297]],
      [f4, [215, 330]],
    ] as const) {
      const sizes = sizesOf(pdf)
      expect(sizes.length).toBeGreaterThan(1)
      expect(sizes.length).toBeLessThan(9)
      expect(drawnOn(pdf)).toHaveLength(sizes.length)
      expect(Math.min(...drawnOn(pdf))).toBeGreaterThan(400)
      expect(new Set(sizes.map(String))).toEqual(new Set([String(size)]))
      // Letters that can be selected, not a picture of them.
      expect(pdf.toString('latin1')).toContain('/ToUnicode')
    }
    await test.info().attach('harian-a4', { body: a4, contentType: 'application/pdf' })
    await test.info().attach('harian-f4', { body: f4, contentType: 'application/pdf' })

    await page.getByLabel('Formulir').selectOption('Rekap')
    await expect(page.getByText('Rekapitulasi Kinerja Pegawai')).toBeVisible()
    const recap = await report.paper(/F4/)
    expect(sizesOf(recap).length).toBeGreaterThan(0)
    await test.info().attach('rekap-f4', { body: recap, contentType: 'application/pdf' })

    await page.getByLabel('Formulir').selectOption('SKP')
    await expect(page.getByText('Skema pertanggungjawaban')).toBeVisible()
    await expect(page.getByText('Ekspektasi khusus pimpinan')).toBeVisible()
    await expectAccessible(page)
    for (const [paper, size] of [
      [/A4/, [210, 297]],
      [/F4/, [215, 330]],
    ] as const) {
      const skp = await report.paper(paper)
      // The attachments stand on a sheet of their own, and no sheet is blank.
      expect(sizesOf(skp).length).toBeGreaterThan(1)
      expect(new Set(sizesOf(skp).map(String))).toEqual(new Set([String(size)]))
      expect(Math.min(...drawnOn(skp))).toBeGreaterThan(400)
      await test.info().attach(`skp-${size[0]}`, { body: skp, contentType: 'application/pdf' })
    }

    await page.getByLabel('Formulir').selectOption('Evaluasi kinerja')
    await expect(page.getByText('Atasan pejabat penilai')).toBeVisible()
    await expectAccessible(page)
    const evaluation = await report.paper(/F4/)
    expect(sizesOf(evaluation).length).toBeGreaterThan(0)
    expect(Math.min(...drawnOn(evaluation))).toBeGreaterThan(400)
    await test.info().attach('evaluasi-f4', { body: evaluation, contentType: 'application/pdf' })
  },
)

test(
  'a supervisor goes from the team to one person on a phone, and a role sees figures alone',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WEEK.slice(0, 4))
    const above = await (
      await openJejak(agency.atasan, { viewport: PHONE })
    ).open(`/laporan?${RANGE}`)
    await above.getByRole('link', { name: 'Tim saya' }).click()
    await expectAccessible(above)
    await above.getByRole('link', { name: agency.pegawai.name }).click()
    await expect(above.getByRole('link', { name: 'Semua pegawai tim' })).toBeVisible()
    await expect(reportPage(above).table('Menurut tanggal').getByRole('row')).toHaveCount(2)

    const office = await (await openJejak(agency.admin)).open(`/laporan?lihat=unit&${RANGE}`)
    await expect(office.getByText('Isi kegiatan tidak ada di sini', { exact: false })).toBeVisible()
    await expect(office.getByText('Memeriksa berkas')).toHaveCount(0)
    await expectAccessible(office)
  },
)

test(
  'a team leader reads what they lead of somebody on a phone, and how far it is, and no other work',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    const { pegawai, rekan, admin } = agency
    await agency.write('pegawai', [
      { ...WEEK[0]!, text: 'Menyusun rancangan', plan: PLAN_TEXTS[0]! },
      { ...WEEK[2]!, text: 'Memperbaiki formulir', plan: PLAN_TEXTS[1]! },
    ])
    const office = (await callAs(jejak.url, admin, { path: '/api/unors' })) as {
      unors: { id: string }[]
    }
    const { postList } = (await callAs(jejak.url, admin, {
      path: `/api/unors/${office.unors[0]!.id}`,
    })) as { postList: { id: string; holders: { personId: string }[] }[] }
    const post = postList.find(({ holders }) =>
      holders.some(({ personId }) => personId === rekan.personId),
    )!
    await callAs(jejak.url, admin, {
      method: 'POST',
      path: `/api/people/${rekan.personId}/assignments`,
      body: {
        id: newId(clock.now()),
        postId: post.id,
        kind: 'ketua-tim',
        from: MONDAY,
        to: null,
        decree: '800/7',
        superiorPostId: null,
        subjectId: pegawai.personId,
        work: PLAN_TEXTS[0],
        isMove: false,
      },
    })
    const page = await (await openJejak(rekan, { viewport: PHONE })).open(`/laporan?${RANGE}`)
    const report = reportPage(page)
    await page.getByRole('link', { name: 'Tim kerja' }).click()
    await expect(page.getByText('Hanya pekerjaan yang Anda pimpin', { exact: false })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Menyusun dokumen kebutuhan')
    await expect(page.getByRole('main')).not.toContainText('Hari terpenuhi')
    await expectAccessible(page)
    await page.getByRole('link', { name: pegawai.name }).click()
    await expect(report.table('Menurut tanggal').getByRole('row')).toHaveCount(2)
    await report.go('Kemajuan SKP')
    await expect(page.getByRole('main')).toContainText('30 menit · 1 kegiatan')
    await expect(page.getByRole('main')).not.toContainText('Terlaksananya tugas kedinasan lain')
    await expectAccessible(page)
  },
)
