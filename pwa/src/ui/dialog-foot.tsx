import { useContext } from 'preact/hooks'
import { t } from '../i18n.ts'
import { CloseGently } from './close-gently.ts'

/**
 * What a dialog ends with: the way out, and what it is for. `form` is the id of the form that the second one sends. A
 * button that is off keeps the focus, so that whoever pressed it is still there when it is on again.
 */
export function DialogFoot({
  cancel = t('action.cancel'),
  onCancel,
  act,
  isOff = false,
  ...doing
}: {
  readonly cancel?: string
  readonly onCancel: () => void
  readonly act: string
  readonly isOff?: boolean
} & ({ readonly form: string } | { readonly onAct: () => void })) {
  const closeGently = useContext(CloseGently)
  return (
    <>
      <button type="button" class="button" onClick={() => closeGently(onCancel)}>
        {cancel}
      </button>
      <button
        {...('form' in doing ? { type: 'submit', form: doing.form } : { type: 'button' })}
        class="button primary"
        aria-disabled={isOff}
        onClick={(event) => {
          if (isOff) return event.preventDefault()
          if ('onAct' in doing) doing.onAct()
        }}
      >
        {act}
      </button>
    </>
  )
}
