import { plain } from '@jejak/shared/bkn/fill-entry'
import { all, textOf } from './see.ts'
import type { Patience } from './site.ts'
import { waitFor } from './wait.ts'

/** The head of every page: "Hi, NAME" (`reference/ekinerja-bkn.md` §1.1). */
const GREETING = /^(?:hi|hai|halo)\s*,\s*(\S.*)$/i

/**
 * Who is signed in, as a salted fingerprint: it tells one account from another, and the name itself never
 * leaves the page. Null when the page greets nobody.
 */
export async function whoIs(
  salt: string,
  patience: Patience,
  signal: AbortSignal,
): Promise<string | null> {
  const name = await waitFor({ look: greetedName, patienceMs: patience.settleMs, signal })
  if (name === undefined) return null
  const bytes = new TextEncoder().encode(`${salt}|${name.toLowerCase()}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A narrow window hides the greeting, so what is not visible counts as well. */
function greetedName(): string | undefined {
  for (const element of all(document, 'header *, nav *, .nav-link *, .nav-link')) {
    if (element.childElementCount > 0) continue
    const name = GREETING.exec(textOf(element))?.[1]
    if (name !== undefined) return plain(name)
  }
  return undefined
}
