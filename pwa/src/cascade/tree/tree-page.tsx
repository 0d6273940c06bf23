import { cursorOf, TREE_GAPS, type Tree, type TreeGap } from '@jejak/shared/skp/tree'
import { useState } from 'preact/hooks'
import { todayIn } from '../../screen/clock.ts'
import { isOnline } from '../../screen/online.ts'
import { Page } from '../../screen/page.tsx'
import { useAnswer } from '../../screen/use-answer.ts'
import { useSession } from '../../screen/use-session.ts'
import { Broken, Empty, Loading } from '../../ui/page-states.tsx'
import { Years } from '../years.tsx'
import { askTree } from './ask-tree.ts'
import { failureText } from '../../screen/failure-text.ts'
import { GapList } from './gap-list.tsx'
import { toBranches, type Branch } from './line.ts'
import { NodeLine } from './node-line.tsx'
import { OpenNode } from './open-node.tsx'
import { k } from './t.ts'
import './tree.css'

type Shown = 'line' | TreeGap
const SHOWN: readonly Shown[] = ['line', ...TREE_GAPS]

/** *Pohon kinerja*: one's own RHK between the goals they serve and the people who serve them. */
export function TreePage() {
  const { me } = useSession()
  const [year, setYear] = useState(Number(todayIn(me.zone).slice(0, 4)))
  const [shown, setShown] = useState<Shown>('line')
  const { answer, again } = useAnswer(() => askTree('tree', { year }), [year, isOnline.value])
  const tree = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <Page title={k('title')} narrow>
      <p class="small quiet">{shown === 'line' ? k('about') : k(`about.${shown}`)}</p>
      {tree && <Years year={year} years={tree.years} onYear={setYear} />}
      <fieldset class="chips" aria-label={k('show')}>
        {SHOWN.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === shown}
            onClick={() => setShown(one)}
          >
            {k(`show.${one}`)}
          </button>
        ))}
      </fieldset>
      {shown !== 'line' && <GapList year={year} kind={shown} />}
      {shown === 'line' && answer === 'busy' && <Loading />}
      {shown === 'line' && answer !== 'busy' && 'failure' in answer && (
        <Broken text={failureText(answer.failure)} onRetry={again} />
      )}
      {shown === 'line' && tree && <Line tree={tree} />}
    </Page>
  )
}

function Line({ tree }: { readonly tree: Tree }) {
  if (tree.own.length === 0) {
    return (
      <Empty icon="plan" title={k('empty', { year: String(tree.year) })}>
        <p>{k('emptyText')}</p>
        <a class="button" href="/skp">
          {k('openSkp')}
        </a>
      </Empty>
    )
  }
  return (
    <div class="card">
      <Branches branches={toBranches(tree)} />
    </div>
  )
}

/** What is above is read; one's own opens downwards. */
const Branches = ({ branches }: { readonly branches: readonly Branch[] }) => (
  <ul class="tree-level">
    {branches.map(({ node, isOwn, branches: below }) => (
      <li key={cursorOf(node)}>
        {isOwn ? <OpenNode node={node} /> : <NodeLine node={node} />}
        {below.length > 0 && <Branches branches={below} />}
      </li>
    ))}
  </ul>
)
