import { findMerges, proposeText } from '@jejak/shared/split-merge/merge'
import { waitingOf } from '@jejak/pwa/storage/outbox'
import { mergeTwo, splitInTwo } from '@jejak/pwa/data/split-merge'
import { differing, isSame, toContent } from '@jejak/pwa/storage/same'
import { undoReshape, type ReshapeStep } from '@jejak/pwa/data/undo-split-merge'
import type { ShownEntry } from '@jejak/pwa/storage/views'
import type { Play } from './acts.ts'
import { dayOf, minutesOf, note, type DayPlay, type Offer } from './day-play.ts'
import type { Device } from './device.ts'

type Scene = Play & { readonly day: DayPlay }

const isOpen = ({ status, conflict }: ShownEntry): boolean =>
  conflict === null && (status === 'draft' || status === 'returned')

/** What the dialog was opened on: the page as it is, or as it was when somebody was called away. */
async function dialogOf({ chance, day }: Scene, device: Device): Promise<readonly ShownEntry[]> {
  const kept = day.dialogs.get(device.name)
  day.dialogs.delete(device.name)
  const now = await dayOf(device)
  if (chance.happens(0.15)) day.dialogs.set(device.name, now)
  return kept ?? now
}

/** Cuts an entry at a random minute, as the dialog does. */
export async function split(play: Scene, device: Device): Promise<void> {
  const { chance, day, intents } = play
  const shown = await dialogOf(play, device)
  const saw = chance.pick(shown.filter((view) => isOpen(view) && view.end - view.start >= 2))
  if (!saw) return
  const at = saw.start + 1 + chance.below(saw.end - saw.start - 1)
  const before = await dayOf(device)
  const done = await intents.during(device, [saw.id], () => splitInTwo(device.context, saw, at))
  const after = await dayOf(device)
  if (!done.ok) return sameOrTorn(day, 'a refused split', before, after)
  const parts = idsOf(done.value).map((id) => after.find((view) => view.id === id))
  const [first, second] = parts
  const isWhole =
    first?.start === saw.start &&
    first.end === second?.start &&
    second.end === saw.end &&
    first.quantity + second.quantity === saw.quantity &&
    parts.every((part) => isSame(part?.evidence, saw.evidence))
  if (!isWhole || minutesOf(before) !== minutesOf(after)) day.torn.push('a split changed the sum')
  note(day, 'split')
  day.offers.set(device.name, { what: 'split', steps: done.value })
}

/** Joins two neighbours, as the dialog does. */
export async function merge(play: Scene, device: Device): Promise<void> {
  const { chance, day, intents } = play
  const shown = await dialogOf(play, device)
  const pairs = shown.flatMap((view) => findMerges(view, shown))
  const pair = chance.pick(pairs.filter(({ keep, absorb }) => isOpen(keep) && isOpen(absorb)))
  if (!pair) return
  const { keep, absorb } = pair
  const text = proposeText(keep.text, absorb.text)
  const before = await dayOf(device)
  const done = await intents.during(device, [keep.id, absorb.id], () =>
    mergeTwo(device.context, { keep, absorb, text }),
  )
  const after = await dayOf(device)
  if (!done.ok) return sameOrTorn(day, 'a refused merge', before, after)
  const merged = after.find((view) => view.id === keep.id)
  const urls = absorb.evidence.map(({ url }) => url)
  const links = new Set(merged?.evidence.map(({ url }) => url))
  const isWhole =
    merged?.start === Math.min(keep.start, absorb.start) &&
    merged.end === Math.max(keep.end, absorb.end) &&
    [...urls, ...keep.evidence.map(({ url }) => url)].every((url) => links.has(url)) &&
    !after.some((view) => view.id === absorb.id) &&
    after.length === before.length - 1
  if (!isWhole) day.torn.push('a merge lost time or a link on the screen')
  const removal = (await waitingOf(device.context.database, absorb.id)).at(-1)?.id ?? ''
  day.handovers.push({
    what: 'merge',
    removal,
    keepId: keep.id,
    since: undefined,
    need: { start: absorb.start, end: absorb.end, urls },
  })
  note(day, 'merge')
  day.offers.set(device.name, { what: 'merge', steps: done.value })
}

/** Presses "Urungkan" on the last toast: all of it is back as it was, or nothing is touched. */
export async function undo(play: Scene, device: Device): Promise<void> {
  const { day, intents } = play
  const offer = day.offers.get(device.name)
  if (!offer) return
  day.offers.delete(device.name)
  const { database } = device.context
  const ids = idsOf(offer.steps)
  const before = await dayOf(device)
  const isDone = await intents.during(device, ids, () => undoReshape(device.context, offer.steps))
  const after = await dayOf(device)
  if (!isDone) return sameOrTorn(day, `a refused undo of a ${offer.what}`, before, after)
  note(day, `undone ${offer.what}`)
  if (!isBack(offer, after)) day.torn.push(`an undone ${offer.what} is not as it was`)
  if (offer.what === 'merge') return
  if (minutesOf(before) !== minutesOf(after)) day.torn.push('an undone split changed the sum')
  const [keepId = '', madeId = ''] = ids
  const made = before.find((view) => view.id === madeId)
  const last = (await waitingOf(database, madeId)).at(-1)
  if (!made || last?.mutation.kind !== 'entry.remove') return
  day.handovers.push({
    what: 'undone split',
    removal: last.id,
    keepId,
    since: cutOf(offer, play),
    need: { start: made.end, end: made.end, urls: [] },
  })
}

const idsOf = (steps: readonly ReshapeStep[]): readonly string[] => steps.map(({ id }) => id)

/** The intent that shortened the entry. */
function cutOf({ steps }: Offer, { intents }: Scene): string | undefined {
  const saved = steps.find((step) => step.kind === 'saved')
  const cuts = [...intents.formed.values()].filter(
    ({ mutation }) =>
      mutation.kind === 'entry.save' &&
      mutation.entryId === saved?.id &&
      mutation.patch.end === saved.after.end,
  )
  return cuts.at(-1)?.mutation.id
}

/** Whether what the steps had changed reads as before them. */
const isBack = ({ steps }: Offer, after: readonly ShownEntry[]): boolean =>
  steps.every((step) => {
    const view = after.find(({ id }) => id === step.id)
    if (step.kind === 'made') return view === undefined
    if (step.kind === 'removed') return view !== undefined
    return differing(step.before, step.after).every((field) =>
      isSame(view?.[field], step.before[field]),
    )
  })

function sameOrTorn(
  day: DayPlay,
  what: string,
  before: readonly ShownEntry[],
  after: readonly ShownEntry[],
): void {
  note(day, what)
  const contents = (views: readonly ShownEntry[]) => views.map((view) => [view.id, toContent(view)])
  if (!isSame(contents(before), contents(after))) day.torn.push(`${what} was half done`)
}
