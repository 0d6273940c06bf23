import type { Front } from '@jejak/shared/test/scripted-log'
import { openFile } from './documents.ts'
import type { Work } from './documents.ts'
import type { Scene } from './stage.ts'

/** A meeting in the browser: a lobby first, then idle listening, or work on something beside it. */
export const meeting =
  (title: string, minutes: number, planId: string | null, beside?: Work): Scene =>
  (stage, before) => {
    const { log, clock, random } = stage
    const from = before + 2
    const app = random.pick(['meet', 'zoom', 'teams'])
    const room: Front = {
      app,
      tab: 9,
      object: { type: 'meeting', key: `room${from}`, label: title },
    }
    const to = from + minutes
    log.focus(clock(from - 2, 0), room).meeting(clock(from), 'on', { app, label: title })
    if (beside) {
      const { front } = openFile(stage, beside)
      log.focus(clock(from + 5, 0), front).typing(clock(from + 5, 10), clock(to - 6, 0))
      log.focus(clock(to - 5, 0), room)
    } else {
      log.idle(clock(from + 3, 0), 'idle', clock(from + 2, 0))
      log.idle(clock(to - 2, 0), 'active')
    }
    log.meeting(clock(to), 'off', { app }).blur(clock(to, 25))
    stage.expect(
      {
        app,
        label: title,
        kind: 'meeting',
        textIncludes: [title],
        unit: 'rapat',
        quantity: 1,
        evidence: null,
        planId,
      },
      from,
      to,
    )
    return to + 1
  }

/** SIPD, row after row of one kind. */
export const sipdRows =
  (
    type: string,
    name: string,
    rule: string,
    verb: string,
    count: number,
    planId: string | null,
  ): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const minutes = count * 3
    const front: Front = {
      app: 'sipd',
      tab: 3,
      object: { type, key: `${type}:${name}`, label: name },
      link: null,
    }
    log.focus(clock(from), front)
    for (let i = 0; i < count; i++) log.act(clock(from + i * 3 + 2, 10), { ...front, rule })
    const to = from + minutes
    log.blur(clock(to))
    stage.expect(
      {
        app: 'sipd',
        label: count > 1 ? `${count} ${name}` : name,
        kind: 'action',
        textIncludes: [verb, name],
        unit: 'dokumen',
        quantity: count,
        evidence: null,
        planId,
      },
      from,
      to,
    )
    return to
  }

/** A module or service where nothing but its name may be known. */
export const system =
  (
    app: string,
    type: string,
    label: string,
    words: string,
    minutes: number,
    planId: string | null,
  ): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const to = from + minutes
    log.focus(clock(from), { app, tab: 4, object: { type, key: label, label }, link: null })
    log.blur(clock(to))
    stage.expect(
      {
        app,
        label,
        kind: 'view',
        textIncludes: [words],
        unit: 'kegiatan',
        quantity: 1,
        evidence: null,
        planId,
      },
      from,
      to,
    )
    return to
  }

/** Nothing in the browser: field work, a talk, lunch. */
export const elsewhere =
  (minutes: number): Scene =>
  (_stage, from) =>
    from + minutes
