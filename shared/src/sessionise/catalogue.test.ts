import { expect, it } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { PROFILES } from '../../test/app-profiles.ts'
import { ScriptedLog, type Front } from '../../test/scripted-log.ts'
import { suggestDay } from '../suggest/suggest-day.ts'

const letter = (key: string, label: string): Front => ({
  app: 'srikandi',
  object: { type: 'naskah-keluar', key, label, detail: 'Laporan bulanan', klass: 'biasa' },
})
const loading: Front = {
  app: 'srikandi',
  object: { type: 'page', key: 'detail', label: 'SRIKANDI' },
}

it('tells the final number of a letter whose page was still drawing itself after the signature', () => {
  const unsigned = letter('a', '900.1/TEMP/BKPSDMD/2026')
  const script = new ScriptedLog(toDay('2026-01-19'), 420)
    .focus('08:00', unsigned)
    .act('08:02', { rule: 'sign', ...unsigned })
    .focus('08:02:01', loading)
    .focus('08:02:03', letter('b', '900.1/121/BKPSDMD/2026'))
    .blur('08:02:06')
  expect(
    suggestDay(script.events, { zone: 420 }, { apps: PROFILES }).map((one) => one.text),
  ).toEqual([
    'Menandatangani secara elektronik naskah dinas nomor 900.1/121/BKPSDMD/2026 perihal Laporan bulanan',
  ])
})
