import { formatDuration } from '@jejak/shared/i18n/text'
import { cursorOf, type TreeNode, type TreeOpen } from '@jejak/shared/skp/tree'
import { useEffect, useState } from 'preact/hooks'
import { locale } from '../../i18n.ts'
import { failureText } from '../../screen/failure-text.ts'
import { useSession } from '../../screen/use-session.ts'
import type { CallFailure } from '../../sync/http.ts'
import { Icon } from '../../ui/icon.tsx'
import { Broken, Loading } from '../../ui/page-states.tsx'
import { askTree } from './ask-tree.ts'
import { NodeLine } from './node-line.tsx'
import { k } from './t.ts'

/** An RHK that opens: its work, and what serves it, read when it is opened. */
export function OpenNode({ node }: { readonly node: TreeNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="tree-node">
      <button
        type="button"
        class="tree-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'right'} />
        <NodeLine node={node} />
      </button>
      {isOpen && <Behind node={node} />}
    </div>
  )
}

function Behind({ node }: { readonly node: TreeNode }) {
  const [found, setFound] = useState<TreeOpen | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const load = async (before: TreeOpen | null) => {
    setFailure(null)
    const after = before?.next ?? undefined
    const answer = await askTree('treeOpen', { skp: node.skpId, rhk: node.id, after })
    if (!answer.ok) return setFailure(answer.reason)
    const { children } = answer.value
    setFound({ ...answer.value, children: [...(before?.children ?? []), ...children] })
  }
  useEffect(() => void load(null).catch(reportError), [node])
  if (failure && !found) {
    return <Broken text={failureText(failure)} onRetry={() => void load(null)} />
  }
  if (!found) return <Loading />
  return (
    <div class="stack tree-behind">
      <Work found={found} />
      {found.children.length > 0 && (
        <ul class="tree-level" aria-label={k('children')}>
          {found.children.map((child) => (
            <li key={cursorOf(child)}>
              <OpenNode node={child} />
            </li>
          ))}
        </ul>
      )}
      {failure && <p class="small">{failureText(failure)}</p>}
      {found.next !== null && (
        <button type="button" class="button" onClick={() => void load(found).catch(reportError)}>
          {k('more')}
        </button>
      )}
    </div>
  )
}

const workText = ({ entries, minutes }: Pick<TreeOpen, 'entries' | 'minutes'>) =>
  k('work', { n: entries, duration: formatDuration(minutes, locale.value) })

function Work({ found }: { readonly found: TreeOpen }) {
  const { me } = useSession()
  const { entries, actions } = found
  const nameOf = (periodId: string) =>
    me.periods.find(({ id }) => id === periodId)?.name ?? k('oldPeriod')
  return (
    <div class="stack tree-work small">
      <p class={entries === 0 ? 'quiet' : undefined}>
        {entries === 0 ? k('noWork') : workText(found)}
      </p>
      {actions && actions.length > 0 && (
        <details>
          <summary>{k('actions', { n: actions.length })}</summary>
          <ul class="tree-actions">
            {actions.map((action) => (
              <li key={action.id}>
                {k('action', { text: action.deskripsi, period: nameOf(action.periodId) })}
                {action.entries > 0 && <span class="quiet"> · {workText(action)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
