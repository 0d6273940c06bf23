import type { Result } from '@jejak/shared/result'
import { useEffect, useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'

export type Answer<Value> = 'busy' | { readonly value: Value } | { readonly failure: CallFailure }

/**
 * What the server says to a question, and the way to ask again. The answer to a question that is no longer asked is
 * dropped; what was shown stays until there is another.
 */
export function useAnswer<Value>(
  question: () => Promise<Result<Value, CallFailure>>,
  inputs: readonly unknown[],
) {
  const [answer, setAnswer] = useState<Answer<Value>>('busy')
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isAsked = true
    void question().then((said) => {
      if (isAsked) setAnswer(said.ok ? { value: said.value } : { failure: said.reason })
    })
    return () => {
      isAsked = false
    }
  }, [...inputs, round])
  return {
    answer,
    /** Shows a value without asking, as an act has answered it. */
    show: (value: Value) => setAnswer({ value }),
    again: () => {
      setAnswer('busy')
      setRound((before) => before + 1)
    },
  }
}
