import type { Day } from '@jejak/shared/calendar/day'
import type { Subject } from '@jejak/shared/report/recap'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { e, paperDay, rangeText } from './t.ts'

/** What stands above every form: the agency, what it is, whose, and of which days. */
export function FormHead({
  title,
  from,
  to,
  person,
}: {
  readonly title: string
  readonly from: Day
  readonly to: Day
  readonly person: Subject | null
}) {
  const { me } = useSession()
  const facts = person
    ? [
        [e('form.name'), person.name],
        [e('form.nip'), person.nip],
        [e('form.post'), person.post],
        [e('form.unit'), person.unit],
      ]
    : []
  return (
    <header class="paper-head">
      <p class="paper-agency">{me.instansi.name}</p>
      <h2>{title}</h2>
      <p>{rangeText(from, to, 'paper')}</p>
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value || '–'}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  )
}

/** Where both sign, on a day that has come or today; each place has the mark at which BSrE sets its signature. */
export function Signatures({
  person,
  to,
  of,
}: {
  readonly person: Subject
  readonly to: Day
  /** Which form, where several of them stand below each other. */
  readonly of?: string
}) {
  const { me } = useSession()
  const today = todayIn(me.zone)
  return (
    <section class="paper-signatures" aria-label={of ? e('sign.of', { of }) : e('sign.label')}>
      <Signature
        as={e('sign.assessor')}
        name={person.assessor?.name ?? ''}
        nip={person.assessor?.nip ?? ''}
        mark={1}
      />
      <Signature
        as={e('sign.person')}
        name={person.name}
        nip={person.nip}
        mark={2}
        day={paperDay(to < today ? to : today)}
      />
    </section>
  )
}

const Signature = ({
  as,
  name,
  nip,
  mark,
  day = '',
}: {
  readonly as: string
  readonly name: string
  readonly nip: string
  readonly mark: number
  readonly day?: string
}) => (
  <div>
    <p>{day}</p>
    <p>{as}</p>
    <p class="paper-mark">{e('sign.mark', { n: String(mark) })}</p>
    <p class="paper-signer">{name}</p>
    <p>{e('sign.nip', { nip })}</p>
  </div>
)
