import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONTENT_FIELDS } from '../entry/entry.ts'
import {
  contentArbitrary,
  ENTRY_ID,
  entryArbitrary,
  mutationArbitrary,
  OWNER,
  patchArbitrary,
} from '../../test/sync-arbitrary.ts'
import type { EntryMutation } from './mutation.ts'
import { overlay } from './overlay.ts'

const target = { id: ENTRY_ID, entryId: ENTRY_ID, baseVersion: 0 }
const save = (patch: Extract<EntryMutation, { kind: 'entry.save' }>['patch']): EntryMutation => ({
  kind: 'entry.save',
  ...target,
  patch,
})

test('with nothing pending the screen shows the row of the server', () => {
  fc.assert(
    fc.property(entryArbitrary, (row) => {
      expect(overlay(row, [], OWNER)).toEqual({ ...row, pending: false })
    }),
  )
})

test('dropping a mutation is the rollback: the row itself is never touched', () => {
  fc.assert(
    fc.property(entryArbitrary, fc.array(mutationArbitrary), (row, pending) => {
      const before = JSON.stringify(row)
      overlay(row, pending, OWNER)
      expect(JSON.stringify(row)).toBe(before)
    }),
  )
})

test('of several saves the last one of each field is shown', () => {
  fc.assert(
    fc.property(entryArbitrary, fc.array(patchArbitrary, { minLength: 1 }), (row, patches) => {
      const shown = overlay(row, patches.map(save), OWNER)
      const merged = Object.assign({}, row, ...patches) as typeof row
      expect(shown).toEqual({ ...merged, pending: true })
    }),
  )
})

test('an entry that only this device knows is shown from its first, whole save', () => {
  fc.assert(
    fc.property(contentArbitrary, (content) => {
      expect(overlay(undefined, [save(content)], OWNER)).toEqual({
        id: ENTRY_ID,
        owner: OWNER,
        ...content,
        status: 'draft',
        version: 0,
        removed: false,
        submittedAt: null,
        decision: null,
        pending: true,
      })
    }),
  )
})

test('there is nothing to show without a row and without a save', () => {
  fc.assert(
    fc.property(fc.array(mutationArbitrary), (pending) => {
      fc.pre(pending[0]?.kind !== 'entry.save')
      expect(overlay(undefined, pending, OWNER)).toBeUndefined()
    }),
  )
})

test('version, owner and the latest decision are the server’s to change', () => {
  fc.assert(
    fc.property(entryArbitrary, fc.array(mutationArbitrary), (row, pending) => {
      const shown = overlay(row, pending, OWNER)
      expect([shown?.id, shown?.owner, shown?.version, shown?.decision]).toEqual([
        row.id,
        row.owner,
        row.version,
        row.decision,
      ])
    }),
  )
})

test.each([
  [{ kind: 'entry.submit', ...target }, { status: 'submitted' }],
  [{ kind: 'entry.remove', ...target }, { removed: true }],
  [{ kind: 'review.decide', ...target, act: 'approve', comment: '' }, { status: 'approved' }],
  [{ kind: 'review.decide', ...target, act: 'return', comment: 'a' }, { status: 'returned' }],
  [{ kind: 'review.decide', ...target, act: 'reopen', comment: 'a' }, { status: 'returned' }],
] as const satisfies readonly (readonly [EntryMutation, object])[])(
  '%o shows %o and keeps the words',
  (mutation, change) => {
    fc.assert(
      fc.property(entryArbitrary, (row) => {
        const shown = overlay(row, [mutation], OWNER)
        expect(shown).toMatchObject(change)
        expect(CONTENT_FIELDS.map((field) => shown?.[field])).toEqual(
          CONTENT_FIELDS.map((field) => row[field]),
        )
      }),
    )
  },
)

test('withdrawing shows a draft, or what was returned as returned again', () => {
  fc.assert(
    fc.property(entryArbitrary, (row) => {
      const shown = overlay(row, [{ kind: 'entry.withdraw', ...target }], OWNER)
      const isGivenBack = row.decision !== null && row.decision.act !== 'approve'
      expect(shown?.status).toBe(isGivenBack ? 'returned' : 'draft')
    }),
  )
})
