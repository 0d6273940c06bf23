import { scopeOf } from '../access/scope.ts'
import type { OfficeAct } from '../org/office-acts.ts'
import { appendOfficeActs } from '../org/office-acts-at-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

type AccountAct = {
  readonly act: Extract<OfficeAct['act'], `org.${string}`>
  /** Whose accounts. */
  readonly ownerIds: readonly string[]
  /** The reset; for codes on paper the person themselves. */
  readonly objectId?: string
  readonly content?: Readonly<Record<string, number>>
}

/** Writes down what somebody did with the account of another, where that one finds it. */
export async function tellAccount(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'random' | 'seal' | 'now'>,
  actor: Actor,
  { act, ownerIds, objectId, content = {} }: AccountAct,
): Promise<void> {
  const { instansiId, personId } = actor
  const { actingAs } = await scopeOf(tx, actor)
  const by = { instansiId, personId, actingAs: actingAs ?? ('self' as const), at: deps.now() }
  await appendOfficeActs(
    tx,
    deps,
    instansiId,
    ownerIds.map((ownerId) => ({
      ...by,
      ownerId,
      act,
      objectId: objectId ?? ownerId,
      version: 1,
      content,
    })),
  )
}
