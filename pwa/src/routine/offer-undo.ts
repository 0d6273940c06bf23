import type { Hand } from '../data/entries.ts'
import { undoSteps, type Step } from '../data/undo.ts'
import { t } from '../i18n.ts'
import { say } from '../ui/toast.tsx'
import { r } from './words.ts'

/** Says what was done, with the way back. */
export function offerUndo(hand: Hand, text: string, steps: readonly Step[]): void {
  say(text, {
    label: t('action.undo'),
    run: () =>
      void undoSteps(hand, steps).then((isWhole) =>
        say(r(isWhole ? 'more.undone' : 'more.tooLate')),
      ),
  })
}
