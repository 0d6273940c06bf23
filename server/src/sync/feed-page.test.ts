import { expect, test } from 'vitest'
import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { FeedRow } from '../platform/feed-rows.ts'
import { pageOf } from './feed-page.ts'

const rowAt = (seq: number) => ({ kind: 'entry', seq, row: { id: String(seq) } }) as FeedRow

test('rows of several kinds come as one sequence, in the order of their feed numbers', () => {
  const page = pageOf([rowAt(2), rowAt(7), rowAt(1), rowAt(5)], 0)
  expect(page.rows.map((row) => row.seq)).toEqual([1, 2, 5, 7])
  expect(page).toMatchObject({ cursor: 7, more: false })
})

test('what does not fit into a page stays behind its cursor', () => {
  const first = Array.from({ length: MAX_ROWS }, (_, at) => rowAt(2 * at + 1))
  const second = Array.from({ length: 3 }, (_, at) => rowAt(2 * at + 2))
  const page = pageOf([...first, ...second], 0)
  expect(page.rows).toHaveLength(MAX_ROWS)
  expect(page.cursor).toBe(page.rows.at(-1)!.seq)
  const left = [...first, ...second].filter((row) => !page.rows.includes(row))
  expect(left.every((row) => row.seq > page.cursor)).toBe(true)
  expect(page.more).toBe(true)
})

test('an empty page leaves the cursor where it was', () => {
  expect(pageOf([], 41)).toEqual({ rows: [], cursor: 41, more: false })
})
