import { plain } from '@jejak/shared/bkn/fill-entry'
import { all, textOf } from './see.ts'
import { restOf } from './site.ts'
import type { Patience } from './site.ts'
import { waitFor } from './wait.ts'

/** The head of every page: "Hi, NAME" (`reference/ekinerja-bkn.md` §1.1). */
const GREETING = /^(?:hi|hai|halo)\s*,\s*(\S.*)$/i
/** What stands there until the name has come. */
const NO_NAME = /^(?:\P{L}*|memuat.*|loading.*|pengguna|user|guest|tamu|undefined|null|nan)$/iu

/**
 * Who is signed in, as a salted fingerprint: it tells one account from another, and the name itself never
 * leaves the page. A name that is only slow is waited for, and so is one that stands in for another while the page
 * loads. Null when the page greets nobody.
 * @param expected the fingerprint of whom the queue belongs to
 */
export async function whoIs(
  { salt, expected }: { readonly salt: string; readonly expected?: string | undefined },
  patience: Patience,
  signal: AbortSignal,
): Promise<string | null> {
  const end = performance.now() + patience.openMs
  let last: { readonly name: string; readonly print: string } | undefined
  for (;;) {
    const seen = last?.name
    const name = await waitFor({
      look: () => {
        const now = greetedName()
        return now === seen ? undefined : now
      },
      // A name that is not the one expected may still be replaced by it; any name has to stand still.
      patienceMs: last === undefined ? end - performance.now() : waitFurther(expected, patience),
      signal,
    })
    if (name === undefined) return last?.print ?? null
    last = { name, print: await fingerprint(salt, name) }
    if (last.print === expected) return last.print
  }
}

const waitFurther = (expected: string | undefined, patience: Patience): number =>
  expected === undefined ? 2 * restOf(patience) : 2 * patience.settleMs

async function fingerprint(salt: string, name: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}|${name.toLowerCase()}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A narrow window hides the greeting, so what is not visible counts as well. */
function greetedName(): string | undefined {
  for (const element of all(document, 'header *, nav *, .nav-link *, .nav-link')) {
    if (element.childElementCount > 0) continue
    const name = GREETING.exec(textOf(element))?.[1]
    if (name !== undefined && !NO_NAME.test(name)) return plain(name)
  }
  return undefined
}
