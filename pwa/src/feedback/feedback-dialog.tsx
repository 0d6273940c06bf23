import type { FeedbackAbout } from '@jejak/shared/feedback/feedback'
import type { Day } from '@jejak/shared/calendar/day'
import { Dialog } from '../ui/dialog.tsx'
import { FeedbackPart } from './feedback-part.tsx'
import { aboutText, f } from './t.ts'

/** One thing of somebody's work, and the days in which it may have been spoken of. */
export type Topic = {
  readonly personId: string
  readonly about: FeedbackAbout
  readonly text: string
  readonly from: Day
  readonly to: Day
}

/** Feedback on one thing, over the page that shows it. */
export function FeedbackDialog({
  topic: { about, text, ...on },
  onClose,
}: {
  readonly topic: Topic
  readonly onClose: () => void
}) {
  const words = aboutText({ about: { ...about, text }, day: on.from })
  return (
    <Dialog title={f('title')} onClose={onClose} tall>
      <p class="small">
        <bdi>{words}</bdi>
      </p>
      <FeedbackPart on={{ ...on, isOne: true, subjects: [{ about, text: words }] }} />
    </Dialog>
  )
}
