import type { Absence } from '@jejak/shared/org/absence'
import type { ComponentChildren } from 'preact'
import { k, rangeText } from './t.ts'

const LOOKS: Readonly<Record<Absence['state'], string>> = {
  asked: 'submitted',
  confirmed: 'approved',
  refused: 'returned',
  withdrawn: '',
}

/** One absence: what, when, how it stands, and its letter. */
export const AbsenceCard = ({
  absence,
  name,
  children,
}: {
  readonly absence: Absence
  /** Whose it is, where that is not said already. */
  readonly name?: string
  readonly children?: ComponentChildren
}) => (
  <li class="card stack">
    <div class="row spread">
      <h3>
        {name && (
          <>
            <bdi>{name}</bdi>:{' '}
          </>
        )}
        {k(`kind.${absence.kind}`)}
      </h3>
      <span class={`badge ${LOOKS[absence.state]}`}>{k(`state.${absence.state}`)}</span>
    </div>
    <p>{rangeText(absence.from, absence.to)}</p>
    {(absence.letter || absence.link) && (
      <p class="small">
        <bdi>{absence.letter}</bdi>{' '}
        {absence.link && (
          <a href={absence.link} target="_blank" rel="noreferrer noopener">
            {k('absence.open')}
          </a>
        )}
      </p>
    )}
    {(absence.comment || absence.decidedBy) && (
      <p class="small quiet">
        <bdi>{absence.comment}</bdi>{' '}
        {absence.decidedBy && k('absence.by', { name: absence.decidedBy })}
      </p>
    )}
    {children}
  </li>
)
