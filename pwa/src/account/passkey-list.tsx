import type { ResponseOf } from '@jejak/shared/api/contract'
import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { AddPasskey, RemovePasskey, RenamePasskey } from './passkey-dialogs.tsx'
import { passkeyText } from './passkey-text.ts'
import { passkeyTrouble } from './passkey-trouble.ts'
import { momentText, s } from './security-text.ts'

/** As many as the server keeps for a person. */
const MOST = 20

export type Held = ResponseOf<'passkeys'>
export type Passkey = Held['passkeys'][number]
type Doing = 'add' | { readonly act: 'rename' | 'remove'; readonly passkey: Passkey }

/** The passkeys of the person: added, named and removed here. */
export function PasskeyList({
  held,
  deviceName,
  onChange,
}: {
  readonly held: Held
  /** Of this device, as a first name for a new one. */
  readonly deviceName: string
  readonly onChange: () => void
}) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const done = () => {
    close()
    onChange()
  }
  const { passkeys } = held
  return (
    <section class="card stack" aria-label={s('passkeys.title')}>
      <h2>{s('passkeys.title')}</h2>
      <p class="small quiet">{s('passkeys.lead')}</p>
      {passkeys.length === 0 && <p>{s('passkeys.none')}</p>}
      <ul class="stack">
        {passkeys.map((passkey) => (
          <PasskeyItem
            key={passkey.id}
            passkey={passkey}
            onRename={() => setDoing({ act: 'rename', passkey })}
            onRemove={() => setDoing({ act: 'remove', passkey })}
          />
        ))}
      </ul>
      <Adding held={held} onAdd={() => setDoing('add')} />
      {doing === 'add' && <AddPasskey first={deviceName} onClose={close} onDone={done} />}
      {doing !== null && doing !== 'add' && doing.act === 'rename' && (
        <RenamePasskey passkey={doing.passkey} onClose={close} onDone={done} />
      )}
      {doing !== null && doing !== 'add' && doing.act === 'remove' && (
        <RemovePasskey passkey={doing.passkey} onClose={close} onDone={done} />
      )}
    </section>
  )
}

/** The way to a new one, or why there is none here. */
function Adding({ held, onAdd }: { readonly held: Held; readonly onAdd: () => void }) {
  const trouble = passkeyTrouble() ?? (held.isPossible ? null : 'address')
  if (trouble) return <p class="small">{passkeyText(`trouble.${trouble}`)}</p>
  if (held.passkeys.length >= MOST) return <p class="small">{s('passkeys.full', { n: MOST })}</p>
  return (
    <button type="button" class="button" onClick={onAdd}>
      <Icon name="plus" />
      {s('passkeys.add')}
    </button>
  )
}

function PasskeyItem({
  passkey: { name, createdAt, usedAt, isSynced },
  onRename,
  onRemove,
}: {
  readonly passkey: Passkey
  readonly onRename: () => void
  readonly onRemove: () => void
}) {
  const { zone } = useSession().me
  return (
    <li class="row spread">
      <div>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {isSynced && ` · ${s('passkeys.synced')}`}
        </p>
        <p class="small quiet">
          {s('passkeys.added', { when: momentText(createdAt, zone) })}
          {' · '}
          {usedAt === null
            ? s('passkeys.unused')
            : s('passkeys.used', { when: momentText(usedAt, zone) })}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-label={s('passkeys.renameNamed', { name })}
          onClick={onRename}
        >
          {s('passkeys.rename')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={s('passkeys.removeNamed', { name })}
          onClick={onRemove}
        >
          {s('passkeys.remove')}
        </button>
      </div>
    </li>
  )
}
