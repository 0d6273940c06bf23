import type { CaptureEvent } from '@jejak/shared/capture/event'
import type { Done } from './day.ts'
import { nameOf } from './day.ts'

export type Verdict = {
  readonly acts: number
  readonly edits: number
  readonly stretches: number
  /** In words: what was done and is not told. */
  readonly lost: readonly string[]
  /** What is told more often, or longer, than it was done. */
  readonly twice: readonly string[]
}

/** A beat comes every half minute; what came after the last one is not known to anybody. */
const BEAT_MS = 30_000
/** What the clicks themselves take. */
const SLACK_MS = 12_000
const SILENCE_MS = 90_000

/** Compares a day as it was lived with the day as it stands in the log. */
export function judge(done: Done, events: readonly CaptureEvent[]): Verdict {
  const lost: string[] = []
  const twice: string[] = []
  judgeActions(done, events, { lost, twice })
  judgeEdits(done, events, { lost, twice })
  judgeStretches(done, events, { lost, twice })
  const { actions, edits, stretches } = done
  return { acts: actions.length, edits: edits.length, stretches: stretches.length, lost, twice }
}

type Marks = { readonly lost: string[]; readonly twice: string[] }

function judgeActions(done: Done, events: readonly CaptureEvent[], { lost, twice }: Marks): void {
  const told = events.flatMap((event) =>
    event.type === 'action' ? [`${event.rule} ${event.object.detail ?? ''}`] : [],
  )
  const left = [...told]
  for (const { rule, letter } of done.actions) {
    const at = left.indexOf(`${rule} ${letter}`)
    if (at < 0) lost.push(`action ${rule} ${letter}`)
    else left.splice(at, 1)
  }
  twice.push(...left.map((one) => `action ${one}`))
}

/** Each burst of typing is one edit of its file: at once, or with the beat that follows. */
function judgeEdits(done: Done, events: readonly CaptureEvent[], { lost, twice }: Marks): void {
  const keyInTab = new Map<number, string>()
  const told: { at: number; key: string }[] = []
  for (const event of events) {
    if (event.type === 'focus') keyInTab.set(event.tab, event.object.key)
    if (event.type === 'edit') told.push({ at: event.at, key: keyInTab.get(event.tab) ?? '' })
  }
  for (const { at, key } of done.edits) {
    const found = told.findIndex(
      (one) => one.key === key && one.at >= at && one.at <= at + BEAT_MS + SLACK_MS,
    )
    if (found < 0) lost.push(`edit of ${key} at ${at}`)
    else told.splice(found, 1)
  }
  twice.push(...told.map(({ key, at }) => `edit of ${key} at ${at}`))
}

type Stretch = { readonly name: string; readonly from: number; to: number }

/** What stood in front, from sign to sign: as plain a reading of the log as can be. */
function stretchesOf(events: readonly CaptureEvent[]): readonly Stretch[] {
  const found: Stretch[] = []
  let open: Stretch | undefined
  let away = false
  const close = (at: number) => {
    if (open && at - open.to <= SILENCE_MS) open.to = Math.max(open.to, at)
    open = undefined
  }
  for (const event of events) {
    if (event.type === 'idle') {
      away = event.state !== 'active'
      if (away && open) open.to = Math.min(open.to, event.since ?? event.at)
      else if (open) {
        open = { name: open.name, from: event.at, to: event.at }
        found.push(open)
      }
    } else if (event.type === 'focus') {
      const name = nameOf(event)
      if (open && open.name === name && !away && event.at - open.to <= SILENCE_MS) {
        open.to = event.at
        continue
      }
      close(event.at)
      open = { name, from: event.at, to: event.at }
      found.push(open)
    } else if (event.type === 'blur') close(event.at)
    else if (open && !away && event.type !== 'meeting') {
      if (event.at - open.to <= SILENCE_MS) open.to = Math.max(open.to, event.at)
    }
  }
  return found
}

const overlap = (a: Omit<Stretch, 'name'>, b: Omit<Stretch, 'name'>) =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

function judgeStretches(done: Done, events: readonly CaptureEvent[], { lost, twice }: Marks): void {
  const told = stretchesOf(events)
  for (const lived of done.stretches) {
    const covered = told
      .filter(({ name }) => name === lived.name)
      .reduce((sum, one) => sum + overlap(one, lived), 0)
    const missing = lived.to - lived.from - covered
    if (missing > BEAT_MS + SLACK_MS) lost.push(`${missing} ms of ${lived.name}`)
  }
  for (const one of told) {
    if (!done.stretches.some(({ name }) => name === one.name)) continue
    const lived = done.stretches
      .filter(({ name }) => name === one.name)
      .reduce((sum, other) => sum + overlap(one, other), 0)
    const more = one.to - one.from - lived
    // Looked at again while on the way elsewhere: told when it was seen, not when it was meant.
    if (more > BEAT_MS + SLACK_MS) twice.push(`${more} ms too much of ${one.name}`)
  }
  const same = events.filter((event, index) => {
    const next = events[index + 1]
    return (
      event.type === 'focus' &&
      next &&
      JSON.stringify({ ...event, at: 0 }) === JSON.stringify({ ...next, at: 0 })
    )
  })
  twice.push(...same.map((event) => `focus ${nameOf(event)}`))
}
