import { t } from '../i18n.ts'
import { say } from '../ui/toast.ts'

const load = () => import('./line-acts.ts')
type LineActs = Awaited<ReturnType<typeof load>>

/** What can be done with a block comes after the first load: nobody presses anything in its first second. */
export function withLineActs(use: (acts: LineActs) => void | Promise<void>): void {
  void load().then(use, () => say(t('crash.chunk')))
}
