import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Refused } from '../data/entries.ts'
import { t } from '../i18n.ts'
import { Notice } from '../ui/notice.tsx'
import { fieldValueText } from './field-text.ts'
import { refusedText } from './refused-text.ts'

/** The entry moved while its form was open: what is there now, and whose words to go on with. */
export function ChangedNotice({
  refused,
  onTake,
}: {
  readonly refused: Refused
  readonly onTake: (now: EntryContent, mine: boolean) => void
}) {
  return (
    <div role="alert">
      <Notice tone="warn" icon="split">
        <p>{refusedText(refused)}</p>
        {refused.code === 'changed' && (
          <>
            <ul>
              {refused.fields.map((field) => (
                <li key={field}>
                  <strong>{t(`field.${field}`)}:</strong> {fieldValueText(field, refused.now)}
                </li>
              ))}
            </ul>
            <div class="row">
              <button type="button" class="button" onClick={() => onTake(refused.now, true)}>
                {t('conflict.mine')}
              </button>
              <button type="button" class="button" onClick={() => onTake(refused.now, false)}>
                {t('conflict.theirs')}
              </button>
            </div>
          </>
        )}
      </Notice>
    </div>
  )
}
