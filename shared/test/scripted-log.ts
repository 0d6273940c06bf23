import type { Day } from '../src/calendar/day.ts'
import { instantOf } from '../src/calendar/day.ts'
import type { ActionEvent, CaptureEvent, Link, WorkObject } from '../src/capture/event.ts'

/** `HH:MM` or `HH:MM:SS` in the log's zone; hours from 24 on are past midnight. */
export type Clock = string

export type Front = {
  readonly app: string
  readonly object: WorkObject
  readonly tab?: number
  readonly link?: Link | null
  readonly route?: string
}

type Act = Pick<ActionEvent, 'rule'> & Partial<Pick<ActionEvent, 'trusted' | 'count'>> & Front

const BEAT_MS = 30_000

/**
 * Writes a capture log as the recorder would, for tests and evaluations: what is in front beats every
 * 30 seconds until something else is told. Times are local to the zone.
 */
export class ScriptedLog {
  readonly events: CaptureEvent[] = []
  readonly #day: Day
  readonly #zone: number
  #front: { tab: number; at: number } | null = null

  constructor(day: Day, zone: number) {
    this.#day = day
    this.#zone = zone
  }

  instant(clock: Clock): number {
    const [hours, minutes, seconds = 0] = clock.split(':').map(Number)
    if (hours === undefined || minutes === undefined) throw new RangeError(`no time: ${clock}`)
    return instantOf(this.#day, hours * 60 + minutes, this.#zone) + seconds * 1000
  }

  /** Lets time pass: what is in front goes on beating. */
  wait(clock: Clock): this {
    const to = this.instant(clock)
    if (!this.#front) return this
    const { tab } = this.#front
    for (let at = this.#front.at + BEAT_MS; at < to; at += BEAT_MS) {
      this.events.push({ at, type: 'beat', tab })
      this.#front.at = at
    }
    return this
  }

  focus(clock: Clock, { app, object, tab = 1, link = null, route }: Front): this {
    this.wait(clock)
    const at = this.instant(clock)
    this.events.push({
      at,
      type: 'focus',
      tab,
      app,
      object,
      ...(route !== undefined && { route }),
      link,
      title: object.label,
    })
    this.#front = { tab, at }
    return this
  }

  /** Saves of the front tab at each of these times. */
  edits(...clocks: readonly Clock[]): this {
    for (const clock of clocks) {
      this.wait(clock)
      this.events.push({ at: this.instant(clock), type: 'edit', tab: this.#front?.tab ?? 1 })
    }
    return this
  }

  /** One save a minute from one time to another. */
  typing(from: Clock, to: Clock): this {
    const end = this.instant(to)
    for (let at = this.instant(from) + 20_000; at < end; at += 60_000) {
      this.#beatUntil(at)
      this.events.push({ at, type: 'edit', tab: this.#front?.tab ?? 1 })
    }
    return this.wait(to)
  }

  blur(clock: Clock): this {
    this.wait(clock)
    this.events.push({ at: this.instant(clock), type: 'blur' })
    this.#front = null
    return this
  }

  /** The browser's own word about input; beats go on. */
  idle(clock: Clock, state: 'active' | 'idle' | 'locked', since: Clock = clock): this {
    this.wait(clock)
    this.events.push({ at: this.instant(clock), type: 'idle', state, since: this.instant(since) })
    return this
  }

  /** No input from one time to another, beats going on or not. */
  away(from: Clock, to: Clock, beats: 'beats' | 'silent' = 'silent'): this {
    const start = this.instant(from)
    this.#beatUntil(start + 60_000)
    this.events.push({ at: start + 60_000, type: 'idle', state: 'idle', since: start })
    if (beats === 'silent' && this.#front) this.#front.at = this.instant(to) - BEAT_MS
    this.wait(to)
    const end = this.instant(to)
    this.events.push({ at: end, type: 'idle', state: 'active', since: end })
    if (this.#front) this.#front.at = end - BEAT_MS
    return this.wait(to)
  }

  act(clock: Clock, { app, object, tab = 1, link, rule, count, trusted = true }: Act): this {
    this.wait(clock)
    this.events.push({
      at: this.instant(clock),
      type: 'action',
      tab,
      app,
      rule,
      object,
      ...(link !== undefined && { link }),
      ...(count !== undefined && { count }),
      trusted,
    })
    return this
  }

  meeting(
    clock: Clock,
    on: 'on' | 'off',
    { app, tab = 9, label }: { app: string; tab?: number; label?: string },
  ): this {
    this.wait(clock)
    const at = this.instant(clock)
    this.events.push({
      at,
      type: 'meeting',
      tab,
      on: on === 'on',
      app,
      ...(label !== undefined && { label }),
    })
    return this
  }

  pause(clock: Clock, on: 'on' | 'off'): this {
    this.wait(clock)
    this.events.push({ at: this.instant(clock), type: 'pause', on: on === 'on' })
    if (on === 'on') this.#front = null
    return this
  }

  /** The machine stops at once, without a word. */
  die(): this {
    this.#front = null
    return this
  }

  #beatUntil(to: number): void {
    if (!this.#front) return
    const { tab } = this.#front
    for (let at = this.#front.at + BEAT_MS; at < to; at += BEAT_MS) {
      this.events.push({ at, type: 'beat', tab })
      this.#front.at = at
    }
  }
}
