import { database } from './database.ts'

const ACCOUNT = 'account-zone'
const ANSWERED = 'account-zone-answered'

/** The zone of the owner's account in Jejak, minutes east of UTC, as its page last said; undefined before that. */
export async function readAccountZone(): Promise<number | undefined> {
  const row = await database.meta.get(ACCOUNT)
  return typeof row?.value === 'number' ? row.value : undefined
}

export async function noteAccountZone(zone: number): Promise<void> {
  if ((await readAccountZone()) !== zone) await database.meta.put({ key: ACCOUNT, value: zone })
}

/** The two zones of a difference: of the account, and of what is told here. */
export type ZoneDifference = { readonly account: number; readonly here: number }

const asText = ({ account, here }: ZoneDifference) => `${account} ${here}`

/** Whether the account's zone differs from the one here, and that was not answered yet. A difference is asked about once. */
export async function findZoneDifference(here: number): Promise<ZoneDifference | undefined> {
  const account = await readAccountZone()
  if (account === undefined || account === here) return undefined
  const answered = await database.meta.get(ANSWERED)
  const found = { account, here }
  return answered?.value === asText(found) ? undefined : found
}

export async function answerZoneDifference(difference: ZoneDifference): Promise<void> {
  await database.meta.put({ key: ANSWERED, value: asText(difference) })
}
