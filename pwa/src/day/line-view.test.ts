import { describe, expect, it } from 'vitest'
import type { Judged } from '../entries/day-view-model.ts'
import type { DraftRow } from '../storage/rows.ts'
import { toLineView, type LineView } from './line-view.ts'

const HOURS = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }

const judged = (id: string, start: number, end: number) =>
  ({
    entry: { id, start, end },
    problems: [],
    plan: undefined,
    canSubmit: true,
  }) as unknown as Judged
const ghost = (id: string, start: number, end: number) =>
  ({ id, draft: { start, end } }) as unknown as DraftRow
const view = (given: Partial<Parameters<typeof toLineView>[0]>) =>
  toLineView({ judged: [], drafts: [], gaps: [], hours: HOURS, most: 60, ...given })

const order = ({ items }: LineView) =>
  items.map((item) => (item.kind === 'gap' ? `gap ${item.start}` : item.id))
const placeOf = (line: LineView, id: string) => {
  const found = line.items.find((item) => item.kind !== 'gap' && item.id === id)
  return found?.place
}

describe('the line of a day', () => {
  it('has entries, suggestions and gaps in the order of the clock', () => {
    const line = view({
      judged: [judged('a', 480, 540), judged('b', 780, 840)],
      drafts: [ghost('s', 600, 660)],
      gaps: [
        { start: 450, end: 480 },
        { start: 540, end: 600 },
      ],
    })
    expect(order(line)).toEqual(['gap 450', 'a', 'gap 540', 's', 'b'])
  })

  it('of thirty blocks of which five overlap draws each where it lies, and these side by side', () => {
    const all = Array.from({ length: 30 }, (_, n) =>
      judged(`b${n}`, 450 + n * 15, 450 + n * 15 + (n % 6 === 0 ? 25 : 15)),
    )
    const line = view({ judged: all })
    expect(order(line)).toHaveLength(30)
    const overlaps = line.items.flatMap((item) =>
      item.kind === 'entry' && item.overlap > 0 ? [item.id] : [],
    )
    expect(overlaps).toEqual(['b1', 'b7', 'b13', 'b19', 'b25'])
    expect(placeOf(line, 'b0')?.gridColumn).toBe('2 / 8')
    expect(placeOf(line, 'b1')?.gridColumn).toBe('8 / 14')
    expect(placeOf(line, 'b3')?.gridColumn).toBe('2 / 14')
  })

  it('of a day with one entry is that entry, with the rest folded', () => {
    const line = view({ judged: [judged('a', 480, 540)] })
    expect(line.rows.map(({ kind }) => kind)).toEqual(['fold', 'busy', 'fold'])
    expect(line.rows.reduce((sum, row) => sum + row.height, 0)).toBeLessThan(120)
  })

  it('of an empty day to come has no rows at all, of a holiday only what was done', () => {
    expect(view({}).rows).toEqual([])
    const holiday = view({ hours: null, judged: [judged('a', 480, 540)] })
    expect(holiday.rows).toMatchObject([{ from: 480, to: 540, kind: 'busy' }])
  })

  it('of a night reaches from midnight to midnight without a scroll through the dark', () => {
    const line = view({ judged: [judged('early', 0, 120), judged('late', 1320, 1440)] })
    expect(line.rows.at(0)?.from).toBe(0)
    expect(line.rows.at(-1)?.to).toBe(1440)
    expect(line.rows.filter(({ kind }) => kind === 'fold')).toHaveLength(1)
  })

  it('of three thousand entries draws the first, tells of the others, and shows no gap behind them', () => {
    const all = Array.from({ length: 3000 }, (_, n) =>
      judged(`b${n}`, 450 + (n % 400), 460 + (n % 400)),
    )
    const line = view({ judged: all, gaps: [{ start: 900, end: 960 }] })
    expect(line.more).toBe(2940)
    expect(order(line)).toHaveLength(60)
    expect(order(line).some((name) => name.startsWith('gap'))).toBe(false)
  })
})
