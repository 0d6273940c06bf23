import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import { useAnswer } from '../screen/use-answer.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Answered } from './answered.tsx'
import { readOne } from './call.ts'
import { EvaluationDetail } from './evaluation-detail.tsx'
import { e } from './t.ts'

/** One evaluation of somebody else, to read. */
export function SeeDialog({
  line,
  onClose,
}: {
  readonly line: EvaluationLine
  readonly onClose: () => void
}) {
  const { answer, again, show } = useAnswer(() => readOne(line), [])
  return (
    <Dialog title={e('form.title', { name: line.name })} onClose={onClose} tall>
      <Answered answer={answer} again={again}>
        {(view) => <EvaluationDetail view={view} isOwn={false} onChanged={show} />}
      </Answered>
    </Dialog>
  )
}
