import type { Reading } from '@jejak/extension/messages/page-report'
import { adapterFor } from '@jejak/extension/adapters/registry/adapters'
import { isWorkAccount } from '@jejak/extension/engine/account'
import { closeUnlessOpen, klassOf } from '@jejak/extension/engine/classification'
import { readLabels } from '@jejak/extension/engine/label'
import { readAttribute } from '@jejak/extension/engine/attribute'
import { readKnown } from '@jejak/extension/engine/known'
import { queryOf, readQuery } from '@jejak/extension/engine/query'
import { readPdf } from '@jejak/extension/engine/pdf'
import { withoutSite } from '@jejak/extension/engine/site-name'
import { isSilent, placeOf, readPage } from '@jejak/extension/engine/read'
import { mutations } from './mutation.ts'
import type { MutationName } from './mutation.ts'

export type Outcome = {
  readonly mutation: string
  readonly reading: Reading | null
  readonly ms: number
}

const lanes = {
  isWorkAccount,
  readPdf,
  withoutSite,
  readLabels,
  klassOf,
  closeUnlessOpen,
  readAttribute,
  readKnown,
  readQuery,
  queryOf,
}

declare global {
  interface Window {
    readMutated: (anchor: string) => readonly Outcome[]
    /** Changes a fresh copy of the page in one way, or brings it back as it was. */
    mutate: (name: MutationName | 'none', anchor: string) => void
    mutationNames: readonly MutationName[]
  }
}

let copy: { readonly head: Node; readonly body: Node } | undefined

window.mutationNames = Object.keys(mutations) as MutationName[]
window.mutate = (name, anchor) => {
  copy ??= { head: document.head.cloneNode(true), body: document.body.cloneNode(true) }
  document.documentElement.replaceChildren(copy.head.cloneNode(true), copy.body.cloneNode(true))
  if (name !== 'none') mutations[name](document.body, anchor)
}

/**
 * Reads the page as it is, then once for each mutation of a fresh copy of it. A reading is all that can
 * leave a page, so what stands in none of them is not stored anywhere.
 */
window.readMutated = (anchor) => {
  const whole = document.documentElement
  const [head, body] = [document.head.cloneNode(true), document.body.cloneNode(true)]
  const outcomes: Outcome[] = [{ mutation: 'none', ...read() }]
  for (const mutation of window.mutationNames) {
    whole.replaceChildren(head.cloneNode(true), body.cloneNode(true))
    mutations[mutation](document.body, anchor)
    outcomes.push({ mutation, ...read() })
  }
  return outcomes
}

function read(): Pick<Outcome, 'reading' | 'ms'> {
  const adapter = adapterFor(location.href)
  if (adapter === undefined) return { reading: null, ms: 0 }
  const place = placeOf(adapter, location)
  const start = performance.now()
  const reading = isSilent(adapter, place, lanes) ? null : readPage(adapter, place, lanes)
  return { reading, ms: performance.now() - start }
}
