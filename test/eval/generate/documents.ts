import type { Front } from '@jejak/shared/test/scripted-log'
import type { Minute, Scene, Stage } from './stage.ts'
import { listPage, privateMail } from './stage.ts'

/** Something to write or read, and how an office would count it. */
export type Work = {
  readonly app: string
  readonly type: string
  readonly title: string
  readonly unit: string
  readonly planId: string | null
}

let serial = 0

/** A file of its own for each scene. */
export function openFile(stage: Stage, work: Work): { front: Front; url: string | null } {
  serial += 1
  const key = `f${serial}${work.title.replace(/\W/g, '').slice(0, 12)}`
  const url = work.app === 'pdf' ? null : stage.link(key)
  const front: Front = {
    app: work.app,
    tab: 1 + (serial % 4),
    object: { type: work.type, key, label: work.title },
    link: url === null ? null : { url, scope: 'unknown' },
  }
  return { front, url }
}

/** Numbers files from the start again, so that a day does not depend on the days before it. */
export const restartFiles = () => {
  serial = 0
}

function told(work: Work, url: string | null, kind: 'edit' | 'view') {
  return {
    app: work.app,
    label: work.title,
    kind,
    textIncludes: [work.title],
    unit: work.unit,
    quantity: 1,
    evidence: url,
    planId: work.planId,
  }
}

/** One look elsewhere, short enough to be no activity. */
function aside({ log, clock, random }: Stage, front: Front, at: Minute): void {
  const seconds = random.int(25, 75)
  const other = random.pick<Front>([
    privateMail,
    listPage,
    { app: 'pdf', tab: 6, object: { type: 'file', key: `aside${at}`, label: 'Peraturan.pdf' } },
  ])
  log.focus(clock(at, 5), other)
  log.focus(clock(at, 5 + seconds), front)
}

/** Writes for a while: looks something up, fetches a coffee, gets a phone call; all one block. */
export const write =
  (
    work: Work,
    minutes: number,
    trouble: readonly ('aside' | 'coffee' | 'desk' | 'beats')[] = [],
  ): Scene =>
  (stage, from) => {
    const { log, clock, random } = stage
    const { front, url } = openFile(stage, work)
    const to = from + minutes
    log.focus(clock(from), front)
    let at = from
    trouble.forEach((what, i) => {
      const next = from + Math.floor(((i + 1) * minutes) / (trouble.length + 1))
      log.typing(clock(at, 20), clock(next, 0))
      at = next
      const away = random.int(4, 7)
      if (what === 'aside') aside(stage, front, at)
      if (what === 'coffee') log.away(clock(at, 10), clock(at + away, 10))
      if (what === 'beats') log.away(clock(at, 10), clock(at + away, 10), 'beats')
      if (what === 'desk') {
        log.blur(clock(at, 10)).focus(clock(at + away, 10), front)
      }
      at += what === 'aside' ? 2 : away + 1
    })
    log.typing(clock(at, 20), clock(to))
    stage.expect(told(work, url, 'edit'), from, to)
    return getUp(stage, to)
  }

/** Most people close nothing when they get up: the page stays in front and beats on. */
export function getUp({ log, clock, random }: Stage, at: Minute): Minute {
  if (random.chance(0.25)) {
    log.blur(clock(at))
    return at
  }
  const back = at + random.int(11, 14)
  log.away(clock(at), clock(back, 0), 'beats').blur(clock(back, 5))
  return back
}

/** Reads without touching anything for minutes at a time. */
export const readFile =
  (work: Work, minutes: number): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const { front, url } = openFile(stage, work)
    const to = from + minutes
    log.focus(clock(from), front)
    if (minutes >= 9) log.away(clock(from + 2, 0), clock(from + 6, 0), 'beats')
    log.wait(clock(to))
    stage.expect(told(work, url, 'view'), from, to)
    return getUp(stage, to)
  }

/** Leaves without closing anything: the document stays in front and beats on. */
export const leaveOpen =
  (work: Work, minutes: number, awayMinutes: number): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const { front, url } = openFile(stage, work)
    const to = from + minutes
    log.focus(clock(from), front).typing(clock(from, 20), clock(to))
    log.away(clock(to), clock(to + awayMinutes), 'beats')
    log.blur(clock(to + awayMinutes, 30))
    stage.expect(told(work, url, 'edit'), from, to)
    return to + awayMinutes + 1
  }

/** The lid closes in the middle of a sentence, and the page beats again when it opens. */
export const sleepInBetween =
  (work: Work, before: number, asleep: number, after: number): Scene =>
  (stage, from) => {
    const { log, clock } = stage
    const { front, url } = openFile(stage, work)
    const middle = from + before
    const back = middle + asleep
    const to = back + after
    log.focus(clock(from), front).typing(clock(from, 20), clock(middle, 0)).die()
    const tab = front.tab ?? 1
    for (let at = log.instant(clock(back, 0)); at < log.instant(clock(to)); at += 30_000) {
      log.events.push({ at, type: 'beat', tab })
      log.events.push({ at: at + 3_000, type: 'edit', tab })
    }
    log.blur(clock(to))
    stage.expect(told(work, url, 'edit'), from, middle)
    stage.expect(told(work, url, 'edit'), back, to)
    return to
  }

/** Two documents in turn, each long enough to be told. */
export const inTurn =
  (a: Work, b: Work): Scene =>
  (stage, from) => {
    const { log, clock, random } = stage
    const one = openFile(stage, a)
    const other = openFile(stage, b)
    const first = from + random.int(8, 14)
    const second = first + random.int(4, 7)
    const third = second + random.int(8, 14)
    log.focus(clock(from), one.front).typing(clock(from, 20), clock(first))
    log.focus(clock(first), other.front)
    log.focus(clock(second), one.front).typing(clock(second), clock(third))
    stage.expect(told(a, one.url, 'edit'), from, first)
    stage.expect(told(b, other.url, 'view'), first, second)
    stage.expect(told(a, one.url, 'edit'), second, third)
    return getUp(stage, third)
  }

/** Mail of one's own, in an app that is not switched on. */
export const privateTime =
  (minutes: number): Scene =>
  ({ log, clock, forbidden }, from) => {
    log.focus(clock(from), privateMail).blur(clock(from + minutes))
    forbidden.push(privateMail.object.label)
    return from + minutes
  }
