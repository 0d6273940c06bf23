import { t } from '../../ui/t.ts'

/** What the form of a suggestion ends with: what hinders it, the act, and the way out. */
export const FormFoot = ({
  problem,
  act,
  onCancel,
}: {
  readonly problem: string | undefined
  readonly act: string
  readonly onCancel: () => void
}) => (
  <>
    {problem !== undefined && (
      <p class="note stop" role="alert">
        {problem}
      </p>
    )}
    <p class="row">
      <button type="submit" class="primary">
        {act}
      </button>
      <button type="button" onClick={onCancel}>
        {t('edit.cancel')}
      </button>
    </p>
  </>
)
