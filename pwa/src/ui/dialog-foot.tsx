import { t } from '../i18n.ts'

/** What a dialog ends with: the way out, and what it is for. `form` is the id of the form that the second one sends. */
export const DialogFoot = ({
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
} & ({ readonly form: string } | { readonly onAct: () => void })) => (
  <>
    <button type="button" class="button" onClick={onCancel}>
      {cancel}
    </button>
    {'form' in doing ? (
      <button type="submit" form={doing.form} class="button primary" disabled={isOff}>
        {act}
      </button>
    ) : (
      <button type="button" class="button primary" disabled={isOff} onClick={doing.onAct}>
        {act}
      </button>
    )}
  </>
)
