import { describe, expect, it } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Front } from '../../test/scripted-log.ts'
import { PROFILES } from '../../test/app-profiles.ts'
import { ScriptedLog } from '../../test/scripted-log.ts'
import { suggestDay } from './suggest-day.ts'
import type { SuggestSettings } from './settings.ts'

const day = toDay('2026-01-19')
const log = () => new ScriptedLog(day, 420)
const settings: SuggestSettings = { zone: 420 }

const report: Front = {
  app: 'google-docs',
  object: { type: 'document', key: '1AbC', label: 'Laporan Keuangan TW I' },
  link: { url: 'https://docs.google.com/document/d/1AbC/edit', scope: 'unknown' },
}
const letter = (key: string, extra: Partial<Front['object']> = {}, tab = 2): Front => ({
  app: 'srikandi',
  tab,
  object: {
    type: 'naskah-masuk',
    key,
    label: `000.1/${key}`,
    detail: `Hal ${key}`,
    klass: 'biasa',
    ...extra,
  },
})
const brief = (script: ScriptedLog, more: SuggestSettings = {}) =>
  suggestDay(script.events, { ...settings, ...more }, { apps: PROFILES }).map(
    (s) => `${s.start}-${s.end} ${s.kind} ${s.text} [${s.quantity} ${s.unit}]`,
  )

describe('suggestDay', () => {
  it('suggests a document that was written, with its evidence', () => {
    const script = log().focus('08:10', report).typing('08:10', '08:42').blur('08:42')
    expect(suggestDay(script.events, settings, { apps: PROFILES })).toEqual([
      {
        id: expect.stringMatching(/^s-[0-9a-f]{16}$/),
        day,
        start: '08:10',
        end: '08:42',
        text: 'Menyusun Laporan Keuangan TW I',
        app: 'google-docs',
        object: report.object,
        kind: 'edit',
        evidence: [
          {
            url: 'https://docs.google.com/document/d/1AbC/edit',
            title: 'Laporan Keuangan TW I',
            scope: 'unknown',
          },
        ],
        quantity: 1,
        unit: 'laporan',
        plan: [],
        confidence: 0.9,
        because: ['32 menit mengetik', 'aktif 32 menit'],
        activeMinutes: 32,
      },
    ])
  })

  it('folds a short look elsewhere into the document', () => {
    const script = log()
      .focus('08:00', report)
      .wait('08:10')
      .focus('08:10', { ...report, tab: 3, object: { type: 'document', key: 'x', label: 'Lain' } })
      .focus('08:11', report)
      .blur('08:20')
    expect(brief(script)).toEqual(['08:00-08:20 view Menelaah Laporan Keuangan TW I [1 laporan]'])
  })

  it('tells three letters read one after the other as one', () => {
    const script = log()
    for (let i = 0; i < 3; i++) script.focus(`09:0${i}`, letter(`L${i}`))
    script.blur('09:03')
    expect(brief(script)).toEqual(['09:00-09:03 view Menelaah 3 surat masuk [3 surat]'])
  })

  it('tells five signatures as one act with their number', () => {
    const script = log()
    for (let i = 0; i < 5; i++) {
      const item = letter(`K${i}`, { type: 'naskah-keluar' })
      script.focus(`10:0${i}`, item).act(`10:0${i}:40`, { ...item, rule: 'sign' })
    }
    script.blur('10:05')
    expect(brief(script)).toEqual([
      '10:00-10:05 action Menandatangani secara elektronik 5 naskah dinas [5 naskah]',
    ])
  })

  it('ends a document at the last input when nobody came back', () => {
    const script = log()
      .focus('08:00', report)
      .typing('08:00', '08:30')
      .idle('08:31', 'idle', '08:30')
      .wait('09:30')
    expect(brief(script)).toEqual(['08:00-08:30 edit Menyusun Laporan Keuangan TW I [1 laporan]'])
  })

  it('lets a meeting win over what was done beside it, and tells it in the note', () => {
    const script = log()
      .meeting('09:00', 'on', { app: 'meet', label: 'Rapat Koordinasi' })
      .focus('09:10', report)
      .typing('09:10', '09:30')
      .blur('09:30')
      .meeting('09:33', 'off', { app: 'meet' })
    const [only, ...rest] = suggestDay(script.events, settings, { apps: PROFILES })
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      start: '09:00',
      end: '09:33',
      text: 'Mengikuti Rapat Koordinasi',
      unit: 'rapat',
      note: 'sambil memperbarui dokumen Laporan Keuangan TW I',
    })
  })

  it('says of a link that opens a list that it does, and what to look for there', () => {
    const list = 'https://srikandi.arsip.go.id/penerimaan-naskah-masuk/naskah-dinas-masuk'
    const evidenceOf = (front: Front) =>
      suggestDay(log().focus('08:00', front).wait('08:10').blur('08:10').events, settings, {
        apps: PROFILES,
      }).map(({ evidence }) => evidence[0]?.title)
    const one = { ...letter('1'), link: { url: list, scope: 'self' } } as const
    expect(evidenceOf(one)).toEqual(['Daftar srikandi, cari nomor 000.1/1'])
    expect(evidenceOf({ ...one, object: { ...one.object, label: '' } })).toEqual([
      'Daftar srikandi, cari hal Hal 1',
    ])
    expect(evidenceOf({ ...one, link: { url: `${list}/detail`, scope: 'self' } })).toEqual([
      '000.1/1',
    ])
  })

  it.each(['Meet - Rapat Koordinasi', 'Meet – Rapat Koordinasi', 'Meet: Rapat Koordinasi'])(
    'tells a meeting that a page called %s without the name of the app',
    (label) => {
      const script = log()
        .meeting('09:00', 'on', { app: 'meet', label })
        .meeting('09:04', 'off', { app: 'meet' })
      const profiles = PROFILES.map((profile) =>
        profile.app === 'meet' ? { ...profile, titleSuffixes: [' - Meet'] } : profile,
      )
      expect(suggestDay(script.events, settings, { apps: profiles })[0]?.text).toBe(
        'Mengikuti Rapat Koordinasi',
      )
    },
  )

  it('leaves no trace of an app that is not switched on', () => {
    const script = log()
      .focus('08:00', { app: 'gmail', object: { type: 'thread', key: 't', label: 'Pribadi' } })
      .wait('08:30')
      .blur('08:30')
    expect(brief(script)).toEqual([])
  })

  it('says neither number nor subject of a secret letter', () => {
    const script = log()
      .focus(
        '08:00',
        letter('R1', { klass: 'rahasia', label: 'R-9/2026', detail: 'Mutasi pejabat' }),
      )
      .blur('08:05')
    const text = JSON.stringify(suggestDay(script.events, settings, { apps: PROFILES }))
    expect(text).toContain('Menelaah naskah dinas (bersifat rahasia)')
    expect(text).not.toMatch(/R-9|Mutasi/)
  })

  it('never suggests what was accepted, and never changes it', () => {
    const script = log().focus('08:00', report).typing('08:00', '08:30').blur('08:30')
    const [first] = suggestDay(script.events, settings, { apps: PROFILES })
    const kept = [
      {
        app: 'google-docs',
        objectKey: '1AbC',
        day,
        startAt: script.instant('08:00'),
        endAt: script.instant('08:30'),
      },
    ]
    script.focus('08:31', report).typing('08:31', '08:40').blur('08:40')
    const later = suggestDay(script.events, settings, { apps: PROFILES, kept })
    expect(later.map((s) => `${s.start}-${s.end}`)).toEqual(['08:31-08:40'])
    expect(later.map((s) => s.id)).not.toContain(first?.id)
  })
})
