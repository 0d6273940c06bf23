import * as v from 'valibot'
import { StoredSkpContentSchema, type Skp, type SkpContent } from '@jejak/shared/skp/skp'
import type { ActingPost } from '@jejak/shared/skp/acting-post'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'

type Of = Pick<Actor, 'instansiId'>

export const readSkp = (tx: Tx, { instansiId }: Of, id: string): Promise<SkpTable | undefined> =>
  tx
    .selectFrom('skp')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

/** The plan in force, or the one that is written before there is one. */
export const contentOf = ({ content }: Pick<SkpTable, 'content'>): SkpContent => toContent(content)

export const adendumOf = ({ adendum }: Pick<SkpTable, 'adendum'>): SkpContent | null =>
  adendum === null ? null : toContent(adendum)

/** What is written now, or waits: the adendum where there is one. */
export const writtenOf = (row: Pick<SkpTable, 'content' | 'adendum'>): SkpContent =>
  adendumOf(row) ?? contentOf(row)

export const toContent = (text: string): SkpContent =>
  v.parse(StoredSkpContentSchema, JSON.parse(text))

/** @param acting what is known of the post it is for, when that is one they act in */
export function toSkp(row: SkpTable, acting: ActingPost | undefined): Skp {
  const adendum = adendumOf(row)
  const { id, version, state } = row
  return {
    id,
    version,
    state,
    ...(adendum && { adendum }),
    ...(acting && { acting }),
    ...contentOf(row),
  }
}

/**
 * What a link in the chain seals of an SKP: the plan as ever, and with it the adendum where there is one, and the post
 * where it is one they act in: who decides on it hangs on that.
 */
export const sealedPlan = (
  content: SkpContent,
  adendum: SkpContent | null,
  actingPostId: string | null,
): unknown =>
  adendum === null && actingPostId === null
    ? content
    : {
        content,
        ...(adendum !== null && { adendum }),
        ...(actingPostId !== null && { actingPostId }),
      }
