import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Wrong } from './choices.ts'
import { adendumOf, contentOf } from './skp-row.ts'
import { plansOfSuperiorRhk } from './superior-rhk.ts'

type Saving = { readonly content: SkpContent; readonly actingPostId?: string | null | undefined }

/**
 * Links to a superior's RHK that are new and are not the person's to make. One that stood before stays, although the
 * superior's RHK has gone or the superior is another by now: that is what *Sinkronisasi* is for.
 */
export async function wrongLinks(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { content, actingPostId }: Saving,
  before: SkpTable | undefined,
): Promise<Wrong[]> {
  if (!content.rhk.some(({ rhkAtasanId }) => rhkAtasanId !== undefined)) return []
  const stood = new Set(
    before &&
      [contentOf(before), adendumOf(before)].flatMap((plan) => (plan?.rhk ?? []).map(linkOf)),
  )
  const fresh = content.rhk.flatMap((rhk, at) =>
    rhk.rhkAtasanId === undefined || stood.has(linkOf(rhk)) ? [] : [{ at, link: rhk.rhkAtasanId }],
  )
  const found = await plansOfSuperiorRhk(
    tx,
    {
      instansiId,
      personId,
      year: content.year,
      actingPostId: before ? before.acting_post_id : (actingPostId ?? null),
    },
    fresh.map(({ link }) => link),
  )
  return fresh
    .filter(({ link }) => !found.has(link))
    .map(({ at }) => ({
      path: `content.rhk.${at}.rhkAtasanId`,
      message: 'expected an RHK in force of an assessor of that year',
      code: 'superior-rhk',
    }))
}

const linkOf = ({ id, rhkAtasanId }: SkpContent['rhk'][number]): string => `${id} ${rhkAtasanId}`
