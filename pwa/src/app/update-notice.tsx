import { t } from '../i18n.ts'
import { Notice } from '../ui/notice.tsx'
import { takeUpdate, update } from './update.ts'

/** A new version: waits for a yes, or was taken by another tab already. */
export function UpdateNotice() {
  const state = update.value
  if (state === 'none') return null
  const isUnkept = state === 'unkept'
  return (
    <Notice tone={isUnkept ? 'warn' : 'info'} icon="download">
      <div class="row spread">
        <p>{t(state === 'taking' ? 'update.ready' : `update.${state}`)}</p>
        <button
          type="button"
          class="button primary"
          disabled={state === 'taking'}
          onClick={() => void takeUpdate(isUnkept ? 'force' : undefined)}
        >
          {t(isUnkept ? 'update.force' : 'update.take')}
        </button>
      </div>
    </Notice>
  )
}
