import type { ComponentChildren } from 'preact'
import type { Answer } from '../screen/use-answer.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { refusalText } from './t.ts'

/** The faces of a question: on its way, without an answer, or answered. */
export function Answered<Value>({
  answer,
  again,
  children,
}: {
  readonly answer: Answer<Value>
  readonly again: () => void
  readonly children: (value: Value) => ComponentChildren
}) {
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={refusalText(answer.failure)} onRetry={again} />
  return <>{children(answer.value)}</>
}
