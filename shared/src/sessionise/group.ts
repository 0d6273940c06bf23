import type { Act } from './act.ts'
import { countOf, principalRule } from './act.ts'
import type { Boundary } from './boundary.ts'
import type { SessionConfig } from './config.ts'
import type { Segment } from './segment.ts'
import { append } from './span.ts'
import { stands } from './standing.ts'

type Run = { readonly rule: string; readonly first: Segment; readonly members: Segment[] }

const READABLE = new Set([
  'file',
  'document',
  'spreadsheet',
  'presentation',
  'form',
  'thread',
  'design',
])
const isReadable = (type: string) => READABLE.has(type) || type.startsWith('naskah')

const isSerial = ({ app }: Segment, { serialApps }: SessionConfig) => serialApps.has(app)

function ruleOf(segment: Segment, config: SessionConfig): string | undefined {
  const rule = principalRule(segment.acts)
  if (rule !== undefined) {
    // An act done from a list stands in two minutes that nobody spent reading.
    return isSerial(segment, config) || segment.activeMs <= config.suggestMinMs ? rule : undefined
  }
  const isShortRead =
    isReadable(segment.type) &&
    segment.activeMs >= config.readMinMs &&
    segment.activeMs < config.suggestMinMs
  return isShortRead ? 'read' : undefined
}

/**
 * Small things of one kind as one: at least three acts of one rule, or three short reads of one type,
 * each soon after the one before and with nothing long between. What was read long enough to stand
 * alone stands alone.
 */
export function group(
  segments: readonly Segment[],
  edges: Boundary,
  config: SessionConfig,
): readonly Segment[] {
  let open: Run[] = []
  const runs: Run[] = []
  for (const segment of segments) {
    const rule = ruleOf(segment, config)
    const separates = segment.activeMs > config.suggestMinMs && segment.type !== 'page'
    if (separates || segment.isKept) {
      open = isSerial(segment, config) ? open.filter((run) => continues(run, segment, rule)) : []
    }
    if (!rule) continue
    const run = open.find((other) => continues(other, segment, rule))
    const last = run?.members.at(-1)
    const isSoon =
      last !== undefined &&
      segment.start - last.end <= config.bulkWindowMs &&
      !edges.isTaken({ start: last.end, end: segment.start })
    if (run && isSoon) run.members.push(segment)
    else {
      const fresh = { rule, first: segment, members: [segment] }
      runs.push(fresh)
      open = open.filter((other) => other !== run && other.first.day === segment.day)
      open.push(fresh)
    }
  }
  const groups = runs.flatMap((run) => toGroup(run, config) ?? [])
  if (groups.length === 0) return segments
  const grouped = new Set(groups.flatMap((made) => made.members))
  return [
    ...segments.filter((segment) => !grouped.has(segment)),
    ...groups.map((made) => made.segment),
  ].sort((a, b) => a.start - b.start)
}

function together<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = []
  for (const list of lists) append(all, list)
  return all
}

const continues = ({ rule, first }: Run, segment: Segment, itsRule: string | undefined) =>
  rule === itsRule &&
  first.app === segment.app &&
  first.type === segment.type &&
  first.day === segment.day

/** A script's burst is one entry from its second act on, never so many entries of minutes each. */
function neededFor(acts: readonly Act[], members: readonly Segment[], config: SessionConfig) {
  const isScripted = acts.some((act) => !act.trusted)
  return isScripted || members.every((member) => isSerial(member, config)) ? 2 : config.bulkMinCount
}

/** What a script did while nobody was there is counted, but its time is nobody's. */
const isAttended = (member: Segment) =>
  member.end > member.start || member.acts.some((act) => act.trusted)

function toGroup(run: Run, config: SessionConfig) {
  const { rule, first, members } = run
  const acts = together(members.map((member) => member.acts))
  const idents = [...new Set(members.map((member) => member.ident))]
  const count = rule === 'read' && acts.length === 0 ? idents.length : countOf(acts, rule)
  if (count < neededFor(acts, members, config)) return undefined
  const attended = members.filter(isAttended)
  const from = attended[0] ?? first
  const segment: Segment = {
    ...from,
    ident: `${first.app}\u0000group:${rule}:${first.type}`,
    end: attended.reduce((end, member) => Math.max(end, member.end), from.start),
    activeMs: members.reduce((sum, member) => sum + member.activeMs, 0),
    edits: together(members.map((member) => member.edits)),
    acts,
    insertions: [],
    jumped: members.some((member) => member.jumped),
    group: { rule, type: first.type, members: idents, count },
  }
  return { segment, members }
}

/**
 * Blocks of a lane never overlap. Two groups worked through alternately share their time in
 * proportion; a single act inside a group keeps its minute, and the group its longer side.
 */
export function withoutOverlap(
  segments: readonly Segment[],
  config: SessionConfig,
): readonly Segment[] {
  const out: Segment[] = []
  // What does not stand is dropped later and must not hide two neighbours from each other.
  for (const next of segments.filter((segment) => stands(segment, config))) {
    let current: Segment | undefined = next
    while (current) {
      const last = out.at(-1)
      if (!last || current.start >= last.end) {
        out.push(current)
        break
      }
      out.pop()
      const [before, after]: readonly [Segment, Segment | undefined] = share(last, current)
      out.push(before)
      current = after
    }
  }
  return inTurn(out)
}

/** Whatever three groups at once leave over: nobody begins before the one before has ended. */
function inTurn(segments: readonly Segment[]): readonly Segment[] {
  let free = -Infinity
  return segments.map((segment) => {
    const start = segment.isKept ? segment.start : Math.max(segment.start, free)
    const end = Math.max(segment.end, start)
    free = Math.max(free, end)
    return { ...segment, start, end }
  })
}

function share(a: Segment, b: Segment): readonly [Segment, Segment | undefined] {
  const end = Math.max(a.end, b.end)
  if (a.group && b.group) {
    const weight = a.activeMs / Math.max(1, a.activeMs + b.activeMs)
    const cut = Math.round(a.start + (end - a.start) * weight)
    return [
      { ...a, end: cut },
      { ...b, start: cut, end },
    ]
  }
  if (b.group) return [a, a.end < b.end ? { ...b, start: a.end } : undefined]
  const left = b.start - a.start
  const right = a.end - b.end
  if (left >= right) return [{ ...a, end: b.start }, b]
  return [b, { ...a, start: b.end }]
}
