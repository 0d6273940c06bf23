import { isPermitted } from '@jejak/shared/access/permission'
import { hasAdendum } from '@jejak/shared/skp/skp-state'
import { takesAct } from '@jejak/shared/skp/agreement'
import type { Period, Skp } from '@jejak/shared/skp/skp'
import { t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { a } from './a.ts'
import { planName } from './acting-switch.tsx'
import { PlanContent } from './plan-content.tsx'
import { StateBadge } from './state-badge.tsx'
import { s } from './t.ts'
import { Standing } from './standing.tsx'

/** One SKP of one's own: how it stands, what may be done, the plan in force and what is written beside it. */
export function SkpTree({
  skp,
  periods,
  onEdit,
  onActed,
}: {
  readonly skp: Skp
  readonly periods: readonly Period[]
  readonly onEdit: () => void
  /** Something was done to it on the server. */
  readonly onActed: () => Promise<void>
}) {
  const { me } = useSession()
  const state = skp.state ?? 'draft'
  const of = planName(skp)
  return (
    <section class="stack" aria-label={of}>
      <div class="row spread">
        <div>
          <h2>{of}</h2>
          <p class="small quiet row">
            {s(skp.pendekatan)}
            {skp.state && <StateBadge state={state} />}
          </p>
        </div>
        {takesAct(state, 'save') && (
          <button type="button" class="button" onClick={onEdit}>
            <Icon name="edit" />
            {hasAdendum(state) ? a('act.edit') : t('entry.edit')}
            <span class="hidden-visually"> {of}</span>
          </button>
        )}
      </div>
      {skp.state && <Standing skp={skp} state={skp.state} periods={periods} onActed={onActed} />}
      <div class="chips">
        <a
          class="chip"
          href={`/laporan/cetak?formulir=skp&dari=${skp.year}-01-01&sampai=${skp.year}-12-31${skp.acting ? `&jabatan=${skp.acting.postId}` : ''}`}
        >
          <Icon name="document" />
          {a('print')}
          <span class="hidden-visually"> {of}</span>
        </a>
        {isPermitted(me.capabilities, 'team.follow') && (
          <a class="chip" href={`/skp/templat?dari=${skp.id}`}>
            <Icon name="copy" />
            {s('makeTemplate')}
            <span class="hidden-visually"> {of}</span>
          </a>
        )}
      </div>
      {skp.adendum && (
        <details class="card">
          <summary>{a('adendum')}</summary>
          <PlanContent content={skp.adendum} periods={periods} />
        </details>
      )}
      <PlanContent
        content={skp}
        periods={periods}
        spoken={{ personId: me.person.id, year: skp.year }}
      />
    </section>
  )
}
