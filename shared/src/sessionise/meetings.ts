import type { CaptureEvent } from '../capture/event.ts'
import type { SessionConfig } from './config.ts'
import type { OrderedEvents } from './order.ts'
import type { Span } from './span.ts'

export type Meeting = Span & {
  readonly app: string
  readonly key: string
  readonly label: string
}

type Open = { tab: number; app: string; key: string; label: string; start: number; seen: number }

type Input = {
  readonly ordered: OrderedEvents
  readonly config: SessionConfig
  readonly isWatched: (app: string) => boolean
}

/**
 * The lane of meetings: from `on` to `off`, idle or not. Without an `off` it ends at the last sign of
 * a living browser; a machine that slept with the meeting in front ends it where the beats stopped.
 */
export function meetings({ ordered, config, isWatched }: Input): readonly Meeting[] {
  const done: Meeting[] = []
  const meetingInTab = new Map<number, { key: string; label: string }>()
  const open = new Map<number, Open>()
  let frontTab: number | null = null
  let last = -Infinity

  const close = (tab: number, at: number) => {
    const meeting = open.get(tab)
    if (!meeting) return
    open.delete(tab)
    const { app, key, label, start } = meeting
    if (at > start) done.push({ app, key, label, start, end: at })
  }
  const closeAll = (at: number) => [...open.keys()].forEach((tab) => close(tab, at))

  const start = (event: Extract<CaptureEvent, { type: 'meeting' }>) => {
    const running = open.get(event.tab)
    const page = meetingInTab.get(event.tab)
    const label = event.label ?? page?.label ?? ''
    if (running) {
      if (label !== '') running.label = label
      return
    }
    const key = page?.key ?? (label === '' ? `tab-${event.tab}` : label)
    open.set(event.tab, {
      tab: event.tab,
      app: event.app,
      key,
      label,
      start: event.at,
      seen: event.at,
    })
  }

  ordered.events.forEach((event, index) => {
    if (ordered.jumps.has(index)) {
      closeAll(last)
      frontTab = null
    }
    const silence = event.at - last
    if (open.size > 0 && silence > config.breakMs) {
      const isOff = event.type === 'meeting' && !event.on
      for (const tab of open.keys()) {
        if (frontTab === tab || (!isOff && silence > 4 * config.breakMs)) close(tab, last)
      }
    }
    last = event.at
    switch (event.type) {
      case 'meeting':
        if (event.on && isWatched(event.app)) start(event)
        else close(event.tab, event.at)
        return
      case 'focus':
        frontTab = event.tab
        if (event.object.type === 'meeting') {
          meetingInTab.set(event.tab, { key: event.object.key, label: event.object.label })
        } else {
          meetingInTab.delete(event.tab)
          close(event.tab, event.at)
        }
        return
      case 'blur':
        frontTab = null
        return
      case 'pause':
        if (event.on) closeAll(event.at)
        return
      case 'beat':
      case 'edit':
      case 'action':
      case 'idle':
        return
    }
  })
  closeAll(last)
  return join(done, config)
}

/** Left and joined again within minutes is one meeting; two at once share their time, first come. */
function join(found: readonly Meeting[], config: SessionConfig): readonly Meeting[] {
  const joined: Meeting[] = []
  for (const meeting of [...found].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    const isSame = before && before.app === meeting.app && before.key === meeting.key
    if (before && isSame && meeting.start - before.end <= config.sameObjectGapMs) {
      const label = meeting.label === '' ? before.label : meeting.label
      joined[joined.length - 1] = { ...before, label, end: Math.max(before.end, meeting.end) }
      continue
    }
    const start = before ? Math.max(meeting.start, before.end) : meeting.start
    if (start < meeting.end) joined.push({ ...meeting, start })
  }
  return joined
}
