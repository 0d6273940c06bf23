import { useEffect, useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import {
  callOffice,
  type OfficeRequest,
  type OfficeResponse,
  type OfficeRouteName,
} from './call-office.ts'

type Face<Value> = { readonly value: Value } | { readonly failure: CallFailure } | 'busy'

/** What a route answers; asked again when the question changes and when the page says so. */
export function useCall<Name extends OfficeRouteName>(name: Name, input: OfficeRequest<Name>) {
  const [face, setFace] = useState<Face<OfficeResponse<Name>>>('busy')
  const [attempt, setAttempt] = useState(0)
  const question = JSON.stringify(input)
  useEffect(() => {
    let isOver = false
    void callOffice(name, input).then((answer) => {
      // The answer to a question of before is not shown under another one.
      if (!isOver) setFace(answer.ok ? { value: answer.value } : { failure: answer.reason })
    })
    return () => {
      isOver = true
    }
  }, [name, question, attempt])
  return { face, reload: () => setAttempt((before) => before + 1) }
}
