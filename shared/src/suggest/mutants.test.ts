import { describe, expect, it } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Front } from '../../test/scripted-log.ts'
import { PROFILES } from '../../test/app-profiles.ts'
import { ScriptedLog } from '../../test/scripted-log.ts'
import type { Stages } from '../sessionise/sessionise.ts'
import { STAGES } from '../sessionise/sessionise.ts'
import { suggestDay } from './suggest-day.ts'

const log = () => new ScriptedLog(toDay('2026-01-19'), 420)
const doc = (key: string): Front => ({
  app: 'google-docs',
  object: { type: 'document', key, label: `Naskah ${key}` },
})
const letter = (key: string): Front => ({
  app: 'srikandi',
  tab: 2,
  object: { type: 'naskah-masuk', key, label: key, detail: `Hal ${key}`, klass: 'biasa' },
})
const list: Front = {
  app: 'srikandi',
  tab: 2,
  object: { type: 'page', key: 'daftar', label: 'SRIKANDI' },
}

/** Small logs, each with what a person would say happened. */
const SCENES: readonly {
  readonly name: string
  readonly script: ScriptedLog
  readonly told: readonly string[]
}[] = [
  {
    name: 'left open',
    script: log()
      .focus('08:00', doc('a'))
      .typing('08:00', '08:20')
      .away('08:20', '08:50', 'beats')
      .blur('08:50'),
    told: ['08:00-08:20'],
  },
  {
    name: 'asleep',
    script: log()
      .focus('08:00', doc('a'))
      .wait('08:20')
      .die()
      .focus('09:00', doc('a'))
      .wait('09:10')
      .blur('09:10'),
    told: ['08:00-08:20', '09:00-09:10'],
  },
  {
    name: 'a look aside',
    script: log()
      .focus('08:00', doc('a'))
      .focus('08:10', doc('b'))
      .focus('08:11', doc('a'))
      .blur('08:20'),
    told: ['08:00-08:20'],
  },
  {
    name: 'two looks aside',
    script: log()
      .focus('08:00', doc('a'))
      .focus('08:10', doc('b'))
      .focus('08:11', doc('c'))
      .focus('08:12', doc('a'))
      .blur('08:20'),
    told: ['08:00-08:20'],
  },
  {
    name: 'three letters',
    script: log()
      .focus('08:00', letter('1'))
      .focus('08:01', letter('2'))
      .focus('08:02', letter('3'))
      .blur('08:03'),
    told: ['08:00-08:03'],
  },
  {
    name: 'a list on the way',
    script: log().focus('08:00', list).focus('08:04', letter('1')).blur('08:10'),
    told: ['08:04-08:10'],
  },
  {
    name: 'a meeting and what was done beside it',
    script: log()
      .meeting('09:00', 'on', { app: 'meet', label: 'Rapat' })
      .focus('09:10', doc('a'))
      .wait('09:30')
      .blur('09:30')
      .meeting('09:33', 'off', { app: 'meet' }),
    told: ['09:00-09:33'],
  },
  {
    name: 'the clock set back',
    script: log().focus('09:00', doc('a')).blur('09:20').focus('08:00', doc('b')).blur('08:20'),
    told: ['08:00-08:20', '09:00-09:20'],
  },
  {
    name: 'a short idle',
    script: log().focus('08:00', doc('a')).away('08:20', '08:24', 'beats').blur('08:25'),
    told: ['08:00-08:25 25'],
  },
]

const tell = (script: ScriptedLog, stages: Stages) =>
  suggestDay(script.events, { zone: 420 }, { apps: PROFILES, stages }).map(
    (s) => `${s.start}-${s.end} ${s.activeMinutes}`,
  )
const holds = (stages: Stages) =>
  SCENES.filter(({ script, told }) => {
    const found = tell(script, stages)
    return found.length === told.length && told.every((text, i) => found[i]?.startsWith(text))
  })

const MUTANTS: readonly (readonly [string, Partial<Stages>])[] = [
  ['no idle', { absences: () => [] }],
  [
    'idle from its detection',
    {
      absences: (events) =>
        STAGES.absences(
          events.map((event) => (event.type === 'idle' ? { ...event, since: event.at } : event)),
        ),
    },
  ],
  ['every idle counts', { effectiveAbsences: (found) => [...found] }],
  [
    'no sleep gap',
    {
      visits: (input) =>
        STAGES.visits({ ...input, config: { ...input.config, pulseMs: Infinity } }),
    },
  ],
  ['nothing folds', { fold: (segments) => segments, rejoin: (segments) => segments }],
  ['nothing rejoins', { rejoin: (segments) => segments }],
  ['no groups', { group: (segments) => segments }],
  ['lists are work', { withoutPassedPages: (segments) => segments }],
  ['meetings are not subtracted', { withoutMeetings: (visits) => visits }],
  ['no meetings', { meetings: () => [] }],
]

describe('planted mutants', () => {
  it('all scenes hold as the product is', () => {
    expect(holds(STAGES).map(({ name }) => name)).toEqual(SCENES.map(({ name }) => name))
  })

  it.each(MUTANTS)('catches: %s', (_name, mutant) => {
    expect(holds({ ...STAGES, ...mutant }).length).toBeLessThan(SCENES.length)
  })
})
