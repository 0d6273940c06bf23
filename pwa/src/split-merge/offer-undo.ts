import type { DataContext } from '../storage/data-context.ts'
import { undoReshape, type ReshapeStep } from '../data/undo-split-merge.ts'
import { t } from '../i18n.ts'
import { say } from '../ui/toast.ts'
import { r } from '../screen/routine-text.ts'

/** Says how an entry was reshaped, with the way back. */
export function offerUndo(context: DataContext, text: string, steps: readonly ReshapeStep[]): void {
  say(text, {
    label: t('action.undo'),
    run: () =>
      void undoReshape(context, steps).then((isWhole) =>
        say(r(isWhole ? 'more.undone' : 'more.movedOn')),
      ),
  })
}
