import { flood } from '@jejak/shared/sessionise/flood'
import { grown } from '@jejak/shared/sessionise/pulse'
import {
  inside,
  lengthOf,
  merge,
  outside,
  overlapWith,
  sorted,
} from '@jejak/shared/sessionise/span'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  bare,
  cases,
  EventSchema,
  ms,
  read,
  refuse,
  REFUSED,
  toWork,
  toWorks,
  type Work,
} from './foreign-cases.ts'

/** Suites about stretches of time: joined, cut, filled and summed. */
export function judgeTimes(): void {
  it('heartbeat_merge: a sign within the pulse lengthens, others do not', () => {
    for (const { id, input, expected } of cases('heartbeat_merge')) {
      const { last, heartbeat, pulsetime } = read(
        v.object({ last: EventSchema, heartbeat: EventSchema, pulsetime: v.number() }),
        input,
      )
      const [a, b] = [toWork(last), toWork(heartbeat)]
      const merged = a.data === b.data ? grown(a, b, ms(pulsetime)) : null
      expect({ id, merged }).toEqual({
        id,
        merged: expected === null ? null : toWork(v.parse(EventSchema, expected)),
      })
    }
  })

  it('heartbeat_reduce: a row of signs becomes stretches', () => {
    for (const { id, input, expected } of cases('heartbeat_reduce')) {
      const { events, pulsetime } = read(
        v.object({ events: v.unknown(), pulsetime: v.number() }),
        input,
      )
      const out: Work[] = []
      for (const next of toWorks(events)) {
        const last = out.at(-1)
        const longer = last?.data === next.data && last && grown(last, next, ms(pulsetime))
        if (longer) out[out.length - 1] = longer
        else out.push(next)
      }
      expect({ id, out }).toEqual({ id, out: toWorks(expected) })
    }
  })

  it('flood: the longer neighbour takes a short gap', () => {
    for (const { id, input, expected_longest_wins: expected } of cases('flood')) {
      const { events, pulsetime } = read(
        v.object({ events: v.unknown(), pulsetime: v.number() }),
        input,
      )
      const out = flood(toWorks(events), {
        floodMs: ms(pulsetime),
        isSame: (a, b) => a.data === b.data,
        merged: (a, b) => ({ ...a, end: Math.max(a.end, b.end) }),
      })
      // A visit without length may still carry an act, so ours drop later.
      const kept = out.filter((span) => span.end > span.start)
      const isSame = JSON.stringify(kept) === JSON.stringify(toWorks(expected))
      if (REFUSED[id]) refuse('flood', id, id)
      expect({ id, isSame }).toEqual({ id, isSame: REFUSED[id] === undefined })
    }
  })

  it('filter_period_intersect: only time inside the periods counts', () => {
    for (const { id, input, expected } of cases('filter_period_intersect')) {
      const { events, filter } = read(v.object({ events: v.unknown(), filter: v.unknown() }), input)
      const periods = merge(toWorks(filter))
      const out = sorted(toWorks(events)).flatMap((event) => inside(event, periods))
      expect({ id, out: merge(out) }).toEqual({ id, out: merge(toWorks(expected).map(bare)) })
    }
  })

  it('period_union: time of either list, once', () => {
    for (const { id, input, expected } of cases('period_union')) {
      const { a, b } = read(v.object({ a: v.unknown(), b: v.unknown() }), input)
      const out = merge([...toWorks(a), ...toWorks(b)])
      expect({ id, out }).toEqual({ id, out: toWorks(expected).map(bare) })
    }
  })

  it('union_no_overlap: the second list fills what the first leaves free', () => {
    for (const { id, input, expected, expected_total: total } of cases('union_no_overlap')) {
      const lists = read(v.object({ first: v.unknown(), second: v.unknown() }), input)
      const first = toWorks(lists.first)
      const taken = merge(first)
      const rest = toWorks(lists.second).flatMap((work) =>
        outside(work, taken).map((part) => ({ ...work, ...part })),
      )
      const out = sorted([...first, ...rest])
      expect({ id, out }).toEqual({ id, out: toWorks(expected) })
      expect(out.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(ms(Number(total)))
    }
  })

  it('merge_intervals, overlap_with_intervals', () => {
    const pair = v.tuple([v.number(), v.number()])
    const span = ([start, end]: readonly [number, number]) => ({ start, end })
    for (const { id, input, expected } of cases('merge_intervals')) {
      const out = merge(read(v.array(pair), input).map(span))
      expect({ id, out }).toEqual({ id, out: v.parse(v.array(pair), expected).map(span) })
    }
    const schema = v.object({ merged: v.array(pair), start: v.number(), end: v.number() })
    for (const { id, input, expected } of cases('overlap_with_intervals')) {
      const { merged, start, end } = read(schema, input)
      expect({ id, out: overlapWith(merged.map(span), { start, end }) }).toEqual({
        id,
        out: expected,
      })
    }
  })

  it('activity_stats_minus_idle: idle time counts for nothing', () => {
    const schema = v.object({
      range: v.tuple([v.number(), v.number()]),
      rows: v.array(v.tuple([v.number(), v.number(), v.string()])),
      idle: v.array(v.tuple([v.number(), v.number()])),
    })
    for (const { id, input, expected_seconds: expected } of cases('activity_stats_minus_idle')) {
      const { range, rows, idle } = read(schema, input)
      const away = merge(idle.map(([start, end]) => ({ start, end })))
      const sums: Record<string, number> = {}
      for (const [start, length, name] of rows) {
        const parts = inside({ start, end: start + length }, [{ start: range[0], end: range[1] }])
        const worked = parts.flatMap((part) => outside(part, away))
        const seconds = worked.reduce((sum, part) => sum + part.end - part.start, 0)
        if (seconds > 0) sums[name] = (sums[name] ?? 0) + seconds
      }
      expect({ id, sums }).toEqual({ id, sums: expected })
    }
  })

  it('sort_sum: by time, and what they last in all', () => {
    const pairs = v.optional(v.array(v.tuple([v.number(), v.number()])))
    for (const { id, input, ...wanted } of cases('sort_sum')) {
      const { events } = read(v.object({ events: v.unknown() }), input)
      const spans = sorted(toWorks(events)).map(({ start, end }) => ({ start, end }))
      const times = spans.map((span) => [span.start / 1000, lengthOf(span) / 1000])
      const sum = spans.reduce((total, span) => total + lengthOf(span), 0) / 1000
      expect({ id, times, sum }).toEqual({
        id,
        times: v.parse(pairs, wanted['expected_by_time']) ?? times,
        sum: v.parse(v.optional(v.number()), wanted['expected_sum']) ?? sum,
      })
    }
  })
}
