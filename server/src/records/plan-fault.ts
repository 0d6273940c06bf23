import * as v from 'valibot'
import { SkpContentSchema, type SkpContent } from '@jejak/shared/skp/skp'
import { contentHash } from '../platform/audit/chain.ts'
import type { AuditTable } from '../platform/db/work-tables.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { choicesOf } from '../skp/choices.ts'
import { sealedPlan } from '../skp/skp-row.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'
import { findRhkFault } from './rhk-fault.ts'

/** The first SKP that is not what its last act left, or act, version or rencana aksi that is not as it was. */
export function findPlanFault(rows: PersonRows): RecordFault | null {
  const { plans, choices } = rows
  const links = rows.links.filter((link) => link.act.startsWith('skp.'))
  const newest = new Map(links.map((link) => [link.object_id, link]))
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  for (const id of newest.keys()) if (!byId.has(id)) return lies('skp', id, 'gone')
  const wanted = new Map<string, string>()
  const whole: Parameters<typeof findRhkFault>[0][number][] = []
  for (const plan of plans) {
    const link = newest.get(plan.id)
    if (!link) return lies('skp', plan.id, 'unknown')
    const content = readContent(plan.content)
    const adendum = plan.adendum === null ? null : readContent(plan.adendum)
    if (!content || plan.version !== link.version || plan.year !== content.year) {
      return lies('skp', plan.id, 'changed')
    }
    if (link.salt === '') return lies('skp', plan.id, 'erased')
    const isWhole =
      contentHash(link.salt, sealedPlan(content, adendum, plan.acting_post_id)) ===
        link.content_hash &&
      (adendum === null) === (plan.adendum === null) &&
      plan.state === stateOf(rows, plan.id)
    if (!isWhole) return lies('skp', plan.id, 'changed')
    whole.push({ id: plan.id, state: plan.state, year: plan.year, content })
    for (const choice of choicesOf(content)) {
      wanted.set(choice.id, canonicalJson({ ...choice, skp_id: plan.id }))
    }
  }
  for (const row of choices) {
    const { instansi_id: _instansi, owner_id: _owner, ...choice } = row
    const stood = wanted.get(row.id)
    if (stood === undefined) return lies('rencana_aksi', row.id, 'unknown')
    if (stood !== canonicalJson(choice)) return lies('rencana_aksi', row.id, 'changed')
    wanted.delete(row.id)
  }
  for (const id of wanted.keys()) return lies('rencana_aksi', id, 'gone')
  return findRhkFault(whole, rows.rhk) ?? findActFault(rows, links)
}

/** The state in which the newest act left it; nobody has handed it in without one. */
const stateOf = ({ planActs }: PersonRows, skpId: string): string =>
  planActs
    .filter((act) => act.skp_id === skpId)
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1)?.state ?? 'draft'

/** Each act but a save has its line, and each approval the plan that was approved. */
function findActFault(
  { ownerId, plans, planActs, planVersions }: PersonRows,
  links: readonly AuditTable[],
): RecordFault | null {
  const acts = new Map(planActs.map((row) => [row.seq, row]))
  const versions = new Map(planVersions.map((row) => [row.seq, row]))
  const approved = new Map<string, number>()
  const acting = new Map(plans.map((plan) => [plan.id, plan.acting_post_id]))
  for (const link of links.filter((each) => each.act !== 'skp.save')) {
    const row = acts.get(link.seq)
    if (!row) return lies('skp_act', [ownerId, link.seq], 'gone')
    if (contentHash(link.salt, row) !== link.act_hash) {
      return lies('skp_act', [ownerId, link.seq], 'changed')
    }
    acts.delete(link.seq)
    if (link.act !== 'skp.approve') continue
    const version = versions.get(link.seq)
    if (!version) return lies('skp_version', [link.object_id, link.seq], 'gone')
    const number = (approved.get(link.object_id) ?? 0) + 1
    approved.set(link.object_id, number)
    const content = readContent(version.content)
    const isWhole =
      content !== null &&
      contentHash(link.salt, sealedPlan(content, null, acting.get(link.object_id) ?? null)) ===
        link.content_hash &&
      version.skp_id === link.object_id &&
      version.number === number
    if (!isWhole) {
      return lies('skp_version', [link.object_id, version.number], 'changed')
    }
    versions.delete(link.seq)
  }
  for (const seq of acts.keys()) return lies('skp_act', [ownerId, seq], 'unknown')
  for (const row of versions.values()) {
    return lies('skp_version', [row.skp_id, row.number], 'unknown')
  }
  return null
}

function readContent(text: string): SkpContent | null {
  try {
    const parsed = v.safeParse(SkpContentSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
