import { takesAct } from '@jejak/shared/skp/agreement'
import type { Look, Proposal } from '@jejak/shared/skp/cascade'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { adjusted, withProposal } from '../cascade/adjust.ts'
import { LooksBelow, OwnLooks } from '../cascade/looks.tsx'
import { Proposals } from '../cascade/proposals.tsx'
import { c } from '../cascade/t.ts'
import { useLooks } from '../cascade/use-looks.ts'
import type { OpenSkp } from '../data/open-skp.ts'
import { refreshSkp } from '../data/skp-server.ts'
import { findSkp } from '../data/skp.ts'
import { useSession } from '../screen/use-session.ts'
import { Notice } from '../ui/notice.tsx'
import { refusalText } from './a.ts'
import { askAgreement } from './ask-agreement.ts'
import { writtenOf } from './working.ts'

/** What comes from above and what goes below, on one's own SKP page; whatever is taken up opens the editor. */
export function CascadePart({
  skps,
  onOpen,
}: {
  readonly skps: readonly Skp[]
  readonly onOpen: (open: OpenSkp) => void
}) {
  const { context } = useSession()
  // A plan that was saved or decided on may have answered some of it.
  const { looks, onLooks } = useLooks([skps.map(({ id, version }) => `${id} ${version}`).join()])
  const [refused, setRefused] = useState<string | null>(null)

  /** Writes on a plan: the draft, or an adendum that is begun for it. Nothing is saved before its owner says so. */
  const write = async (skp: Skp, change: (content: SkpContent) => SkpContent) => {
    setRefused(null)
    const state = skp.state ?? 'draft'
    let plan = skp
    if (takesAct(state, 'amend')) {
      const form = { id: skp.id, baseVersion: skp.version, act: 'amend' } as const
      const answer = await askAgreement('actOnSkp', form)
      if (!answer.ok) return setRefused(refusalText(answer.reason))
      await refreshSkp(context)
      plan = (await findSkp(context)).find(({ id }) => id === skp.id) ?? skp
    } else if (!takesAct(state, 'save')) {
      return setRefused(c('look.waits'))
    }
    onOpen({
      ...(plan.acting && { actingPostId: plan.acting.postId }),
      id: plan.id,
      baseVersion: plan.version,
      content: change(writtenOf(plan)),
    })
  }
  const adjust = (look: Look) => {
    const skp = skps.find(({ id }) => id === look.skpId)
    if (skp) void write(skp, (content) => adjusted(content, look)).catch(reportError)
  }
  const take = (proposal: Proposal) => {
    const { year } = proposal
    // Whoever proposes is the superior of the post that answers for the person.
    const ofYear = skps.filter((skp) => skp.year === year && !skp.acting)
    const skp =
      ofYear.find(({ state = 'draft' }) => takesAct(state, 'save') || takesAct(state, 'amend')) ??
      ofYear[0]
    const add = (content: SkpContent) => withProposal(content, proposal)
    if (skp) return void write(skp, add).catch(reportError)
    onOpen({
      id: context.clock.newId(),
      baseVersion: 0,
      content: add({ year, pendekatan: 'kuantitatif', rhk: [] }),
    })
  }
  return (
    <>
      {refused !== null && (
        <div role="alert">
          <Notice tone="warn">{refused}</Notice>
        </div>
      )}
      <OwnLooks looks={looks.mine} onLooks={onLooks} onAdjust={adjust} />
      <Proposals proposals={looks.proposals} onLooks={onLooks} onTake={take} />
      <LooksBelow looks={looks.below} />
    </>
  )
}
