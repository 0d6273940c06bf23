import type { Subject } from '@jejak/shared/report/recap'
import { e } from './t.ts'

type Party = {
  readonly name: string
  readonly nip: string
  readonly post: string
  readonly unit: string
}

/** Both sides of a form beside each other, as the forms of PermenPANRB 6/2022 have them. */
export function Parties({ person }: { readonly person: Subject }) {
  const { assessor } = person
  const sides: readonly (Party | null)[] = [person, assessor]
  const rows = [
    [e('form.name'), (each: Party) => each.name],
    [e('form.nip'), (each: Party) => each.nip],
    [e('form.post'), (each: Party) => each.post],
    [e('form.unit'), (each: Party) => each.unit],
  ] as const
  return (
    <table class="paper-table paper-parties">
      <thead>
        <tr>
          <th scope="col">{e('form.side')}</th>
          <th scope="col">{e('sign.person')}</th>
          <th scope="col">{e('sign.assessor')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, read]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {sides.map((side, at) => (
              <td key={at}>{(side && read(side)) || '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
