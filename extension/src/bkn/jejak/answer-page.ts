import { receiveOrders } from '@jejak/shared/bkn/incoming'
import { BknToExtensionSchema, MAX_ORDERS } from '@jejak/shared/handoff/bkn-messages'
import type { BknToExtension, BknToPage } from '@jejak/shared/handoff/bkn-messages'
import * as v from 'valibot'
import { readSettings } from '../../settings/settings.ts'
import { database } from '../../storage/database.ts'
import { claim, readOwner } from '../../storage/owner.ts'
import { keepFromJejak } from '../../suggestions/from-jejak.ts'
import { forgetRecords, readJejak, writeJejak } from './jejak-store.ts'

/** What may wait here at once; a page that sends more gets no receipt for it. */
const MAX_WAITING = 1000

/**
 * Answers the page of Jejak on matters of e-Kinerja; the caller has checked that it is that page. What cannot be
 * parsed gets no answer. What is acknowledged is on the disk.
 */
export async function answerBkn(message: unknown, now: number): Promise<unknown> {
  const asked = v.safeParse(BknToExtensionSchema, message)
  if (!asked.success) return undefined
  switch (asked.output.type) {
    case 'bkn:meet':
      return meet(asked.output.person)
    case 'bkn:queue':
      return (await claim(asked.output.person)) ? takeQueue(asked.output) : OTHER_OWNER
    case 'bkn:knowledge':
      if ((await readOwner()) === asked.output.person) await keepFromJejak(asked.output)
      return undefined
    case 'bkn:want-chosen':
      return chosenFor(asked.output)
    case 'bkn:plan-receipt':
      return takePlanReceipt(asked.output.batchId, now)
    case 'bkn:results-receipt':
      await forgetRecords(asked.output.person, asked.output.keys)
      return unreportedRecords(asked.output.person)
  }
}

/** What the owner chose in the panel for drafts that they have just moved, and saw in the preview. */
async function chosenFor({
  person,
  ids,
}: Extract<BknToExtension, { type: 'bkn:want-chosen' }>): Promise<BknToPage | undefined> {
  if ((await readOwner()) !== person) return undefined
  const rows = await database.choices.bulkGet([...ids])
  const choices = rows.flatMap((row) => {
    if (!row) return []
    const { id, text, objectKey, planId, rencanaAksi, at } = row
    return [{ id, text, objectKey, rencanaAksi: planId === null ? null : rencanaAksi, at }]
  })
  return choices.length > 0 ? { type: 'bkn:chosen', person, choices } : undefined
}

const OTHER_OWNER = { type: 'bkn:other-owner' } as const satisfies BknToPage

/**
 * Notes who is in front of Jejak. Once recording was agreed to, the first of them is whose everything here is. Somebody
 * else is told so; recordings of their own entries are all they get.
 */
async function meet(person: string): Promise<BknToPage | undefined> {
  await writeJejak('met', person)
  const own = await unreportedRecords(person)
  const { consent } = await readSettings()
  const owner = await readOwner()
  const isOther = owner === undefined ? consent && !(await claim(person)) : owner !== person
  return own ?? (isOther ? OTHER_OWNER : undefined)
}

/** The plan that the person pressed to send, until it is acknowledged. */
export async function openPlanOffer(): Promise<readonly unknown[]> {
  const offer = await readJejak('planOffer')
  if (!offer || offer.plan === undefined) return []
  return [{ type: 'bkn:plan', batchId: offer.batchId, plan: offer.plan }]
}

async function unreportedRecords(person: string): Promise<BknToPage | undefined> {
  const own = (await readJejak('records')).filter((each) => each.person === person)
  if (own.length === 0) return undefined
  return {
    type: 'bkn:results',
    person,
    records: own.slice(0, MAX_ORDERS).map(({ record }) => record),
  }
}

function takeQueue({
  batchId,
  person,
  orders,
}: Extract<BknToExtension, { type: 'bkn:queue' }>): Promise<BknToPage | undefined> {
  return database.transaction('rw', database.meta, async () => {
    const own = (await readJejak('known')).filter((each) => each.person === person)
    const recorded = new Map(own.map(({ key, at, stamp }) => [key, { at, stamp }]))
    const incoming = await readJejak('incoming')
    const received = receiveOrders({ incoming, orders, person, recorded })
    if (received.incoming.length > MAX_WAITING) return undefined
    await writeJejak('incoming', [...received.incoming])
    const { taken, known } = received
    return { type: 'bkn:queue-receipt', batchId, taken: [...taken], known: [...known] }
  })
}

/** Only the batch that is open; a receipt for another, or played again, changes nothing. */
function takePlanReceipt(batchId: string, now: number): Promise<void> {
  return database.transaction('rw', database.meta, async () => {
    const offer = await readJejak('planOffer')
    if (offer?.batchId !== batchId || offer.plan === undefined) return
    await writeJejak('planOffer', { batchId, at: offer.at, receivedAt: now })
  })
}
