import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/databases.ts'
import type { AuditTable } from '../db/work-tables.ts'
import { makeId } from '../../../test/agency.ts'
import { content, decide, save, submit } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { dropKept } from '../../../test/kept.ts'
import { useOffice } from '../../../test/office.ts'
import { sealedContent } from '../../entries/sealed-content.ts'
import { verifyChain } from '../../../test/verify-chain.ts'
import { contentHash } from './chain.ts'

stopClock()

onBothEngines('the audit chain', (open) => {
  const office = useOffice(open)
  let entryId: string

  beforeAll(() => dropKept(office.deps.db))
  // Link 1 is Ani's plan; then save, submit and the approval.
  beforeEach(async () => {
    entryId = makeId()
    const ani = await office.as('ani')
    await ani.sync([save(entryId, 0, content(office.agency)), submit(entryId, 0)])
    await (await office.as('sri')).act(decide(entryId, 2, 'approve'))
  })

  const verify = () =>
    verifyChain(office.deps.db.read, office.agency.instansiId, office.agency.person.ani)
  const links = () =>
    office.deps.db.read
      .selectFrom('audit')
      .selectAll()
      .where('instansi_id', '=', office.agency.instansiId)
      .where('owner_id', '=', office.agency.person.ani)
      .orderBy('seq')
      .execute()
  const change = (seq: number, set: Partial<AuditTable>) =>
    office.deps.db.write((tx) =>
      tx
        .updateTable('audit')
        .set(set)
        .where('instansi_id', '=', office.agency.instansiId)
        .where('owner_id', '=', office.agency.person.ani)
        .where('seq', '=', seq)
        .execute(),
    )
  const drop = (seq: number) =>
    office.deps.db.write((tx) =>
      tx
        .deleteFrom('audit')
        .where('instansi_id', '=', office.agency.instansiId)
        .where('owner_id', '=', office.agency.person.ani)
        .where('seq', '=', seq)
        .execute(),
    )

  test('has a link for each act, by whom and on which version', async () => {
    const told = (await links()).map(({ seq, act, person_id, version }) => [
      seq,
      act,
      person_id,
      version,
    ])
    const { ani, sri } = office.agency.person
    expect(told).toEqual([
      [1, 'skp.save', ani, 1],
      [2, 'save', ani, 1],
      [3, 'submit', ani, 2],
      [4, 'approve', sri, 3],
    ])
    expect(await verify()).toBeNull()
  })

  test('proves what was written to whoever still has it, and holds no word of it', async () => {
    const link = (await links()).at(-1)
    const row = await office.deps.db.read
      .selectFrom('entry')
      .selectAll()
      .where('id', '=', entryId)
      .executeTakeFirstOrThrow()
    expect(contentHash(link!.salt, sealedContent(row))).toBe(link!.content_hash)
    expect(contentHash(link!.salt, sealedContent({ ...row, text: 'Lain' }))).not.toBe(
      link!.content_hash,
    )
    expect(JSON.stringify(await links())).not.toContain(content(office.agency).text)
  })

  test.each([
    ['another person', { person_id: 'orang-lain' }],
    ['another time', { at: 1 }],
    ['another act', { act: 'return' }],
    ['another content', { content_hash: '0'.repeat(64) }],
    ['another version', { version: 7 }],
  ] as const)('shows a link that was given %s', async (_what, set) => {
    await change(3, set)
    expect(await verify()).toEqual({ seq: 3, fault: 'changed' })
  })

  test('shows a link that was taken out of the middle', async () => {
    await drop(2)
    expect(await verify()).toEqual({ seq: 2, fault: 'missing' })
  })

  test('shows an end that was cut off', async () => {
    await drop(4)
    expect(await verify()).toEqual({ seq: 4, fault: 'cut' })
  })

  test('stays whole when the salt of a link is erased', async () => {
    await change(3, { salt: '' })
    expect(await verify()).toBeNull()
  })

  test('gives no link to an act that was refused', async () => {
    const before = await links()
    await (await office.as('sri')).act(decide(entryId, 1, 'approve'))
    await (await office.as('budi')).act(save(entryId, 3, { text: 'Menyusup' }))
    expect(await links()).toEqual(before)
  })
})
