import { CELL_STATES } from '@jejak/shared/review/team-state'
import { m } from './t.ts'

export const Legend = () => (
  <section aria-label={m('matrix.legend')}>
    <ul class="team-legend small">
      {CELL_STATES.map((state) => (
        <li key={state}>
          <span class={`team-cell ${state}`} aria-hidden="true">
            {m(`sign.${state}`)}
          </span>
          {m(`state.${state}`)}
        </li>
      ))}
      <li>
        <span class="team-cell full" aria-hidden="true">
          <span class="team-waits" />
        </span>
        {m('sign.waiting')}
      </li>
      <li>
        <span class="team-cell full" aria-hidden="true">
          <span class="team-late" />
        </span>
        {m('sign.late')}
      </li>
    </ul>
    <p class="small quiet team-keys">{m('matrix.keys')}</p>
  </section>
)
