import { copyPlan } from '@jejak/shared/skp/copy-plan'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { p } from './parts-words.ts'
import { s } from './t.ts'

/** What comes along from the plan of another year and what does not, before it becomes the draft of this one. */
export function CopyDialog({
  from,
  year,
  onClose,
  onCopy,
}: {
  readonly from: SkpContent
  readonly year: number
  readonly onClose: () => void
  readonly onCopy: (content: SkpContent) => void
}) {
  const { me, context } = useSession()
  const [{ content, left }] = useState(() =>
    copyPlan({ from, year, periods: me.periods, makeId: context.clock.newId }),
  )
  const count = (of: 'indikator' | 'rencanaAksi') =>
    content.rhk.reduce((sum, rhk) => sum + rhk[of].length, 0)
  const isWhole = left.rencanaAksi.length === 0 && left.titik === 0
  return (
    <Dialog
      title={s('copyFrom', { year: String(from.year) })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={p('copy.act')} onAct={() => onCopy(content)} />}
    >
      <p>
        {p('copy.what', {
          year: String(year),
          rhk: content.rhk.length,
          indikator: count('indikator'),
          actions: count('rencanaAksi'),
        })}
      </p>
      {!isWhole && <p>{p('copy.left', { year: String(year) })}</p>}
      {left.rencanaAksi.length > 0 && (
        <ul class="skp-list small">
          {left.rencanaAksi.map(({ deskripsi, period }, at) => (
            <li key={at}>
              {deskripsi} <span class="quiet">· {period || s('oldPeriod')}</span>
            </li>
          ))}
        </ul>
      )}
      {left.titik > 0 && <p class="small">{p('copy.points', { n: left.titik })}</p>}
    </Dialog>
  )
}
