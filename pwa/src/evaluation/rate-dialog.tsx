import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useId } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Answered } from './answered.tsx'
import { readOne } from './call.ts'
import { FeedbackSection } from './late-feedback.ts'
import { RateForm } from './rate-form.tsx'
import { e } from './t.ts'

/** The form of the assessor, with the realisation beside what it is rated by. */
export function RateDialog({
  line,
  onClose,
  onDone,
}: {
  readonly line: EvaluationLine
  readonly onClose: () => void
  readonly onDone: (view: EvaluationView) => void
}) {
  const formId = useId()
  const { answer, again } = useAnswer(() => readOne(line), [])
  return (
    <Dialog
      title={e('form.title', { name: line.name })}
      onClose={onClose}
      tall
      foot={<DialogFoot onCancel={onClose} act={e('form.save')} form={formId} />}
    >
      <Answered answer={answer} again={again}>
        {(view) => (
          <div class="stack-l">
            {/* Beside the form of the rating: it has forms of its own. */}
            <FeedbackSection view={view} />
            <RateForm formId={formId} view={view} onDone={onDone} />
          </div>
        )}
      </Answered>
    </Dialog>
  )
}
