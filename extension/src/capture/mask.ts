import type { Link, WorkObject } from '@jejak/shared/capture/event'
import { redact } from '@jejak/shared/capture/redact'
import { sanitiseUrl } from '@jejak/shared/capture/sanitise-url'
import { dayAt } from '@jejak/shared/calendar/day'
import { browser } from 'wxt/browser'
import type { Adapter } from '../engine/adapter.ts'
import { isOpen } from '../engine/classification.ts'
import type { ReadLink, ReadObject } from '../messages/page-report.ts'
import { readSettings, zoneOf } from '../settings/settings.ts'

export type Masked<Value> = { readonly value: Value; readonly masked: number }

/** Texts of an object with people's numbers masked. This runs before the first write. */
export async function maskObject(object: ReadObject, now: number): Promise<Masked<WorkObject>> {
  const label = maskText(object.label)
  const detail = maskText(object.detail ?? '')
  const from = maskText(object.from ?? '')
  const value: WorkObject = {
    type: object.type,
    key: await maskKey(object, now),
    label: label.text,
    ...(detail.text && { detail: detail.text }),
    ...(object.klass && { klass: object.klass }),
    ...(from.text && { from: from.text }),
  }
  return { value, masked: label.masked + detail.masked + from.masked }
}

const NAMED =
  /(\ba\.\s?n\.?|\batas nama)\s+(?!\[)(?:(?!NIP|NIK|NPWP)\p{Lu}[\p{L}'’._-]*,?\s?){1,8}/gu

/**
 * Numbers that identify people, and the one place where a name is certain to be one: after
 * "a.n.", where the subjects of leave and promotion letters carry it.
 */
export function maskText(text: string): { readonly text: string; readonly masked: number } {
  const numbers = redact(text)
  let masked = numbers.masked
  const named = numbers.text.replace(NAMED, (_whole, lead: string) => {
    masked += 1
    return `${lead} [nama] `
  })
  return { text: named.replace(/ +/g, ' ').trim(), masked }
}

/** A link that may be kept: no query, no secrets, no bearer hosts. */
export function maskLink(link: ReadLink, adapter: Adapter): Link | null {
  if (!link) return null
  const { canonical } = adapter
  const query = adapter.routes.flatMap((route) => route.link?.query ?? [])
  const clean = sanitiseUrl(link.url, { query, ...(canonical && { canonical }) })
  return clean.ok ? { url: clean.value, scope: link.scope } : null
}

const SALT = 'salt'

/**
 * The key of a closed letter is a short hash of its number and subject, and both could be guessed from
 * it. Hashed once more with a salt that never leaves this device, it says nothing to anybody else.
 */
async function maskKey({ key, klass, type }: ReadObject, now: number): Promise<string> {
  // A meeting's code lets strangers in; within a day its hash joins what belongs together.
  if (type === 'meeting') return digest(`${dayAt(now, zoneOf(await readSettings()))}${key}`)
  return klass === undefined || isOpen(klass) ? key : digest(key)
}

async function digest(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await salt()}${text}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `s:${Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

async function salt(): Promise<string> {
  const stored = (await browser.storage.local.get(SALT))[SALT]
  if (typeof stored === 'string') return stored
  const fresh = crypto.randomUUID()
  await browser.storage.local.set({ [SALT]: fresh })
  return fresh
}
