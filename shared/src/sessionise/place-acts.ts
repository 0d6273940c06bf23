import type { Act } from './act.ts'
import type { Known } from './catalogue.ts'
import type { SessionConfig } from './config.ts'
import type { Visit } from './visits.ts'
import type { Span } from './span.ts'
import { firstEndingAfter, merge, outside, sorted } from './span.ts'

type Input = {
  readonly acts: readonly Act[]
  readonly visits: readonly Visit[]
  readonly known: ReadonlyMap<string, Known>
  /** Occupied time: meetings and accepted blocks. */
  readonly taken: readonly Span[]
  readonly config: SessionConfig
}

type Placed = { readonly visits: readonly Visit[]; readonly acts: readonly Act[] }

/**
 * Assigns each act to a visit. Most have one; an act done from a list, or whose page was
 * already closed, gets the shortest interval around it: up to a minute before, and the minute after.
 * A scripted act never lengthens anything: a script is not a person.
 */
export function placeActs({ acts, visits, known, taken, config }: Input): Placed {
  const own = byIdent(visits)
  const stretches: Visit[] = []
  const fillers: Visit[] = []
  const placed: Act[] = []
  let previousAt = -Infinity
  for (const act of [...acts].sort((a, b) => a.at - b.at)) {
    const visit = lastBefore(own.get(act.ident), act.at)
    if (visit && act.at - visit.end <= config.pendingMs) {
      placed.push(act)
      if (act.trusted && act.at >= visit.end) fillers.push(around(act, visit.end, config))
      continue
    }
    const front = visits[firstEndingAfter(visits, act.at)]
    const inFront = front && front.start <= act.at ? front : undefined
    if (inFront && isSameThing(act, inFront, known)) {
      placed.push({ ...act, ident: inFront.ident })
      continue
    }
    placed.push(act)
    if (!inFront) {
      fillers.push(act.trusted ? around(act, act.at, config) : point(act))
      continue
    }
    const from = Math.max(act.at - config.actionMs, inFront.start, previousAt)
    shorten(stretches, from)
    const end = Math.min(act.at + config.actionMs, inFront.end)
    stretches.push({ ...point(act), start: from, end })
    previousAt = act.at
  }
  return { visits: fillIn({ stretches, visits, fillers, taken }), acts: placed }
}

const point = (act: Act): Visit => ({
  ident: act.ident,
  tab: act.tab,
  start: act.at,
  end: act.at,
  edits: [],
  jumped: false,
})

function around(act: Act, from: number, config: SessionConfig): Visit {
  const start = Math.max(act.at - config.actionMs, from)
  return { ...point(act), start, end: act.at + config.actionMs }
}

/** The object may carry another key in its action than in its focus; the page is the same. */
function isSameThing(act: Act, front: Visit, known: ReadonlyMap<string, Known>): boolean {
  const object = known.get(front.ident)
  if (!object || front.tab !== act.tab) return false
  return object.app === act.app && object.object.type === act.type && act.type !== 'page'
}

function shorten(stretches: Visit[], end: number): void {
  const last = stretches.at(-1)
  if (last && last.end > end) stretches[stretches.length - 1] = { ...last, end }
}

type Parts = {
  readonly stretches: readonly Visit[]
  readonly visits: readonly Visit[]
  readonly fillers: readonly Visit[]
  readonly taken: readonly Span[]
}

/** A visit without length may carry an act, and stays. */
const cutOut = (visit: Visit, holes: readonly Span[]) =>
  visit.start === visit.end ? [visit] : partsOf(visit, outside(visit, holes))

/** Stretches first, then visits, then fillers: each takes only the time that the former left. */
function fillIn(parts: Parts): readonly Visit[] {
  const { stretches, visits, fillers, taken } = parts
  if (stretches.length === 0 && fillers.length === 0) return visits
  const first = merge(stretches)
  const cut = visits.flatMap((visit) => cutOut(visit, first))
  const all = [...stretches, ...cut]
  const busy = merge([...all, ...taken])
  const late: Visit[] = []
  for (const filler of sorted(fillers)) {
    const free = outside(filler, busy)[0]
    const before = late.at(-1)
    const start = Math.max(free?.start ?? filler.start, before?.end ?? -Infinity)
    if (free && start < free.end) late.push({ ...filler, start, end: free.end })
    else if (filler.start === filler.end) late.push(filler)
  }
  return sorted([...all, ...late])
}

/** A visit cut into parts; each save stays with the part in which it happened. */
export function partsOf(
  visit: Visit,
  parts: readonly { readonly start: number; readonly end: number }[],
): readonly Visit[] {
  if (parts.length === 1 && parts[0]!.start === visit.start && parts[0]!.end === visit.end) {
    return [visit]
  }
  const cut = parts.map(({ start, end }) => ({ ...visit, start, end, edits: new Array<number>() }))
  const last = cut.at(-1)
  for (const at of visit.edits) {
    const part = cut[firstEndingAfter(cut, at)]
    if (part && part.start <= at) part.edits.push(at)
    else if (last && at === last.end) last.edits.push(at)
  }
  return cut
}

function byIdent(visits: readonly Visit[]): ReadonlyMap<string, readonly Visit[]> {
  const map = new Map<string, Visit[]>()
  for (const visit of visits) {
    const list = map.get(visit.ident)
    if (list) list.push(visit)
    else map.set(visit.ident, [visit])
  }
  return map
}

function lastBefore(visits: readonly Visit[] | undefined, at: number): Visit | undefined {
  if (!visits) return undefined
  const index = firstEndingAfter(visits, at)
  const next = visits[index]
  return next && next.start <= at ? next : visits[index - 1]
}
