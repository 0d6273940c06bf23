import { Dialog } from '../ui/dialog.tsx'
import { areShortcutsOn, setShortcuts } from './shortcuts.ts'
import { r, type ReviewKey } from './t.ts'

const KEYS: readonly (readonly [string, ReviewKey])[] = [
  ['J', 'shortcut.next'],
  ['K', 'shortcut.previous'],
  ['↵', 'shortcut.open'],
  ['Esc', 'shortcut.leave'],
  ['A', 'shortcut.approve'],
  ['R', 'shortcut.return'],
  ['⇧A', 'shortcut.approveClean'],
  ['U', 'shortcut.undo'],
  ['?', 'shortcut.help'],
]

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={r('review.shortcuts')} onClose={onClose}>
    <dl class="shortcuts">
      {KEYS.map(([key, text]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{r(text)}</dd>
        </div>
      ))}
    </dl>
    <label class="row check">
      <input
        type="checkbox"
        checked={areShortcutsOn.value}
        onChange={(event) => setShortcuts(event.currentTarget.checked)}
      />
      <span class="grow">{r('shortcut.on')}</span>
    </label>
  </Dialog>
)
