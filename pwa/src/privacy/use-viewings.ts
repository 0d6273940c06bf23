import type { RowRequest, RowResponse } from '@jejak/shared/api/contract'
import type { privacyContract } from '@jejak/shared/api/routes/privacy'
import { ok, type Result } from '@jejak/shared/result'
import { useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import { callPrivacy } from './t.ts'

type Page = RowResponse<(typeof privacyContract)['viewings']>
export type Looked = Omit<RowRequest<(typeof privacyContract)['viewings']>, 'before'>

/** Pages of viewings one after the other; another question begins at the first. */
export function useViewings(asked: Looked) {
  const question = JSON.stringify(asked)
  const [shown, setShown] = useState({ question, pages: 1 })
  const pages = shown.question === question ? shown.pages : 1
  const { answer, again } = useAnswer(async () => {
    const viewings: Page['viewings'] = []
    let [next, viewers]: [string | null, Page['viewers']] = [null, []]
    for (let page = 0; page < pages; page++) {
      const said: Result<Page, CallFailure> = await callPrivacy('viewings', {
        ...asked,
        ...(next !== null && { before: next }),
      })
      if (!said.ok) return said
      viewings.push(...said.value.viewings)
      ;({ next, viewers } = said.value)
      if (next === null) break
    }
    return ok<Page>({ viewings, next, viewers })
  }, [question, pages])
  return { answer, again, more: () => setShown({ question, pages: pages + 1 }) }
}
