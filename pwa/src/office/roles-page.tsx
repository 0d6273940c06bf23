import type { RoleView } from '@jejak/shared/org/office-view'
import { ROLE_NAMES } from '@jejak/shared/org/role'
import { useState } from 'preact/hooks'
import { Page } from '../screen/page.tsx'
import { placeText } from '../screen/place-text.ts'
import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { Answered } from './answered.tsx'
import { ask } from './ask.ts'
import { FormDialog } from './form-dialog.tsx'
import { GiveRole } from './give-role.tsx'
import { o } from './t.ts'
import './office.css'

type Doing = 'give' | { readonly take: RoleView }

/** *Instansi → Peran*: who may administer what, given and taken; every act is told to whom it is about. */
export function RolesPage() {
  const { answer, again } = useAnswer(() => ask('roles', undefined), [])
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const done = (text: string) => {
    close()
    say(text)
    again()
  }
  return (
    <Page
      title={placeText('roles')}
      narrow
      head={
        <button type="button" class="button primary" onClick={() => setDoing('give')}>
          <Icon name="plus" />
          {o('roles.give')}
        </button>
      }
    >
      <Notice tone="good" icon="lock">
        {o('roles.lead')}
      </Notice>
      <Answered answer={answer} again={again}>
        {({ roles }) => (
          <>
            {ROLE_NAMES.map((name) => (
              <Holders
                key={name}
                name={name}
                roles={roles.filter((role) => role.name === name)}
                onTake={(take) => setDoing({ take })}
              />
            ))}
          </>
        )}
      </Answered>
      {doing === 'give' && (
        <GiveRole onClose={close} onGiven={(name) => done(o('roles.given', { name }))} />
      )}
      {doing !== null && doing !== 'give' && (
        <FormDialog
          title={o('roles.takeTitle', { name: doing.take.person })}
          act={o('roles.take')}
          send={() => ask('takeRole', { id: doing.take.id })}
          onDone={() => done(o('roles.taken', { name: doing.take.person }))}
          onClose={close}
        >
          <p>{o('roles.takeLead', { role: o(`role.${doing.take.name}`) })}</p>
        </FormDialog>
      )}
    </Page>
  )
}

function Holders({
  name,
  roles,
  onTake,
}: {
  readonly name: RoleView['name']
  readonly roles: readonly RoleView[]
  readonly onTake: (role: RoleView) => void
}) {
  const { me } = useSession()
  return (
    <section class="card stack" aria-label={o(`role.${name}`)}>
      <div>
        <h2>{o(`role.${name}`)}</h2>
        <p class="small quiet">{o(`roleMay.${name}`)}</p>
      </div>
      {roles.length === 0 && <p class="quiet">{o('roles.nobody')}</p>}
      <ul class="office-lines">
        {roles.map((role) => (
          <li key={role.id} class="row spread">
            <span class="grow">
              <a href={`/instansi/pegawai/${role.personId}`}>{role.person}</a>
              {role.personId === me.person.id && ` · ${o('roles.you')}`}
              {role.unor !== null && (
                <span class="small quiet">
                  <br />
                  {o('roles.below', { unor: role.unor })}
                </span>
              )}
            </span>
            <button
              type="button"
              class="button"
              aria-label={o('roles.takeNamed', { name: role.person })}
              onClick={() => onTake(role)}
            >
              {o('roles.take')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
