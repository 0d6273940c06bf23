import type { CaptureEvent } from '../capture/event.ts'
import { endOf, newCall, noteOn, type Call } from './call.ts'
import type { SessionConfig } from './config.ts'
import type { OrderedEvents } from './order.ts'
import type { Span } from './span.ts'
import { sorted } from './span.ts'

type Named = { readonly app: string; readonly key: string; readonly label: string }

export type Meeting = Span &
  Named & {
    /** Its parts in which there were signs of life; a short silence between two belongs to the meeting, not to presence. */
    readonly present: readonly Span[]
  }

/** A silence after a call's last sign of life: nobody knows whether it went on. `end` is Infinity when nothing followed. */
export type UnknownEnd = Span & Named

export type MeetingLane = {
  readonly meetings: readonly Meeting[]
  readonly unknown: readonly UnknownEnd[]
}

type Input = {
  readonly ordered: OrderedEvents
  readonly config: SessionConfig
  readonly isWatched: (app: string) => boolean
}

export const meetings = (input: Input): readonly Meeting[] => meetingLane(input).meetings

/**
 * The lane of meetings: from `on` to `off`, idle or not, as far as there are signs of life. A sign is what the call's own tab
 * says; where a log says `on` only once, whatever shows that the browser lives. An end that is said after a silence is
 * an end where the silence began: a machine that slept, or a tab that was forgotten, says it hours late.
 */
export function meetingLane({ ordered, config, isWatched }: Input): MeetingLane {
  const told: (Span & Named)[] = []
  const unknown: UnknownEnd[] = []
  const meetingInTab = new Map<number, { key: string; label: string }>()
  const open = new Map<number, Call>()

  const finish = (call: Call, said: number) => {
    open.delete(call.tab)
    const { app, key, label } = call
    const ended = endOf(call, said, config)
    if (ended.told) told.push({ app, key, label, ...ended.told })
    if (ended.unknown) unknown.push({ app, key, label, ...ended.unknown })
  }
  const begin = (tab: number, app: string, label: string, at: number): Call => {
    const key = meetingInTab.get(tab)?.key ?? (label === '' ? `tab-${tab}` : label)
    const call = newCall({ tab, app, key, label }, at)
    open.set(tab, call)
    return call
  }
  /** A sign of life. After a short silence the call goes on, after a long one only its own tab can say so. */
  const hear = (call: Call, at: number, isOwn: boolean) => {
    if (!isOwn && call.isRepeated) return
    const silence = at - call.seen
    if (silence <= config.meetingPulseMs) {
      call.seen = Math.max(call.seen, at)
      if (isOwn) call.isGuess = false
    } else if (silence <= config.sameObjectGapMs) {
      const { app, key, label, start, seen } = call
      told.push({ app, key, label, start, end: seen })
      Object.assign(call, { start: at, seen: at, silentFrom: seen, isGuess: !isOwn })
    } else if (isOwn) {
      finish(call, at)
      begin(call.tab, call.app, meetingInTab.get(call.tab)?.label ?? call.label, at)
    }
  }
  const hearAll = (event: CaptureEvent) => {
    const isCalls = 'tab' in event && meetingInTab.has(event.tab)
    for (const call of open.values())
      hear(call, event.at, isCalls && event.tab === call.tab && event.type !== 'action')
  }
  const noteMeeting = (event: Extract<CaptureEvent, { type: 'meeting' }>) => {
    const { tab, at, app } = event
    const running = open.get(tab)
    if (!event.on || !isWatched(app)) return running && finish(running, at)
    const label = event.label ?? meetingInTab.get(tab)?.label ?? ''
    if (running) hear(running, at, true)
    const call = open.get(tab) ?? begin(tab, app, label, at)
    noteOn(call, event.repeatMs !== undefined)
    if (label !== '') call.label = label
  }
  const noteFocus = (event: Extract<CaptureEvent, { type: 'focus' }>) => {
    const { type, key, label } = event.object
    if (type === 'meeting') {
      meetingInTab.set(event.tab, { key, label })
      return
    }
    meetingInTab.delete(event.tab)
    const call = open.get(event.tab)
    if (call) finish(call, event.at)
  }

  ordered.events.forEach((event, index) => {
    if (ordered.jumps.has(index)) [...open.values()].forEach((call) => finish(call, call.seen))
    if (event.type === 'meeting') noteMeeting(event)
    if (event.type === 'focus') noteFocus(event)
    if (open.size > 0) hearAll(event)
    if (event.type === 'pause' && event.on)
      [...open.values()].forEach((call) => finish(call, event.at))
  })
  ;[...open.values()].forEach((call) => finish(call, Infinity))
  return { meetings: join(told, config), unknown }
}

/** Left and joined again within minutes is one meeting; two at once share their time, first come. */
function join(found: readonly (Span & Named)[], config: SessionConfig): readonly Meeting[] {
  const joined: Meeting[] = []
  for (const meeting of sorted(found)) {
    const { start, end } = meeting
    const before = joined.at(-1)
    const isSame = before && before.app === meeting.app && before.key === meeting.key
    if (before && isSame && start - before.end <= config.sameObjectGapMs) {
      const label = meeting.label === '' ? before.label : meeting.label
      const present = [...before.present, { start, end }]
      joined[joined.length - 1] = { ...before, label, end: Math.max(before.end, end), present }
      continue
    }
    const free = before ? Math.max(start, before.end) : start
    if (free <= end) joined.push({ ...meeting, start: free, present: [{ start: free, end }] })
  }
  return joined.filter((meeting) => meeting.start < meeting.end)
}
