import type { Hand } from '../data/entries.ts'
import { undoReshape, type ReshapeStep } from '../data/undo-reshape.ts'
import { t } from '../i18n.ts'
import { say } from '../ui/toast.tsx'
import { r } from './words.ts'

/** Says how an entry was reshaped, with the way back. */
export function offerUndo(hand: Hand, text: string, steps: readonly ReshapeStep[]): void {
  say(text, {
    label: t('action.undo'),
    run: () =>
      void undoReshape(hand, steps).then((isWhole) =>
        say(r(isWhole ? 'more.undone' : 'more.movedOn')),
      ),
  })
}
