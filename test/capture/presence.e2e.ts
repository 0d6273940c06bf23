import { expect } from '@playwright/test'
import { openLetter } from './srikandi-page.ts'
import { ownComputerTest as test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'

const LAPORAN = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

test(
  'of two open tabs only the one in front takes time',
  { tag: '@capture' },
  async ({ recording: { page, clock, untilFront, suggestions }, workstation }) => {
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    await clock.pass(5)
    const other = await workstation.newPage()
    await other.goto(LAPORAN)
    await untilFront('document')
    await clock.pass(5)
    await page.bringToFront()
    await untilFront('naskah-masuk')
    await clock.pass(5)
    const told = (await suggestions()).map(({ app, activeMinutes }) => [app, activeMinutes])
    expect(told).toEqual([
      ['srikandi', 5],
      ['google-docs', 5],
      ['srikandi', 5],
    ])
  },
)

test(
  'time in which nobody touched the computer is not counted, back to the last touch',
  { tag: '@capture' },
  async ({ recording: { page, clock, untilFront, suggestions } }) => {
    await openLetter(page, 'masuk', 'm01')
    await untilFront('naskah-masuk')
    await clock.pass(4)
    await clock.becomeIdle('idle')
    await clock.pass(20)
    await clock.becomeIdle('active')
    await untilRead(page)
    const minutes = (await suggestions()).map(({ activeMinutes }) => activeMinutes)
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5)
  },
)

test(
  'a name behind "a.n." and a NIP in a subject are masked before they are kept',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await openLetter(page, 'masuk', 'm11')
    await untilFront('naskah-masuk')
    const { object } = (await log.fronts()).at(-1) ?? {}
    expect(object?.detail).toMatch(/^Permohonan cuti sakit a\.n\. \[/)
    expect(object?.detail).not.toMatch(/\d{8}/)
  },
)
