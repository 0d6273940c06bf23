import type { FillChoices, FillLine } from '@jejak/shared/bkn/fill-list'
import { decide } from '@jejak/shared/bkn/settling'
import type { Answer, Settling } from '@jejak/shared/bkn/settling'
import { useEffect, useState } from 'preact/hooks'
import type { DataContext } from '../storage/data-context.ts'
import { FILL_FORM, keepForm } from '../storage/forms.ts'
import { findFillChoices } from './fill-form.ts'

const NONE: FillChoices = { chosen: {}, settling: {} }

/** Ticks and decisions, kept on this device like any form: a page that is killed loses none. */
export function useFillChoices({ database }: DataContext) {
  const [choices, setChoices] = useState<FillChoices>(NONE)
  useEffect(
    () => void findFillChoices(database).then((kept) => kept && setChoices(kept)),
    [database],
  )
  const keep = (next: FillChoices) => {
    setChoices(next)
    keepForm(database, FILL_FORM, next)
  }
  const settle = (id: string, settling: Settling) =>
    keep({ ...choices, settling: { ...choices.settling, [id]: settling } })
  return {
    choices,
    choose: (id: string, isChosen: boolean) =>
      keep({ ...choices, chosen: { ...choices.chosen, [id]: isChosen } }),
    answer: ({ draft }: FillLine, given: Answer) =>
      settle(draft.id, decide(draft, choices.settling[draft.id], given)),
    decideAgain: ({ draft }: FillLine) => settle(draft.id, {}),
    /** They have gone: sending them once more has to be said once more. */
    forget: (ids: readonly string[]) =>
      keep({
        chosen: { ...choices.chosen, ...Object.fromEntries(ids.map((id) => [id, false])) },
        settling: choices.settling,
      }),
  }
}
