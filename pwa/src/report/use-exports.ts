import { isUnderWay, type Export, type ExportForm } from '@jejak/shared/report/export'
import { useEffect, useState } from 'preact/hooks'
import { useAnswer } from '../screen/use-answer.ts'
import type { CallFailure } from '../sync/http.ts'
import { callReport } from './call-report.ts'

/** How often a page that shows a bar asks how far it has come. */
const ASK_AGAIN_MS = 1000

/** One's own exports; asked again while one of them is under way and the page is open. */
export function useExports() {
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { answer, show, again } = useAnswer(() => callReport('exports', undefined), [])
  const list = answer !== 'busy' && 'value' in answer ? answer.value.exports : []
  const isBusy = list.some(({ state }) => isUnderWay(state))
  useEffect(() => {
    if (!isBusy) return undefined
    const timer = setInterval(() => {
      void callReport('exports', undefined).then((said) => {
        // Without an answer the bar stays where it was.
        if (said.ok) show(said.value)
      })
    }, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isBusy])

  const put = (changed: Export) => {
    const others = list.filter(({ id }) => id !== changed.id)
    show({ exports: [changed, ...others].toSorted((a, b) => b.at - a.at) })
  }
  const act = async (asked: ReturnType<typeof callReport<'startExport' | 'cancelExport'>>) => {
    setFailure(null)
    const said = await asked
    if (said.ok) put(said.value)
    else setFailure(said.reason)
  }
  return {
    answer,
    again,
    isBusy,
    failure,
    start: (form: ExportForm) => act(callReport('startExport', form)),
    cancel: (id: string) => act(callReport('cancelExport', { id })),
  }
}
