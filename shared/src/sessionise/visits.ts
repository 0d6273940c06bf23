import type { CaptureEvent } from '../capture/event.ts'
import type { Catalogue, Ident } from './catalogue.ts'
import type { SessionConfig } from './config.ts'
import type { OrderedEvents } from './order.ts'
import type { Span } from './span.ts'
import { reaches } from './pulse.ts'
import { sorted } from './span.ts'

/** An interval in which one object was in front, as far as the browser can tell. */
export type Visit = Span & {
  readonly ident: Ident
  readonly tab: number
  /** Instants at which the app saved a change. */
  readonly edits: readonly number[]
  /** The clock was set back beside it. */
  readonly jumped: boolean
}

type Open = {
  readonly ident: Ident
  tab: number
  start: number
  /** The last sign of it. */
  end: number
  edits: number[]
  jumped: boolean
}

type Input = {
  readonly ordered: OrderedEvents
  readonly catalogue: Catalogue
  readonly config: SessionConfig
  readonly isWatched: (app: string) => boolean
}

/** The lane of attention: only the focused window's active tab counts, and only while it beats. */
export function visits({ ordered, catalogue, config, isWatched }: Input): readonly Visit[] {
  const done: Visit[] = []
  const identInTab = new Map<number, Ident | null>()
  /** Where a save that arrives after the person left still belongs. */
  const lastEdits = new Map<Ident, { end: number; edits: number[] }>()
  let front: Open | null = null
  let paused = false
  let jumped = false

  const close = (at: number) => {
    if (!front) return
    const { ident, tab, start, edits } = front
    const end = reaches(front, at, config.pulseMs) ? Math.max(front.end, at) : front.end
    done.push({ ident, tab, start, end, edits, jumped: front.jumped || jumped })
    lastEdits.set(ident, { end, edits })
    front = null
  }
  const open = (ident: Ident, tab: number, at: number) => {
    front = { ident, tab, start: at, end: at, edits: [], jumped }
    jumped = false
  }
  const sign = (tab: number, at: number) => {
    const ident = identInTab.get(tab)
    if (!ident) return
    if (!front || !reaches(front, at, config.pulseMs)) {
      close(at)
      open(ident, tab, at)
    } else if (front.tab === tab && front.ident === ident) front.end = Math.max(front.end, at)
  }
  const save = (tab: number, at: number) => {
    const ident = identInTab.get(tab)
    if (!ident) return
    if (front?.tab === tab) {
      sign(tab, at)
      front.edits.push(at)
      return
    }
    const last = lastEdits.get(ident)
    if (last && at - last.end <= config.pulseMs) last.edits.push(last.end)
  }
  const see = (event: CaptureEvent) => {
    if (event.type === 'pause') {
      close(event.at)
      paused = event.on
      return
    }
    if (paused) return
    switch (event.type) {
      case 'focus': {
        const isWork = isWatched(event.app) && event.object.type !== 'meeting'
        const ident = isWork ? catalogue.identOf(event) : null
        identInTab.set(event.tab, ident)
        if (front?.ident === ident && reaches(front, event.at, config.pulseMs)) {
          front.end = Math.max(front.end, event.at)
          front.tab = event.tab
          return
        }
        close(event.at)
        if (ident) open(ident, event.tab, event.at)
        return
      }
      case 'blur':
        return close(event.at)
      case 'beat':
        return sign(event.tab, event.at)
      case 'edit':
        return save(event.tab, event.at)
      case 'action':
        if (event.trusted !== false && front?.tab === event.tab) sign(event.tab, event.at)
        return
      case 'idle':
      case 'meeting':
        return
    }
  }

  ordered.events.forEach((event, index) => {
    if (ordered.jumps.has(index)) {
      jumped = true
      close(-Infinity)
    }
    see(event)
  })
  close(-Infinity)
  return withoutOverlap(done)
}

/** After a clock was set back the same minutes come twice: each counts once, for who came first. */
function withoutOverlap(found: readonly Visit[]): readonly Visit[] {
  const kept: Visit[] = []
  let end = -Infinity
  for (const visit of sorted(found)) {
    const start = Math.max(visit.start, end)
    if (start > visit.end) continue
    kept.push(start === visit.start ? visit : { ...visit, start })
    end = visit.end
  }
  return kept
}
