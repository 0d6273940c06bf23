import type { RequestOf } from '@jejak/shared/api/contract'
import { KeptRuleSchema, type KeptRule } from '@jejak/shared/allowance/rule'
import { fail, ok, type Result } from '@jejak/shared/result'
import * as v from 'valibot'
import type { Problem } from '../http/problem.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

/** Far more than an agency changes its regulation. */
const SHOWN = 100

/** All rules of an agency, the newest first, each with whoever gave it. */
export async function listRules(tx: Tx, instansiId: string, limit = SHOWN): Promise<KeptRule[]> {
  const rows = await tx
    .selectFrom('allowance_rule')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'allowance_rule.instansi_id')
        .onRef('person.id', '=', 'allowance_rule.by_id'),
    )
    .select(['allowance_rule.version', 'allowance_rule.at', 'allowance_rule.content'])
    .select('person.name as by')
    .where('allowance_rule.instansi_id', '=', instansiId)
    .orderBy('allowance_rule.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ content, ...row }) =>
    v.parse(KeptRuleSchema, { ...row, rule: content === null ? null : JSON.parse(content) }),
  )
}

/** Gives a rule or takes the one that holds back, compare-and-set; those before stay to be read. */
export async function saveRule(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  actor: Actor,
  { baseVersion, rule }: RequestOf<'saveAllowanceRule'>,
): Promise<Result<{ readonly rules: KeptRule[] }, Problem>> {
  const { instansiId, personId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const [before] = await listRules(tx, instansiId, 1)
  const isNothing = rule === null && !before?.rule
  if ((before?.version ?? 0) !== baseVersion || isNothing) return fail({ code: 'conflict' })
  const version = baseVersion + 1
  const content = rule && JSON.stringify(rule)
  const row = { instansi_id: instansiId, version, at: deps.now(), by_id: personId, content }
  await tx.insertInto('allowance_rule').values(row).execute()
  await recordAct(tx, deps, actor, {
    act: rule ? 'org.allowance.save' : 'org.allowance.withdraw',
    objectId: instansiId,
    version,
    content: rule ? { name: rule.name, decree: rule.number, rule } : {},
  })
  return ok({ rules: await listRules(tx, instansiId) })
}
