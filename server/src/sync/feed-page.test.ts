import { expect, test } from 'vitest'
import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { FeedRow } from '../platform/feed-rows.ts'
import { pageOf, type PageAsked } from './feed-page.ts'

const rowAt = (seq: number, text = '') =>
  ({ kind: 'entry', seq, row: { id: String(seq), text } }) as FeedRow
const asked = (change: Partial<PageAsked> = {}): PageAsked => ({
  cursor: 0,
  maxBytes: 64 * 1024,
  held: new Set(),
  ...change,
})

test('rows of several kinds come as one sequence, in the order of their feed numbers', () => {
  const page = pageOf([rowAt(2), rowAt(7), rowAt(1), rowAt(5)], asked())
  expect(page.rows.map((row) => row.seq)).toEqual([1, 2, 5, 7])
  expect(page).toMatchObject({ cursor: 7, more: false })
})

test('what does not fit into a page stays behind its cursor', () => {
  const first = Array.from({ length: MAX_ROWS }, (_, at) => rowAt(2 * at + 1))
  const second = Array.from({ length: 3 }, (_, at) => rowAt(2 * at + 2))
  const page = pageOf([...first, ...second], asked())
  expect(page.rows).toHaveLength(MAX_ROWS)
  expect(page.cursor).toBe(page.rows.at(-1)!.seq)
  const left = [...first, ...second].filter((row) => !page.rows.includes(row))
  expect(left.every((row) => row.seq > page.cursor)).toBe(true)
  expect(page.more).toBe(true)
})

test('a page ends before the row with which its bytes would be too many', () => {
  const rows = Array.from({ length: 20 }, (_, at) => rowAt(at + 1, 'x'.repeat(1000)))
  const page = pageOf(rows, asked({ maxBytes: 5 * 1024 }))
  // 1,019 bytes each.
  expect(page).toMatchObject({ cursor: 5, more: true })
})

test('a row that is too large for any page travels alone, and the feed goes on behind it', () => {
  const rows = [rowAt(1, 'x'.repeat(9000)), rowAt(2), rowAt(3, 'x'.repeat(9000)), rowAt(4)]
  const cursors: number[] = []
  for (let left = rows; left.length > 0;) {
    const page = pageOf(left, asked({ maxBytes: 1024 }))
    cursors.push(page.cursor)
    left = left.filter((row) => row.seq > page.cursor)
  }
  expect(cursors).toEqual([1, 2, 3, 4])
})

test('what is answered anyway takes no room in the page', () => {
  const rows = Array.from({ length: 20 }, (_, at) => rowAt(at + 1, 'x'.repeat(1000)))
  const held = new Set(rows.map(({ row }) => row.id))
  expect(pageOf(rows, asked({ maxBytes: 2048, held }))).toMatchObject({ cursor: 20, more: false })
})

test('an empty page leaves the cursor where it was', () => {
  expect(pageOf([], asked({ cursor: 41 }))).toEqual({ rows: [], cursor: 41, more: false })
})
