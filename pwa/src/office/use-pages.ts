import { ok, type Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import type { Told } from './act-list.tsx'

type Page = { readonly acts: readonly Told[]; readonly next: string | null }

/** Pages of acts one after the other; another question begins at the first. */
export function usePages(
  read: (before: string | null) => Promise<Result<Page, CallFailure>>,
  inputs: readonly unknown[],
) {
  const question = JSON.stringify(inputs)
  const [asked, setAsked] = useState({ question, pages: 1 })
  const pages = asked.question === question ? asked.pages : 1
  const { answer, again } = useAnswer(async () => {
    const acts: Told[] = []
    let next: string | null = null
    for (let page = 0; page < pages; page++) {
      const said: Result<Page, CallFailure> = await read(next)
      if (!said.ok) return said
      acts.push(...said.value.acts)
      next = said.value.next
      if (next === null) break
    }
    return ok<Page>({ acts, next })
  }, [question, pages])
  return { answer, again, more: () => setAsked({ question, pages: pages + 1 }) }
}
