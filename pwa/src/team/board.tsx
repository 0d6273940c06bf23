import type { TeamBoard } from '@jejak/shared/review/team'
import { CELL_STATES } from '@jejak/shared/review/team-state'
import { m } from './t.ts'

/** How the day stands, in numbers of people, and how far the month has come. */
export const Board = ({ board, title }: { readonly board: TeamBoard; readonly title: string }) => (
  <section class="card stack team-board" aria-label={title}>
    <div class="row spread">
      <h2>{title}</h2>
      <p class="small quiet">{m('board.people', { n: board.people })}</p>
    </div>
    <ul class="team-counts">
      {CELL_STATES.filter((state) => state !== 'ahead' || board.ahead > 0).map((state) => (
        <li key={state}>
          <span class={`team-cell ${state}`} aria-hidden="true">
            {m(`sign.${state}`)}
          </span>
          <strong>{board[state]}</strong>
          <span>{m(`state.${state}`)}</span>
        </li>
      ))}
    </ul>
    {board.due > 0 && (
      <div class="team-progress">
        <progress max={board.due} value={board.done} aria-hidden="true" />
        <p class="small">{m('board.progress', { done: board.done, due: board.due })}</p>
      </div>
    )}
    {board.waiting > 0 && <p class="small">{m('board.waiting', { n: board.waiting })}</p>}
    {board.late > 0 && <p class="small">{m('board.late', { n: board.late })}</p>}
  </section>
)
