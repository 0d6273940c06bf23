import { contentHash } from '../platform/audit/chain.ts'
import type {
  AuditTable,
  DecisionTable,
  EntryHistoryTable,
  EntryTable,
} from '../platform/db/work-tables.ts'
import { contentBeforeSealing, sealedContent, sealedLines } from '../entries/sealed-content.ts'
import { lies, type RecordFault } from './fault.ts'
import { ledgerKey } from './ledger-rows.ts'
import type { PersonRows } from './person-rows.ts'

const DECISIONS = new Set(['approve', 'return', 'reopen'])

/** The first entry, line of history or decision that is not what its link says, or has no link. */
export function findEntryFault(rows: PersonRows): RecordFault | null {
  // Acts on anything else have a dot in their name: `skp.save`, `period.close`.
  const links = rows.links.filter((link) => !link.act.includes('.'))
  const entries = new Map(rows.entries.map((entry) => [entry.id, entry]))
  const histories = new Map(
    rows.histories.map((line) => [`${line.entry_id}/${line.version}`, line]),
  )
  const decisions = new Map(rows.decisions.map((line) => [line.seq, line]))
  const newest = new Map(links.map((link) => [link.object_id, link]))
  for (const link of links) {
    const key = `${link.object_id}/${link.version}`
    const entry = entries.get(link.object_id)
    if (!entry) return lies('entry', link.object_id, 'gone')
    const fault =
      historyFault(link, histories.get(key), decisions.get(link.seq) ?? null) ??
      ledgerFault(link, rows) ??
      (newest.get(link.object_id) === link ? entryFault(link, entry) : null)
    if (fault) return fault
    histories.delete(key)
    decisions.delete(link.seq)
  }
  for (const id of entries.keys()) if (!newest.has(id)) return lies('entry', id, 'unknown')
  for (const key of histories.keys()) return lies('entry_history', key, 'unknown')
  for (const seq of decisions.keys()) return lies('decision', [rows.ownerId, seq], 'unknown')
  return null
}

function entryFault(link: AuditTable, entry: EntryTable): RecordFault | null {
  if (entry.version !== link.version) return lies('entry', entry.id, 'changed')
  if (link.salt === '') {
    // The salt goes with the words: without it nothing proves those that are still there.
    return entry.text === '' && entry.evidence === '[]' ? null : lies('entry', entry.id, 'erased')
  }
  const said = link.act_hash === null ? contentBeforeSealing(entry) : sealedContent(entry)
  return contentHash(link.salt, said) === link.content_hash
    ? null
    : lies('entry', entry.id, 'changed')
}

function historyFault(
  link: AuditTable,
  line: EntryHistoryTable | undefined,
  decision: DecisionTable | null,
): RecordFault | null {
  const id = `${link.object_id}/${link.version}`
  if (!line) return lies('entry_history', id, 'gone')
  const decided = [link.owner_id, link.seq]
  if (!decision && DECISIONS.has(link.act)) return lies('decision', decided, 'gone')
  if (decision && !DECISIONS.has(link.act)) return lies('decision', decided, 'unknown')
  const isOfLink = (row: DecisionTable | EntryHistoryTable) =>
    row.entry_id === link.object_id &&
    row.version === link.version &&
    row.act === link.act &&
    row.person_id === link.person_id &&
    row.at === link.at
  if (!isOfLink(line)) return lies('entry_history', id, 'changed')
  if (decision && !isOfLink(decision)) return lies('decision', decided, 'changed')
  if (link.act_hash === null) return null
  if (link.salt === '') {
    if (line.patch !== '{}') return lies('entry_history', id, 'erased')
    const isBare = !decision || (decision.comment === '' && decision.plan === null)
    return isBare ? null : lies('decision', decided, 'erased')
  }
  if (contentHash(link.salt, sealedLines(line, decision)) === link.act_hash) return null
  // One hash covers both, so it cannot say which; of an act that is no decision it can only be the history.
  return decision ? lies('decision', decided, 'changed') : lies('entry_history', id, 'changed')
}

function ledgerFault(link: AuditTable, { ledger }: PersonRows): RecordFault | null {
  if (link.mutation_id === null) return null
  const key = ledgerKey(link.person_id, link.mutation_id)
  const line = ledger.get(key)
  if (!line) return lies('ledger', key, 'gone')
  if (line.seal === null) return lies('ledger', key, 'no-seal')
  return line.entry_id === link.object_id ? null : lies('ledger', key, 'changed')
}
