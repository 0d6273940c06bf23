import { createEntry } from '@jejak/pwa/data/entries'
import { findShown } from '@jejak/pwa/storage/views'
import { actOn, freshContent, review, type Play } from './acts.ts'
import { DAY } from './agency.ts'
import type { DayPlay } from './day-play.ts'
import type { Device } from './device.ts'
import { record } from './recordings.ts'
import { merge, split, undo } from './reshape-acts.ts'

type Scene = Play & { readonly day: DayPlay; readonly now: () => number }

const FEW = 5
const LATEST_START = 1_200

/** One random thing the person at this device does with their whole day before them. */
export async function actOnDay(play: Scene, device: Device): Promise<void> {
  const { chance, day } = play
  if (device.role === 'superior') {
    if (chance.happens(0.2)) return record(play, device)
    return review(play, device)
  }
  if (day.offers.has(device.name) && chance.happens(0.3)) return undo(play, device)
  const views = await findShown(device.context.database, DAY, DAY)
  const open = views.filter(({ status }) => status !== 'approved')
  if (open.length === 0 || (open.length < FEW && chance.happens(0.25))) {
    return create(play, device, views.at(-1)?.end ?? 420)
  }
  const dice = chance.next()
  if (dice < 0.2) return split(play, device)
  if (dice < 0.42) return merge(play, device)
  if (dice < 0.62) return record(play, device)
  const view = chance.pick(open)
  if (view) await actOn(play, device, view)
}

/** A new entry soon after the last one, where it may be merged with it. */
async function create(play: Scene, device: Device, lastEnd: number): Promise<void> {
  const { chance, intents } = play
  const { context } = device
  const id = context.clock.newId()
  const start = lastEnd < LATEST_START ? lastEnd + chance.below(20) : 480 + chance.below(400)
  const end = start + 1 + chance.below(90)
  await intents.during(device, [id], () =>
    createEntry(context, id, { ...freshContent(play), start, end }),
  )
}
