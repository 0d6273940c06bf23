import { describe, expect, it } from 'vitest'
import { readLine } from './read-line.ts'
import type { Reading, Room } from './read-line.ts'

const gaps = [
  { start: 450, end: 480 },
  { start: 540, end: 720 },
  { start: 780, end: 900 },
]
const hours = { start: 450, end: 960 }
/** Fifteen o'clock of today. */
const today: Room = { gaps, hours, now: 900 }
const earlier: Room = { gaps, hours, now: null }

const two = (n: number) => String(n).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60))}.${two(minute % 60)}`
const spell = ({ start, end, said, by }: Reading) =>
  `${clock(start)}–${clock(end)} ${said.text} (${by})`

function told(line: string, room = today): string | readonly string[] {
  const read = readLine(line, room)
  switch (read.kind) {
    case 'empty':
      return 'empty'
    case 'clear':
      return spell(read.reading)
    case 'ask':
      return read.readings.map(spell)
    case 'doubt':
      return read.doubt.options.map(({ line: said }) => said)
    case 'unclear':
      return read.why
  }
}

describe('readLine', () => {
  it.each([
    ['08.15–09.00 apel', '08.15–09.00 Apel (said)'],
    ['pukul 13.00 verifikasi SPJ 45 menit', '13.00–13.45 Verifikasi SPJ (said)'],
    ['rapat koordinasi 1 jam 30 menit', '13.30–15.00 Rapat koordinasi (gap)'],
    ['menyusun laporan 3 jam', '09.00–12.00 Menyusun laporan (gap)'],
    ['   ', 'empty'],
  ])('understands %j', (line, expected) => {
    expect(told(line)).toEqual(expected)
  })

  it('puts what was done just now on a step of five minutes that has passed', () => {
    const room = { ...today, gaps: [{ start: 780, end: 898 }], now: 898 }
    expect(told('notula 45 menit', room)).toBe('14.10–14.55 Notula (gap)')
  })

  it('puts work of an earlier day where the day begins', () => {
    expect(told('apel 15 menit', earlier)).toBe('07.30–07.45 Apel (gap)')
  })

  it('keeps to the part of the day that was said', () => {
    expect(told('tadi pagi apel 15 menit')).toBe('10.45–11.00 Apel (gap)')
    expect(told('tadi malam piket 1 jam')).toBe('no-room')
    expect(told('tadi pagi apel')).toEqual(['09.00–11.00 Apel (gap)', '07.30–08.00 Apel (gap)'])
  })

  it('asks in which free place work without a time belongs, the latest first today', () => {
    expect(told('menata arsip')).toEqual([
      '13.00–15.00 Menata arsip (gap)',
      '09.00–12.00 Menata arsip (gap)',
      '07.30–08.00 Menata arsip (gap)',
    ])
  })

  it('asks how long work with a start alone took, up to where the free time ends', () => {
    expect(told('jam 13.00 rapat')).toEqual([
      '13.00–13.30 Rapat (length)',
      '13.00–14.00 Rapat (length)',
      '13.00–15.00 Rapat (length)',
    ])
    expect(told('pukul 23.50 memantau server')).toEqual(['23.50–24.00 Memantau server (length)'])
  })

  it('takes a bare hour for the one in working time, asks how long, and asks which when both may be', () => {
    expect(told('rapat jam 2')).toEqual([
      '14.00–14.30 Rapat (length)',
      '14.00–15.00 Rapat (length)',
    ])
    expect(told('rapat jam 9 45 menit')).toBe('09.00–09.45 Rapat (said)')
    expect(told('apel jam 7 30 menit')).toEqual([
      'apel pukul 07.00 30 menit',
      'apel pukul 19.00 30 menit',
    ])
  })

  it('asks what a bare number means', () => {
    expect(told('rapat 1,5')).toEqual(['rapat selama 1 jam 30 menit', 'rapat 1,5'])
    expect(told('apel 7.45')).toEqual(['apel pukul 07.45', 'apel 7.45'])
  })

  it.each([
    ['1,5 jam', 'no-text'],
    ['08.15–09.00', 'no-text'],
    ['09.00–08.00 rapat', 'backwards'],
    ['pukul 23.00 jaga 3 jam', 'over-midnight'],
    ['menyusun laporan 5 jam', 'no-room'],
  ])('says why %j is not enough', (line, why) => {
    expect(told(line)).toBe(why)
  })

  it('asks for a time where no time is free', () => {
    const full = { ...today, gaps: [] }
    expect(told('menata arsip', full)).toBe('no-time')
    expect(told('menata arsip 30 menit', full)).toBe('no-room')
    expect(told('15.00-16.00 menata arsip', full)).toBe('15.00–16.00 Menata arsip (said)')
  })
})
