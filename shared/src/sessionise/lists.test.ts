import { describe, expect, it } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Front } from '../../test/scripted-log.ts'
import { PROFILES } from '../../test/app-profiles.ts'
import { ScriptedLog } from '../../test/scripted-log.ts'
import { suggestDay } from '../suggest/suggest-day.ts'

const SITE = 'https://srikandi.arsip.go.id'
const page = (path: string): Front => ({
  app: 'srikandi',
  tab: 2,
  object: { type: 'page', key: path, label: 'SRIKANDI' },
  link: { url: SITE + path, scope: 'self' },
})
const letter = (key: string, path?: string): Front => ({
  app: 'srikandi',
  tab: 2,
  object: { type: 'naskah-masuk', key, label: `1/${key}`, detail: `Hal ${key}`, klass: 'biasa' },
  link: path === undefined ? null : { url: SITE + path, scope: 'self' },
})
const home = page('/beranda')
const incoming = page('/penerimaan/masuk')
const outgoing = page('/pembuatan/tandatangan')

const evidenceOf = (script: ScriptedLog) =>
  suggestDay(script.events, { zone: 420 }, { apps: PROFILES }).map(
    ({ evidence }) => evidence[0]?.url,
  )
const log = () => new ScriptedLog(toDay('2026-01-19'), 420)

describe('the list of a group', () => {
  it('is the one that its letters lie under, whatever page was passed before or later', () => {
    const script = log().focus('08:00', incoming).focus('08:00:20', home)
    for (let i = 1; i < 5; i++)
      script.focus(`08:0${i}`, letter(`a${i}`, '/penerimaan/masuk/detail'))
    script.blur('08:05').focus('10:00', outgoing).focus('10:01', home).blur('10:01:20')
    expect(evidenceOf(script)[0]).toBe(`${SITE}/penerimaan/masuk`)
  })

  it('is the one that was last in front when its letters have no address', () => {
    const script = log().focus('08:00', home).focus('08:00:20', incoming)
    for (let i = 1; i < 5; i++) script.focus(`08:0${i}`, letter(`a${i}`))
    script.blur('08:05').focus('10:00', outgoing).focus('10:01', home).blur('10:01:20')
    expect(evidenceOf(script)[0]).toBe(`${SITE}/penerimaan/masuk`)
  })
})

describe("a script's burst", () => {
  it('takes the time of the person alone, and counts all that it did', () => {
    const script = log().focus('08:00', outgoing)
    script.act('08:01', { ...letter('s0'), rule: 'sign', trusted: false })
    script.act('08:02', { ...letter('s1'), rule: 'sign', trusted: false })
    script.blur('08:03')
    for (let i = 4; i < 10; i++) {
      script.act(`08:0${i}`, { ...letter(`s${i}`), rule: 'sign', trusted: false })
    }
    const [burst, ...rest] = suggestDay(script.events, { zone: 420 }, { apps: PROFILES })
    expect(rest).toEqual([])
    expect(burst).toMatchObject({ start: '08:00', end: '08:03', quantity: 8 })
  })

  it('is nobody’s work when nobody was there', () => {
    const script = log()
    for (let i = 1; i < 8; i++) {
      script.act(`08:0${i}`, { ...letter(`s${i}`), rule: 'sign', trusted: false })
    }
    expect(suggestDay(script.events, { zone: 420 }, { apps: PROFILES })).toEqual([])
  })
})
