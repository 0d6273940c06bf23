import type { Matrix } from '@jejak/shared/skp/cascade'
import { useRef, useState } from 'preact/hooks'
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

/** What could not be sent, and why; kept until it is sent or thrown away. */
export type Unsent = { readonly reason: CallFailure; readonly writes: readonly Write[] }

/** The matrix of a year, and the one way in which it is written: sent at once, in order, with a way back. */
export function useMatrix(year: number) {
  const { context } = useSession()
  const { answer, show, again } = useAnswer(
    () => askCascade('matrix', { year }),
    [year, isOnline.value],
  )
  const [unsent, setUnsent] = useState<Unsent | null>(null)
  // Whoever types on while one is under way is sent after it, from what the answer to it says.
  const latest = useRef<Matrix | null>(null)
  latest.current = answer !== 'busy' && 'value' in answer ? answer.value : latest.current
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const inLine = (work: () => Promise<unknown>) => {
    line.current = line.current.then(work).catch(reportError)
  }
  const send = async (form: Change['form']): Promise<CallFailure | null> => {
    const said = await askCascade('propose', { year, ...form })
    if (!said.ok) return said.reason
    latest.current = said.value
    show(said.value)
    return null
  }
  const write = (writes: readonly Write[]) =>
    inLine(async () => {
      const change = latest.current && changeFor(latest.current, writes, context.clock.newId)
      if (!change) return
      const { form, back } = change
      const reason = await send(form)
      if (reason) {
        setUnsent((before) => ({ reason, writes: [...(before?.writes ?? []), ...writes] }))
        return
      }
      const text = form.propose.length > 0 ? x('sent', { n: form.propose.length }) : x('withdrawn')
      say(text, { label: t('action.undo'), run: () => inLine(() => takeBack(back)) })
    })
  const takeBack = async (back: Change['back']) => {
    const reason = await send(back)
    if (reason) setUnsent({ reason, writes: [] })
    else say(x('undone'))
  }
  return {
    answer,
    unsent,
    write,
    retry: () => {
      setUnsent(null)
      write(unsent?.writes ?? [])
    },
    /** What could not be sent is thrown away. */
    reload: () => {
      setUnsent(null)
      again()
    },
  }
}
