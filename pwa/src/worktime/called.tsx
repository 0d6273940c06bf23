import type { ComponentChildren } from 'preact'
import type { CallFailure } from '../sync/http.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { wrongText } from './t.ts'

/** The faces of what a route answers: on its way, not to be had, or there. */
export function Called<Value>({
  face,
  onRetry,
  children,
}: {
  readonly face: 'busy' | { readonly value: Value } | { readonly failure: CallFailure }
  readonly onRetry: () => void
  readonly children: (value: Value) => ComponentChildren
}) {
  if (face === 'busy') return <Loading />
  if ('failure' in face) return <Broken text={wrongText(face.failure)} onRetry={onRetry} />
  return <>{children(face.value)}</>
}
