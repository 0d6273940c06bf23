import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { lazyDialog } from '../screen/lazy-page.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Topic } from './feedback-dialog.tsx'

const FeedbackDialog = lazyDialog(
  'nav.feedback',
  async () => (await import('./feedback-dialog.tsx')).FeedbackDialog,
)

/** Opens what was said on one thing. Its sentences come when it is opened. */
export function FeedbackButton({ topic }: { readonly topic: Topic }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="chip" onClick={() => setOpen(true)}>
        <Icon name="note" />
        {t('nav.feedback')}
        <span class="hidden-visually" dir="auto">{`: ${topic.text}`}</span>
      </button>
      {isOpen && <FeedbackDialog topic={topic} onClose={() => setOpen(false)} />}
    </>
  )
}
