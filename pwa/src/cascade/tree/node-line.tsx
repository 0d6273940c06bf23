import type { TreeNode } from '@jejak/shared/skp/tree'
import { useSession } from '../../screen/use-session.ts'
import { k } from './t.ts'

/** An RHK in one line: its words, whose it is, and how many serve it. */
export function NodeLine({
  node: { uraian, person, personId, below },
}: {
  readonly node: TreeNode
}) {
  const { me } = useSession()
  return (
    <span class="tree-line">
      <strong>
        <bdi>{uraian}</bdi>
      </strong>
      <span class="small quiet">
        {personId === me.person.id ? k('you') : <bdi>{person}</bdi>}
        {below > 0 && ` · ${k('below', { n: below })}`}
      </span>
    </span>
  )
}
