import * as v from 'valibot'
import { FillEntrySchema, FORM_FIELDS, plain } from './fill-entry.ts'
import type { FillEntry, FormField } from './fill-entry.ts'

/** A rule of the site that was met when it refused an entry. The rest of the queue is held to it before filling. */
export const SiteRuleSchema = v.strictObject({
  field: v.picklist(FORM_FIELDS),
  kind: v.picklist(['max', 'min', 'required', 'link', 'host']),
  /** Of `max` and `min`: characters, or the number itself for a quantity. */
  limit: v.exactOptional(v.number()),
  /** Of `host`: the addresses that the site takes. */
  hosts: v.exactOptional(v.array(v.string())),
})
export type SiteRule = v.InferOutput<typeof SiteRuleSchema>

const FIELD_WORDS: readonly (readonly [FormField, RegExp])[] = [
  ['evidence', /bukti|eviden|tautan|link|url/i],
  ['quantity', /realisasi|kuantitas|jumlah/i],
  ['unit', /satuan|unit/i],
  ['text', /kegiatan|uraian|activity|teks|text/i],
]
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/google ?drive|drive\.google/i, 'drive.google.com'],
  [/google ?docs|docs\.google/i, 'docs.google.com'],
  [/dropbox/i, 'dropbox.com'],
  [/onedrive|1drv/i, '1drv.ms'],
]

/**
 * The rule behind the site's words; undefined where they name none that an entry can be held to.
 * @param field the field beside which they stand, where that is known
 */
export function ruleOf(message: string, field?: FormField): SiteRule | undefined {
  const about = field ?? FIELD_WORDS.find(([, words]) => words.test(message))?.[0]
  if (about === undefined) return undefined
  const most = numberIn(
    message,
    /(?:maks\w*|max\w*|paling (?:banyak|panjang)|tidak boleh (?:lebih|melebihi)|at most|no more)\D{0,30}(\d+)/i,
  )
  if (most !== undefined) return { field: about, kind: 'max', limit: most }
  const least = numberIn(
    message,
    /(?:minimal|minimum|paling (?:sedikit|pendek)|sekurang\S*|at least)\D{0,30}(\d+)/i,
  )
  if (least !== undefined) return { field: about, kind: 'min', limit: least }
  if (about === 'evidence') {
    const hosts = HOSTS.filter(([words]) => words.test(message)).map(([, host]) => host)
    const isOnly = /hanya|harus|only|must/i.test(message)
    if (hosts.length > 0 && isOnly) return { field: about, kind: 'host', hosts }
  }
  if (/wajib|required|harus diisi|tidak boleh kosong|must be filled|mandatory/i.test(message)) {
    return { field: about, kind: 'required' }
  }
  if (about === 'evidence' && /tautan|link|url|http/i.test(message)) {
    return { field: about, kind: 'link' }
  }
  return undefined
}

const numberIn = (message: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(message)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Whether the site would refuse this entry by that rule. */
export function breaks(rule: SiteRule, entry: FillEntry): boolean {
  const value = valueOf(rule.field, entry)
  if (value === undefined) return false
  switch (rule.kind) {
    case 'required':
      return value === '' || (rule.field === 'quantity' && value === '0')
    case 'max':
      return sizeOf(rule.field, value) > (rule.limit ?? Infinity)
    case 'min':
      return value !== '' && sizeOf(rule.field, value) < (rule.limit ?? 0)
    case 'link':
      return value !== '' && !/^https:\/\/[^/\s]+\.[^/\s]+/i.test(value)
    case 'host':
      return value !== '' && !isAt(value, rule.hosts ?? [])
  }
}

const sizeOf = (field: FormField, value: string): number =>
  field === 'quantity' ? Number(value) : value.length

function isAt(value: string, hosts: readonly string[]): boolean {
  const host = URL.canParse(value) ? new URL(value).hostname : ''
  return hosts.some((each) => host === each || host.endsWith(`.${each}`))
}

/** What can be settled, as it is written; undefined for a day, a time or a rencana aksi: they are no matter of wording. */
export function valueOf(field: FormField, entry: FillEntry): string | undefined {
  switch (field) {
    case 'text':
      return entry.text
    case 'unit':
      return entry.unit
    case 'evidence':
      return entry.evidence
    case 'quantity':
      return String(entry.quantity)
    case 'rencanaAksi':
    case 'date':
    case 'start':
    case 'end':
      return undefined
  }
}

/** The rules with one more, the newest for a field and kind. */
export const withRule = (rules: readonly SiteRule[] | undefined, added: SiteRule): SiteRule[] => [
  ...(rules ?? []).filter(({ field, kind }) => field !== added.field || kind !== added.kind),
  added,
]

/** The first rule that an entry breaks. */
export const brokenBy = (
  rules: readonly SiteRule[] | undefined,
  entry: FillEntry,
): SiteRule | undefined => rules?.find((rule) => breaks(rule, entry))

/** The entry with another value in the field that a rule is about; undefined when it is no value for that field. */
export function settledBy(
  { field }: SiteRule,
  entry: FillEntry,
  value: string,
): FillEntry | undefined {
  const changed = v.safeParse(FillEntrySchema, {
    ...entry,
    ...(field === 'quantity' ? { quantity: Number(value) } : { [field]: plain(value) }),
  })
  return changed.success ? changed.output : undefined
}
