import * as v from 'valibot'
import type { RequestOf } from '@jejak/shared/api/contract'
import { ToldActSchema, type ToldAct } from '@jejak/shared/org/office-view'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { plainFields } from './acts-about-me.ts'

const PAGE = 50
type Asked = Omit<RequestOf<'officeActs'>, 'group'> & Partial<RequestOf<'officeActs'>>

/** What an office did in an agency, newest first: for whoever answers for it, so without the words of people. */
export async function listActs(
  tx: Tx,
  { instansiId }: Pick<Actor, 'instansiId'>,
  { personId, group = null, before }: Asked,
): Promise<{ readonly acts: ToldAct[]; readonly next: string | null }> {
  let lines = tx
    .selectFrom('office_act')
    .innerJoin('person as doer', (join) =>
      join
        .onRef('doer.instansi_id', '=', 'office_act.instansi_id')
        .onRef('doer.id', '=', 'office_act.person_id'),
    )
    .innerJoin('person as about', (join) =>
      join
        .onRef('about.instansi_id', '=', 'office_act.instansi_id')
        .onRef('about.id', '=', 'office_act.owner_id'),
    )
    .select([
      'office_act.seq',
      'office_act.act',
      'office_act.at',
      'doer.name as by',
      'office_act.acting_as as actingAs',
      'office_act.content',
      'office_act.reason',
      'about.id as aboutId',
      'about.name as aboutName',
    ])
    .where('office_act.instansi_id', '=', instansiId)
    .orderBy('office_act.at', 'desc')
    .orderBy('office_act.owner_id', 'desc')
    .orderBy('office_act.seq', 'desc')
    .limit(PAGE + 1)
  if (personId !== null) lines = lines.where('office_act.owner_id', '=', personId)
  if (group !== null) lines = lines.where('office_act.act', 'like', `${group}%`)
  const last = before === null ? undefined : placeIn(before)
  if (last) {
    lines = lines.where((where) =>
      where.or([
        where('office_act.at', '<', last.at),
        where.and([where('office_act.at', '=', last.at), where('owner_id', '<', last.ownerId)]),
        where.and([
          where('office_act.at', '=', last.at),
          where('owner_id', '=', last.ownerId),
          where('office_act.seq', '<', last.seq),
        ]),
      ]),
    )
  }
  const rows = await lines.execute()
  const acts = rows.slice(0, PAGE).map(({ content, aboutId, aboutName, ...row }) =>
    v.parse(ToldActSchema, {
      ...row,
      about: { id: aboutId, name: aboutName },
      ...sparing(row, content),
    }),
  )
  const end = acts.at(-1)
  return {
    acts,
    next: end && rows.length > PAGE ? `${end.at}.${end.about.id}.${end.seq}` : null,
  }
}

/**
 * Leave may be an illness, a rating is between two, a claim has the words of those who disagree, and what
 * somebody asks about their data is between them and whoever answers: that there was an act is enough.
 */
function sparing({ act, reason }: { readonly act: string; readonly reason: string }, text: string) {
  if (/^(absence|evaluation|feedback|privacy)\./.test(act)) return { detail: {}, reason: '' }
  const { reason: _asked, comment: _said, ...detail } = plainFields(JSON.parse(text))
  return { detail, reason }
}

function placeIn(before: string) {
  const [at = '', ownerId = '', seq = ''] = before.split('.')
  return { at: Number(at), ownerId, seq: Number(seq) }
}
