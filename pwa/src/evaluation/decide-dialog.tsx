import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { RATINGS, type Rating } from '@jejak/shared/evaluation/predikat'
import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { Answered } from './answered.tsx'
import { callEvaluation, keyOf, readOne } from './call.ts'
import { EvaluationDetail } from './evaluation-detail.tsx'
import { ReasonField } from './reason-field.tsx'
import { e, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'

type Done = { readonly onClose: () => void; readonly onDone: (view: EvaluationView) => void }

/** The superior of the assessor decides on an objection, with everything there is of it in sight. */
export function DecideDialog({ line, onClose, onDone }: Done & { readonly line: EvaluationLine }) {
  const formId = useId()
  const { answer, again, show } = useAnswer(() => readOne(line), [])
  return (
    <Dialog
      title={e('decide.title', { name: line.name })}
      onClose={onClose}
      tall
      foot={<DialogFoot onCancel={onClose} act={e('decide.save')} form={formId} />}
    >
      <Answered answer={answer} again={again}>
        {(view) => (
          <>
            <EvaluationDetail view={view} isOwn={false} onChanged={show} />
            <DecideForm formId={formId} view={view} onDone={onDone} />
          </>
        )}
      </Answered>
    </Dialog>
  )
}

const choices = () => RATINGS.map((each) => [each, e(`rating.${each}`)] as const)

function DecideForm({
  formId,
  view,
  onDone,
}: Pick<Done, 'onDone'> & { readonly formId: string; readonly view: EvaluationView }) {
  const [hasilKerja, setHasilKerja] = useState<Rating>(view.hasilKerja ?? 'sesuai')
  const [perilaku, setPerilaku] = useState<Rating>(view.perilaku ?? 'sesuai')
  const [reason, setReason] = useState('')
  const { act, notice } = useServerAct(refusalText, onDone)
  const send = () =>
    callEvaluation('decideObjection', {
      ...keyOf(view),
      baseVersion: view.version,
      hasilKerja,
      perilaku,
      reason,
    })
  return (
    <form
      id={formId}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void act(send, e('decide.saved'))
      }}
    >
      {notice}
      <p>{e('decide.text')}</p>
      <ChoiceField
        label={e('rated.hasilKerja')}
        value={hasilKerja}
        choices={choices()}
        onChange={setHasilKerja}
      />
      <ChoiceField
        label={e('rated.perilaku')}
        value={perilaku}
        choices={choices()}
        onChange={setPerilaku}
      />
      <ReasonField label={e('form.reason')} value={reason} onChange={setReason} />
    </form>
  )
}
