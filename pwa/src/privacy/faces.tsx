import type { ComponentChildren } from 'preact'
import { failureText } from '../screen/failure-text.ts'
import type { Answer } from '../screen/use-answer.ts'
import { Broken, Loading } from '../ui/page-states.tsx'

/** The faces of a question: on its way, without an answer, or answered. */
export function Faces<Value>({
  answer,
  again,
  children,
}: {
  readonly answer: Answer<Value>
  readonly again: () => void
  readonly children: (value: Value) => ComponentChildren
}) {
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={failureText(answer.failure)} onRetry={again} />
  return <>{children(answer.value)}</>
}
