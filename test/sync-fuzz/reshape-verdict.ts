import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Agency } from './agency.ts'
import type { Handover } from './day-play.ts'
import type { Intents } from './intents.ts'
import type { ServerWorld } from './server-world.ts'

type Step = {
  readonly entryId: string
  readonly version: number
  readonly act: string
  readonly patch: Partial<EntryContent>
}
type Kept = { readonly content: EntryContent; readonly removed: boolean }

/**
 * Walks through everything that was done, in the order in which the server did it, and asks of each step whether it
 * moved as many minutes as its author meant, and of each half of a merge whether the other half came before it.
 * @param mutationAt the mutation that made a version, by `entry@version`
 */
export async function judgeReshapes({
  server,
  agency,
  intents,
  handovers,
  mutationAt,
}: {
  readonly server: ServerWorld
  readonly agency: Agency
  readonly intents: Intents
  readonly handovers: readonly Handover[]
  readonly mutationAt: ReadonlyMap<string, string>
}): Promise<string[]> {
  const torn: string[] = []
  const entries = new Map<string, Kept>()
  const past = new Map<string, { readonly content: EntryContent; readonly by: string }[]>()
  const byRemoval = new Map(handovers.map((each) => [each.removal, each]))
  for (const { entryId, version, act, patch } of await stepsOf(server, agency)) {
    const place = `${entryId}@${version}`
    const by = mutationAt.get(place) ?? ''
    const before = entries.get(entryId)
    const content = { ...before?.content, ...patch } as EntryContent
    const after: Kept = {
      content,
      removed: act === 'remove' || (before?.removed === true && act !== 'save'),
    }
    entries.set(entryId, after)
    past.set(entryId, [...(past.get(entryId) ?? []), { content, by }])
    const moved = minutesOf(after) - (before ? minutesOf(before) : 0)
    const meant = meantBy(intents, by, { before, after })
    if (meant !== undefined && meant !== moved) {
      torn.push(`${place} moved ${moved} minutes where ${meant} were meant`)
    }
    const handover = act === 'remove' ? byRemoval.get(by) : undefined
    const isTaken = !handover || hasTaken(handover, past.get(handover.keepId) ?? [])
    if (handover && !isTaken && !isMeant(intents, handover)) {
      torn.push(`${handover.what}: ${place} went before ${handover.keepId} had its time and links`)
    }
  }
  return torn
}

const minutesOf = ({ content, removed }: Kept): number =>
  removed ? 0 : content.end - content.start

/** Undefined when the step is nobody's, which is a fault of another kind. */
function meantBy(
  { formed }: Intents,
  by: string,
  { before, after }: { readonly before: Kept | undefined; readonly after: Kept },
): number | undefined {
  const intent = formed.get(by)
  if (!intent) return undefined
  const { mutation, saw } = intent
  switch (mutation.kind) {
    case 'entry.save': {
      const { start, end } = mutation.patch
      // A new one, or one that was removed and is brought back.
      if (!saw || before?.removed)
        return (end ?? after.content.end) - (start ?? after.content.start)
      return (end ?? saw.end) - saw.end - ((start ?? saw.start) - saw.start)
    }
    case 'entry.remove':
      return saw ? saw.start - saw.end : undefined
    case 'entry.submit':
    case 'entry.withdraw':
    case 'review.decide':
    case 'choice.keep':
      return 0
  }
}

/** Somebody who had the whole of it before them may take time or links away again before it was ever sent. */
function isMeant({ formed }: Intents, { removal, keepId, need }: Handover): boolean {
  const intents = [...formed.values()]
  const at = intents.findIndex(({ mutation }) => mutation.id === removal)
  return intents
    .slice(at + 1)
    .some(
      ({ mutation, saw, device }) =>
        mutation.kind === 'entry.save' &&
        mutation.entryId === keepId &&
        device === intents[at]?.device &&
        saw !== null &&
        hasAll(saw, need),
    )
}

/** Whether the kept entry once stood with all that was to be handed over, counted from the cut if there was one. */
function hasTaken(
  { need, since }: Handover,
  past: readonly { readonly content: EntryContent; readonly by: string }[],
): boolean {
  const cutAt = since === undefined ? -1 : past.findIndex(({ by }) => by === since)
  return past.slice(cutAt + 1).some(({ content }) => hasAll(content, need))
}

function hasAll(content: EntryContent, { start, end, urls }: Handover['need']): boolean {
  const kept = new Set(content.evidence.map(({ url }) => url))
  return content.start <= start && content.end >= end && urls.every((url) => kept.has(url))
}

/** All acts on the owner's entries. The audit chain has their one order, the history what they changed. */
async function stepsOf({ db }: ServerWorld, { instansiId, owner }: Agency): Promise<Step[]> {
  const rows = await db.read
    .selectFrom('audit')
    .innerJoin('entry_history', (join) =>
      join
        .onRef('entry_history.entry_id', '=', 'audit.object_id')
        .onRef('entry_history.version', '=', 'audit.version')
        .onRef('entry_history.instansi_id', '=', 'audit.instansi_id'),
    )
    .select(['entry_history.entry_id', 'entry_history.version', 'entry_history.act', 'patch'])
    .where('audit.instansi_id', '=', instansiId)
    .where('audit.owner_id', '=', owner)
    .orderBy('audit.seq')
    .execute()
  return rows.map(({ entry_id: entryId, version, act, patch }) => ({
    entryId,
    version,
    act,
    patch: JSON.parse(patch) as Partial<EntryContent>,
  }))
}
