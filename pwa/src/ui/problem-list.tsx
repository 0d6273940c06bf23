import { formatDuration } from '@jejak/shared/i18n/text'
import { locale, problemText } from '../i18n.ts'
import { Icon } from './icon.tsx'

type Params = Readonly<Record<string, string | number>>
type Shown = {
  readonly code: string
  readonly level: 'stop' | 'warn'
  readonly params?: Params | undefined
}

export const ProblemList = ({ problems }: { readonly problems: readonly Shown[] }) =>
  problems.length === 0 ? null : (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={problem.code} class={problem.level}>
          <Icon name={problem.level === 'stop' ? 'stop' : 'warn'} />
          <span>{problemText(`entry.${problem.code}`, toSpoken(problem.params))}</span>
        </li>
      ))}
    </ul>
  )

/** A rule counts minutes and writes times as data; people read hours and minutes, and times as their language has them. */
function toSpoken(params: Params = {}): Params {
  const spoken = Object.entries(params).map(([name, value]): [string, string | number] => {
    if (name === 'minutes') return [name, formatDuration(Number(value), locale.value)]
    const isTime = typeof value === 'string' && /^\d\d:\d\d$/.test(value)
    return [name, isTime && locale.value === 'id' ? value.replace(':', '.') : value]
  })
  return Object.fromEntries(spoken)
}
