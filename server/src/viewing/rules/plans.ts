import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import type { Matrix } from '@jejak/shared/skp/cascade'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { wholeYear, type Answered, type Rules, type Seen } from '../rule.ts'

const rhkOf = (subjectId: string, year: number): Seen => ({
  subjectId,
  kind: 'rhk',
  ...wholeYear(year),
})

/** Plans: whole, and the results in them that others hang theirs on. */
export const plans: Rules<
  | 'skpRecord'
  | 'skpVersion'
  | 'teamSkp'
  | 'superiorRhk'
  | 'looks'
  | 'keepRhk'
  | 'declineProposal'
  | 'matrix'
  | 'propose'
  | 'tree'
  | 'treeOpen'
  | 'treeGaps'
> = {
  skpRecord: ({ value: { owner, year } }) => [
    { subjectId: owner.id, kind: 'skp', ...wholeYear(year) },
  ],
  skpVersion: async ({ tx, actor, params }) =>
    (await plansOf({ tx, actor }, [params.id])).map(({ ownerId, year }) => ({
      subjectId: ownerId,
      kind: 'skp',
      ...wholeYear(year),
    })),
  teamSkp: ({ value }) =>
    value.skp.map(({ person, year }) => ({
      subjectId: person.id,
      kind: 'skp',
      ...wholeYear(year),
    })),
  superiorRhk: ({ value, request }) =>
    value.rhk.flatMap(({ personId }) => (personId ? [rhkOf(personId, request.year)] : [])),
  looks: looksSeen,
  keepRhk: looksSeen,
  declineProposal: looksSeen,
  matrix: cellsSeen,
  propose: cellsSeen,
  tree: ({ value: { up, own, year } }) =>
    [...up, ...own].map(({ personId }) => rhkOf(personId, year)),
  treeOpen: treeSeen,
  treeGaps: ({ value, request }) =>
    value.nodes.map(({ personId }) => rhkOf(personId, request.year)),
}

function looksSeen({
  value: { mine, below, proposals },
}: {
  readonly value: ResponseOf<'looks'>
}): readonly Seen[] {
  return [
    ...mine.map(({ superior, year }) => rhkOf(superior.id, year)),
    ...below.map(({ owner, year }) => rhkOf(owner.id, year)),
    ...proposals.map(({ by, year }) => rhkOf(by.id, year)),
  ]
}

function cellsSeen({ value: { cells, year } }: { readonly value: Matrix }): readonly Seen[] {
  return cells.map(({ personId }) => rhkOf(personId, year))
}

/** The node that is opened, whose numbers are told, and what hangs below it. */
async function treeSeen({ tx, actor, request, value }: Answered<'treeOpen'>) {
  const opened = await plansOf({ tx, actor }, [request.skp])
  return opened.flatMap(({ ownerId, year }) => [
    rhkOf(ownerId, year),
    ...value.children.map(({ personId }) => rhkOf(personId, year)),
  ])
}

async function plansOf(
  { tx, actor }: { readonly tx: Tx; readonly actor: Actor },
  ids: readonly RequestOf<'treeOpen'>['skp'][],
) {
  return tx
    .selectFrom('skp')
    .select(['owner_id as ownerId', 'year'])
    .where('instansi_id', '=', actor.instansiId)
    .where('id', 'in', [...ids])
    .execute()
}
