import { useEffect } from 'preact/hooks'
import { isTyping } from '../../ui/keys.ts'
import { t } from '../../ui/t.ts'
import { lastAct, undoLast } from './last-act.ts'

/** Says what was just done, and takes it back. It stays until the next act: nobody has to be quick. */
export function UndoBar() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ'
      // In a field the same keys take back what was typed.
      if (!isUndo || isTyping(event.target) || !lastAct.value?.undo) return
      event.preventDefault()
      void undoLast()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const act = lastAct.value
  return (
    <div class={act ? 'row undo-bar' : 'unseen'}>
      <output class="grow">{act?.said}</output>
      {act?.undo && (
        <button type="button" aria-keyshortcuts="Control+Z" onClick={() => void undoLast()}>
          {t('undo.act')}
        </button>
      )}
      {act && (
        <button
          type="button"
          class="quiet icon"
          aria-label={t('undo.close')}
          onClick={() => {
            lastAct.value = undefined
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  )
}
