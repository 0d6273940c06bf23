import { cursorOf, type TreeGap, type TreeGaps } from '@jejak/shared/skp/tree'
import { useEffect, useState } from 'preact/hooks'
import { isOnline } from '../../screen/online.ts'
import type { CallFailure } from '../../sync/http.ts'
import { Broken, Empty, Loading } from '../../ui/page-states.tsx'
import { askTree } from './ask-tree.ts'
import { NodeLine } from './node-line.tsx'
import { failureText } from '../../screen/failure-text.ts'
import { k } from './t.ts'

/** What no one serves, or what serves no goal, page by page. */
export function GapList({ year, kind }: { readonly year: number; readonly kind: TreeGap }) {
  const [found, setFound] = useState<TreeGaps | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const load = async (before: TreeGaps | null, isAsked: () => boolean = () => true) => {
    const answer = await askTree('treeGaps', { year, kind, after: before?.next ?? undefined })
    // The answer to a question that is no longer asked is dropped.
    if (!isAsked()) return
    setFailure(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    const { nodes, next } = answer.value
    setFound({ nodes: [...(before?.nodes ?? []), ...nodes], next })
  }
  useEffect(() => {
    let isAsked = true
    setFound(null)
    void load(null, () => isAsked).catch(reportError)
    return () => {
      isAsked = false
    }
  }, [year, kind, isOnline.value])
  if (failure) return <Broken text={failureText(failure)} onRetry={() => void load(found)} />
  if (!found) return <Loading />
  if (found.nodes.length === 0) return <Empty icon="check" title={k(`empty.${kind}`)} />
  return (
    <>
      <ul class="stack">
        {found.nodes.map((node) => (
          <li key={cursorOf(node)} class="card">
            <NodeLine node={node} />
          </li>
        ))}
      </ul>
      {found.next !== null && (
        <button type="button" class="button wide" onClick={() => void load(found)}>
          {k('more')}
        </button>
      )}
    </>
  )
}
