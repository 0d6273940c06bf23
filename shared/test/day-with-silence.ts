import { instantOf, toDay } from '../src/calendar/day.ts'
import type { CaptureEvent, WorkObject } from '../src/capture/event.ts'

/** For tests: days in which the machine sleeps, is locked, holds calls in the background, and hears of ends hours late. */
export const SILENT_DAY = toDay('2026-01-19')
export const SILENT_ZONE = 420

/** An instant at which something showed that it was alive; what is said late shows nothing. */
export type Sign = { readonly at: number; readonly of: 'person' | 'call' | 'browser' }

export type SilentDay = {
  readonly events: readonly CaptureEvent[]
  readonly signs: readonly Sign[]
  /** Last signs of calls after which the log fell silent about them, with when it was broken. */
  readonly silences: readonly { readonly from: number; readonly to: number }[]
  /** Whether the log says again and again that a call goes on, or once. */
  readonly isRepeated: boolean
}

const MINUTE = 60_000
const BEAT = 30_000
const CALL_TAB = 9
const OBJECTS: readonly (readonly [string, WorkObject])[] = [
  ['google-docs', { type: 'document', key: 'd1', label: 'Laporan Kinerja' }],
  ['google-docs', { type: 'document', key: 'd2', label: 'Nota Dinas' }],
  ['srikandi', { type: 'naskah-masuk', key: 'm1', label: '1/2026', detail: 'Undangan' }],
  ['sipd', { type: 'spp', key: 'spp', label: 'SPP-LS' }],
]

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One day, made of stretches of work, absence, lock, sleep and other programs, with calls across them. */
export function dayWithSilence(seed: number): SilentDay {
  const random = chance(seed)
  const between = (low: number, high: number) => Math.round(low + random() * (high - low))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const events: CaptureEvent[] = []
  const signs: Sign[] = []
  const silences: { from: number; to: number }[] = []
  const isPromised = random() < 0.4
  const isRepeated = isPromised || random() < 0.5
  let at = instantOf(SILENT_DAY, between(420, 540), SILENT_ZONE)
  /** `said`: the tab's last own word of the call; `lastSign`: what the log shows of it at most. */
  let call: { said: number; lastSign: number; repeats: number; isLive: boolean } | undefined

  const say = (event: CaptureEvent, of?: Sign['of']) => {
    events.push(event)
    if (of) signs.push({ at: event.at, of })
    if (!of || !call?.isLive) return
    // Where the call speaks once, the browser speaks for it, until there was nothing at all for too long.
    const isBrowsers = !isRepeated && event.at - call.lastSign <= 10 * MINUTE
    if (of === 'call' || isBrowsers) call.lastSign = event.at
  }
  const sayOn = () => {
    if (!call) return
    call.said = at
    call.repeats += 1
    const promise = isPromised ? { repeatMs: 120_000 } : {}
    say(
      { at, type: 'meeting', tab: CALL_TAB, on: true, app: 'meet', label: 'Rapat', ...promise },
      'call',
    )
  }
  /** The end is written whenever it is found out; only a live call knows it at once. */
  const sayOff = () => {
    if (!call) return
    if (call.isLive) signs.push({ at, of: 'call' })
    else silences.push({ from: call.lastSign, to: at })
    events.push({ at, type: 'meeting', tab: CALL_TAB, on: false, app: 'meet' })
    call = undefined
  }
  /** Time passes with the machine awake; calls say that they go on. */
  const awake = (ms: number, each: (now: number) => void) => {
    const end = at + ms
    while (at < end) {
      if (call?.isLive && isRepeated && at - call.said >= 120_000) sayOn()
      each(at)
      at += BEAT
    }
  }
  const work = () => {
    const [app, object] = pick(OBJECTS)
    const tab = between(1, 3)
    say({ at, type: 'focus', tab, app, object, link: null }, 'person')
    at += between(1, 20) * 1000
    awake(between(1, 60) * MINUTE, () => {
      say({ at, type: random() < 0.3 ? 'edit' : 'beat', tab }, 'person')
    })
    if (random() < 0.3)
      say({ at, type: 'action', tab, app, rule: 'sign', object, trusted: true }, 'person')
    if (random() < 0.6) say({ at, type: 'blur' }, 'browser')
  }
  const elsewhere = () => {
    say({ at, type: 'blur' }, 'browser')
    awake(between(1, 40) * MINUTE, () => undefined)
  }
  const lock = () => {
    say({ at, type: 'idle', state: 'locked', since: at }, 'browser')
    awake(between(1, 60) * MINUTE, () => undefined)
    say({ at, type: 'idle', state: 'active', since: at }, 'browser')
  }
  const sleep = () => {
    // Where a call speaks once, a short silence says nothing: with the browser alive after it, so is the call.
    const least = call && !isRepeated ? 11 : 1
    at += between(least, random() < 0.2 ? 900 : 180) * MINUTE
    // The call did not survive it, and nobody has said so yet.
    if (call) call.isLive = false
    if (random() < 0.3) say({ at, type: 'blur' })
    say({ at, type: 'idle', state: 'active', since: at })
    at += between(1, 9) * 1000
    if (call && random() < 0.4) sayOff()
  }
  const startCall = () => {
    if (call) return
    call = { said: at, lastSign: at, repeats: 0, isLive: true }
    // A habit takes three times: before, nobody can know that it was broken.
    for (let n = isRepeated && !isPromised ? 3 : 1; n > 0; n--) {
      sayOn()
      at += 1000
    }
  }
  const forgetCall = () => {
    // Where `on` is said once nobody could know: there a tab is never lost without the machine.
    if (call?.isLive && isRepeated && call.repeats > 3) call.isLive = false
  }
  const steps = between(4, 14)
  for (let i = 0; i < steps; i++) {
    const act = pick([
      work,
      work,
      work,
      elsewhere,
      lock,
      sleep,
      sleep,
      startCall,
      startCall,
      forgetCall,
      sayOff,
    ])
    act()
    at += between(0, 15) * 1000
  }
  if (call) silences.push({ from: call.lastSign, to: at + 600 * MINUTE })
  return { events, signs, silences, isRepeated }
}
