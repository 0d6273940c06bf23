import { useState } from 'preact/hooks'
import { saveFile } from '../storage/export.ts'
import { Icon } from '../ui/icon.tsx'
import { entranceText } from './entrance-text.ts'

/** Shown once, never again: the way in when the phone is gone. */
export function RecoveryCodes({
  codes,
  done = entranceText('setup.done'),
  onDone,
}: {
  readonly codes: readonly string[]
  /** What the button says that ends it. */
  readonly done?: string
  readonly onDone: () => void
}) {
  const [isKept, setKept] = useState(false)
  return (
    <div class="stack">
      <ol class="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        onClick={() => saveFile('jejak-kode-pemulihan.txt', 'text/plain', codes.join('\n'))}
      >
        <Icon name="download" />
        {entranceText('setup.saveCodes')}
      </button>
      <label class="row check">
        <input
          type="checkbox"
          checked={isKept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <span class="grow">{entranceText('setup.codesKept')}</span>
      </label>
      <button type="button" class="button primary wide" disabled={!isKept} onClick={onDone}>
        {done}
      </button>
    </div>
  )
}
