import { t, type PwaKey } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { areShortcutsOn, setShortcuts } from './shortcuts.ts'

const KEYS: readonly (readonly [string, PwaKey])[] = [
  ['J', 'shortcut.next'],
  ['K', 'shortcut.previous'],
  ['A', 'shortcut.approve'],
  ['R', 'shortcut.return'],
  ['␣', 'shortcut.select'],
  ['?', 'shortcut.help'],
]

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={t('review.shortcuts')} onClose={onClose}>
    <dl class="shortcuts">
      {KEYS.map(([key, text]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
    <label class="row check">
      <input
        type="checkbox"
        checked={areShortcutsOn.value}
        onChange={(event) => setShortcuts(event.currentTarget.checked)}
      />
      <span class="grow">{t('shortcut.on')}</span>
    </label>
  </Dialog>
)
