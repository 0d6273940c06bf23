import * as v from 'valibot'
import { expect, test } from 'vitest'
import { COMMENT_MAX } from '../review/comment.ts'
import { MutationSchema } from './mutation.ts'
import { MAX_MUTATIONS, PROTOCOL, SyncRequestSchema } from './protocol.ts'

const UUID = '01a2004e-9cf4-7e90-af9c-84be32226662'
const target = { id: UUID, entryId: UUID, baseVersion: 1 }
const isMutation = (value: unknown) => v.safeParse(MutationSchema, value).success

test.each([
  { kind: 'entry.save', ...target, patch: { text: 'Menyusun' } },
  { kind: 'entry.submit', ...target },
  { kind: 'review.decide', ...target, act: 'return', comment: 'x'.repeat(COMMENT_MAX) },
])('%o is a mutation', (value) => {
  expect(isMutation(value)).toBe(true)
})

test.each([
  { kind: 'entry.approve', ...target },
  { kind: 'entry.submit', ...target, status: 'approved' },
  { kind: 'entry.save', ...target, patch: { status: 'approved' } },
  { kind: 'entry.save', ...target, patch: { owner: UUID } },
  { kind: 'entry.save', ...target, patch: { text: 'dua\nbaris' } },
  { kind: 'entry.save', ...target, patch: { text: 'x'.repeat(256) } },
  { kind: 'entry.save', ...target, patch: { day: '2026-02-30' } },
  { kind: 'entry.save', ...target, patch: { quantity: 1.5 } },
  { kind: 'entry.save', ...target, patch: { end: 1441 } },
  { kind: 'entry.submit', ...target, baseVersion: -1 },
  { kind: 'entry.submit', ...target, id: UUID.toUpperCase() },
  { kind: 'review.decide', ...target, act: 'delete', comment: '' },
  { kind: 'review.decide', ...target, act: 'return', comment: 'x'.repeat(COMMENT_MAX + 1) },
])('%o is none', (value) => {
  expect(isMutation(value)).toBe(false)
})

test('a request carries at most fifty mutations', () => {
  const request = (count: number) => ({
    protocol: PROTOCOL,
    deviceId: UUID,
    epoch: null,
    cursor: 0,
    mutations: Array.from({ length: count }, () => ({ kind: 'entry.submit', ...target })),
  })
  expect(v.safeParse(SyncRequestSchema, request(MAX_MUTATIONS)).success).toBe(true)
  expect(v.safeParse(SyncRequestSchema, request(MAX_MUTATIONS + 1)).success).toBe(false)
})
