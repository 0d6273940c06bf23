import * as v from 'valibot'
import { SkpContentSchema, type SkpContent } from '@jejak/shared/skp/skp'
import { contentHash } from '../platform/audit/chain.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { choicesOf } from '../skp/choices.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

/** The first SKP that is not what was last saved, or rencana aksi that is not in its SKP. */
export function findPlanFault({ links, plans, choices }: PersonRows): RecordFault | null {
  const saved = links.filter((link) => link.act === 'skp.save')
  const newest = new Map(saved.map((link) => [link.object_id, link]))
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  for (const id of newest.keys()) if (!byId.has(id)) return lies('skp', id, 'gone')
  const wanted = new Map<string, string>()
  for (const plan of plans) {
    const link = newest.get(plan.id)
    if (!link) return lies('skp', plan.id, 'unknown')
    const content = readContent(plan.content)
    if (!content || plan.version !== link.version || plan.year !== content.year) {
      return lies('skp', plan.id, 'changed')
    }
    if (link.salt === '') return lies('skp', plan.id, 'erased')
    if (contentHash(link.salt, content) !== link.content_hash)
      return lies('skp', plan.id, 'changed')
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
