import { toDay } from '@jejak/shared/calendar/day'
import type { Page } from '@playwright/test'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { evaluationPage } from '../pages/evaluation-page.ts'
import { feedbackPage } from '../pages/feedback-page.ts'
import { untilAllSent } from '../pages/idle.ts'
import { readPaper } from '../pages/paper.ts'
import { reportPage } from '../pages/report-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { dayOf, FIRST_GOAL, openQuarter, QUARTER, weekOf } from './quarter/office.ts'

// A quarter before the story, so that the months the fixture cuts do not lie in its quarter.
test.use({ moment: instantAt('2026-01-12T09:00:00') })

test(
  'a quarter is closed and judged: two assessors, an objection, forms on paper',
  { tag: '@smoke' },
  async ({ agency, jejak, clock, openJejak }) => {
    test.setTimeout(240_000)
    const { pegawai, atasan, kepala, admin } = agency
    const at = (local: string) => clock.set(instantAt(local))
    await at('2026-04-01T09:00:00')
    const office = await openQuarter({ agency, jejak, clock })
    const { head } = office
    const as = async (who: typeof pegawai, path: string, viewport?: typeof PHONE) =>
      (await openJejak(await office.now(who), viewport ? { viewport } : {})).open(path)
    await office.planAll()
    await at('2026-05-15T16:30:00')
    await office.write(pegawai, atasan, [
      ...weekOf('2026-04-06', 'approved'),
      ...weekOf('2026-04-13', 'approved'),
    ])
    await office.seat(pegawai, {
      post: 'Pranata Komputer Infrastruktur',
      from: toDay('2026-05-18'),
    })
    await at('2026-05-22T16:30:00')
    await office.write(pegawai, head, weekOf('2026-05-18', 'approved', 4))
    await office.write(pegawai, head, dayOf(toDay('2026-05-22'), 'submitted'))

    await test.step('the former head says something on the weeks that were theirs, and is answered', async () => {
      await at('2026-05-25T09:00:00')
      const former = await as(atasan, '/tinjau/penilaian')
      await former.getByLabel('Periode').selectOption(office.periodId)
      const theirs = evaluationPage(former)
      await expect(theirs.line(pegawai.name)).toContainText('1 Apr 2026 sampai 17 Mei 2026')
      await theirs.open('Lihat', pegawai.name)
      await theirs.form.getByRole('button', { name: 'Beri umpan balik' }).click()
      await theirs.form.getByLabel('Tentang').selectOption('Perilaku: Kolaboratif')
      await theirs.form.getByRole('textbox', { name: 'Umpan balik' }).fill('Terbuka kepada rekan.')
      await theirs.form.getByRole('button', { name: 'Kirim' }).click()
      await expect(theirs.form.getByText('Terbuka kepada rekan.')).toBeVisible()
      const own = await as(pegawai, '/kotak-masuk', PHONE)
      await own.getByRole('link', { name: new RegExp(`dari ${atasan.name} siap dibuka`) }).click()
      const mine = feedbackPage(own)
      await own.getByRole('button', { name: 'Buka umpan balik' }).click()
      await mine.say('Terbuka kepada rekan.', 'Tanggapi', 'Tanggapan', 'Terima kasih, Bu.')
      await expect(mine.one('Terbuka kepada rekan.')).toContainText('Ditanggapi')
    })

    await test.step('the period closes by its deadline, and what was given back late is put right in its window', async () => {
      await at('2026-07-03T10:00:00')
      const fresh = await as(head, '/tinjau', PHONE)
      const review = reviewPage(fresh)
      await review.open(pegawai.name)
      await review.giveBack('Menyusun rancangan bagian 2026-05-22', 'Sebutkan aplikasinya.')
      await review.approve('Memperbaiki aplikasi pada 2026-05-22')
      await review.untilDecisionsSent(clock)
      await at('2026-07-06T08:00:00')
      const own = await as(pegawai, '/hari/2026-05-22')
      const day = todayPage(own)
      await day.change('Menyusun rancangan', { text: 'Menyusun rancangan aplikasi perizinan' })
      await day.submitAll()
      await untilAllSent(own)
      await at('2026-07-07T08:00:00')
      const again = await as(head, '/tinjau', PHONE)
      const later = reviewPage(again)
      await later.open(pegawai.name)
      await later.approve('Menyusun rancangan aplikasi perizinan')
      await later.untilDecisionsSent(clock)
    })

    await test.step('each head rates the days that were theirs', async () => {
      await at('2026-07-08T09:00:00')
      const former = await as(atasan, '/tinjau/penilaian')
      const theirs = evaluationPage(former)
      await theirs.open('Nilai', pegawai.name)
      await expect(theirs.form).toContainText('20 kegiatan disetujui, 75 jam')
      await theirs.rate({
        hasilKerja: { rating: 'Di bawah ekspektasi', reason: 'Dua dokumen belum selesai.' },
        perilaku: { rating: 'Di atas ekspektasi', reason: 'Terbuka kepada rekan.' },
      })
      await expect(theirs.line(pegawai.name)).toContainText('Butuh Perbaikan')
      const fresh = await as(head, '/tinjau/penilaian', PHONE)
      const newer = evaluationPage(fresh)
      await expect(newer.line(pegawai.name)).toContainText('18 Mei 2026 sampai 30 Jun 2026')
      await newer.open('Nilai', pegawai.name)
      await expect(newer.form).toContainText('10 kegiatan disetujui, 37 jam 30 menit')
      await newer.rate({
        hasilKerja: { rating: 'Di atas ekspektasi', reason: 'Semua aplikasi berjalan.' },
        perilaku: { rating: 'Di atas ekspektasi', reason: 'Sigap.' },
      })
      await expect(newer.line(pegawai.name)).toContainText('Sangat Baik')
    })

    await test.step('she opens both, objects to one, and it is decided once', async () => {
      await at('2026-07-09T09:00:00')
      const own = await as(pegawai, '/penilaian', PHONE)
      const mine = evaluationPage(own)
      const period = mine.period(QUARTER.name)
      for (const part of [/sampai 17 Mei/, /sampai 30 Jun/]) {
        await period.getByRole('button', { name: part }).click()
      }
      // 47 days below and 43 above: nearest to the mean is in between.
      await expect(period).toContainText(
        'hasil kerja Sesuai ekspektasi, perilaku Di atas ekspektasi',
      )
      await mine.object('Dua dokumen itu disetujui pada 15 Mei.')
      await expect(own.getByText('Menunggu putusan atasan pejabat penilai.')).toBeVisible()
      const top = await as(kepala, '/tinjau/penilaian', PHONE)
      const theirs = evaluationPage(top)
      await theirs.objections.getByRole('button', { name: `Putuskan: ${pegawai.name}` }).click()
      await theirs.decide('Di atas ekspektasi', 'Dokumen itu memang selesai.')
      await expect(theirs.objections).toBeHidden()
      await own.reload()
      await expect(period.getByText('Final', { exact: true })).toHaveCount(1)
      await expect(period).toContainText('Predikat kinerja: Sangat Baik')
    })

    await test.step('who keeps periods makes it final', async () => {
      await office.call(admin, 'POST', '/api/periods/act', {
        id: office.periodId,
        baseVersion: 1,
        act: 'finalise',
        deadline: null,
        reason: '',
      })
    })

    await test.step('both forms on paper, hers and as her new head prints one', async () => {
      const address = `/laporan/cetak?formulir=penilaian&dari=${QUARTER.from}&sampai=${QUARTER.to}`
      const own = await as(pegawai, address)
      /** On either paper everything that is said can be selected, and nothing is cut. */
      const expectPaper = async (page: Page, name: string, said: readonly string[]) => {
        await expect(page.locator('.paper-signatures').first()).toBeVisible()
        let whole = ''
        for (const paper of ['A4', 'F4']) {
          const pdf = await reportPage(page).paper(new RegExp(paper))
          await test.info().attach(`${name}-${paper}`, {
            body: pdf,
            contentType: 'application/pdf',
          })
          const { text, outside } = await readPaper(pdf)
          expect(outside).toEqual([])
          for (const each of said) expect(text).toContain(each)
          whole = text
        }
        return whole
      }
      await expectPaper(own, 'penilaian', [
        '1 April 2026 – 17 Mei 2026',
        '18 Mei 2026 – 30 Juni 2026',
        atasan.name,
        atasan.nip,
        head.nip,
        'Kepala Bidang Infrastruktur',
        'Predikat kinerja Sangat Baik',
        'Di bawah ekspektasi: Dua dokumen belum selesai.',
        `9 Juli 2026, ${kepala.name} (Kepala Dinas): Dokumen itu memang selesai.`,
        'Terbuka kepada rekan.',
        '8 Juli 2026',
      ])
      await own.getByLabel('Formulir').selectOption('SKP')
      await expect(own.getByText('Skema pertanggungjawaban')).toBeVisible()
      await expectPaper(own, 'skp', [FIRST_GOAL, '1 Januari 2026 – 31 Desember 2026'])

      const fresh = await as(head, `${address}&lihat=tim&orang=${pegawai.personId}`)
      const theirs = await expectPaper(fresh, 'penilaian-tim', ['18 Mei 2026 – 30 Juni 2026'])
      expect(theirs).not.toContain('Dua dokumen belum selesai.')
    })
  },
)
