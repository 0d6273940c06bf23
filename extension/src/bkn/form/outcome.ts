import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import { all, isVisible, textOf } from '../page/see.ts'
import { SITE } from '../page/site.ts'

/** An error that the page shows; `before` is one that already stood there and means nothing new. */
export function errorAlert(before?: BknProblem): BknProblem | undefined {
  const shown = all(document, SITE.alert).find(
    (alert) => isVisible(alert) && SITE.alertWords.test(textOf(alert)),
  )
  if (!shown || before !== undefined) return undefined
  return problem('server-error', { message: textOf(shown).slice(0, 200) })
}

/** What the form says is wrong, beside its fields. */
export function formFeedback(modal: HTMLElement): BknProblem | undefined {
  const messages = all(modal, SITE.feedback).filter(isVisible).map(textOf).filter(Boolean)
  if (messages.length === 0) return undefined
  return problem('form-refused', { message: messages.join(' · ').slice(0, 300) })
}
