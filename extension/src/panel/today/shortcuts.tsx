import type { TextKey } from '../../i18n.ts'
import { t } from '../../ui/t.ts'

const KEYS: readonly (readonly [string, TextKey])[] = [
  ['Alt+N', 'keys.add'],
  ['Ctrl+Z', 'keys.undo'],
  ['↑ ↓', 'keys.move'],
  ['␣', 'keys.choose'],
  ['F2', 'keys.edit'],
  ['S', 'keys.split'],
  ['J', 'keys.join'],
  ['Del', 'keys.drop'],
]

export function Shortcuts() {
  return (
    <details class="small">
      <summary>{t('keys.title')}</summary>
      <dl class="keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
