import type { Matrix } from '@jejak/shared/skp/cascade'
import { useState } from 'preact/hooks'
import { t } from '../../i18n.ts'
import { isOnline } from '../../screen/online.ts'
import { useAnswer } from '../../screen/use-answer.ts'
import { useSession } from '../../screen/use-session.ts'
import type { CallFailure } from '../../sync/http.ts'
import { say } from '../../ui/toast.ts'
import { askCascade } from '../ask-cascade.ts'
import { changeFor, type Change } from './acts.ts'
import type { Write } from './paste.ts'
import { x } from './t.ts'

/** The matrix of a year, and the one way in which it is written: sent at once, with a way back. */
export function useMatrix(year: number) {
  const { context } = useSession()
  const { answer, show, again } = useAnswer(
    () => askCascade('matrix', { year }),
    [year, isOnline.value],
  )
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async (form: Change['form']): Promise<boolean> => {
    setBusy(true)
    const said = await askCascade('propose', { year, ...form })
    setBusy(false)
    setFailure(said.ok ? null : said.reason)
    if (said.ok) show(said.value)
    return said.ok
  }
  const write = async (matrix: Matrix, writes: readonly Write[]): Promise<void> => {
    const change = changeFor(matrix, writes, context.clock.newId)
    if (!change || isBusy) return
    const { form, back } = change
    if (!(await send(form))) return
    const text = form.propose.length > 0 ? x('sent', { n: form.propose.length }) : x('withdrawn')
    say(text, {
      label: t('action.undo'),
      run: () => void send(back).then((isDone) => isDone && say(x('undone')), reportError),
    })
  }
  const reload = () => {
    setFailure(null)
    again()
  }
  return { answer, failure, isBusy, write, reload }
}
