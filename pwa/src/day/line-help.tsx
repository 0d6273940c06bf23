import { Dialog } from '../ui/dialog.tsx'
import { l, type LineKey } from './line-text.ts'

const KEYS: readonly (readonly [keys: readonly string[], says: LineKey])[] = [
  [['↑', '↓'], 'help.key.arrows'],
  [['Shift ↑', 'Shift ↓'], 'help.key.end'],
  [['Alt ↑', 'Alt ↓'], 'help.key.start'],
  [['←', '→'], 'help.key.go'],
  [['Home', 'End'], 'help.key.ends'],
  [['Enter'], 'help.key.open'],
  [['Esc'], 'help.key.home'],
  [['T'], 'help.key.accept'],
  [['Delete'], 'help.key.remove'],
  [['B'], 'help.key.split'],
  [['G'], 'help.key.merge'],
  [['?'], 'help.key.help'],
  [['Alt N'], 'help.key.quick'],
  [['Ctrl Z'], 'help.key.undo'],
]

/** How the line is taken hold of; every drag has a key and an act of the block's own. */
export const LineHelp = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={l('help.title')} onClose={onClose}>
    <p>{l('help.pointer')}</p>
    <h3>{l('help.keys')}</h3>
    <dl class="help-keys">
      {KEYS.map(([keys, says]) => (
        <div key={says}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{l(says)}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
