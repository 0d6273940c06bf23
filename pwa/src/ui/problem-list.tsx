import { problemText } from '../i18n.ts'
import { Icon } from './icon.tsx'

type Shown = {
  readonly code: string
  readonly level: 'stop' | 'warn'
  readonly params?: Readonly<Record<string, string | number>> | undefined
}

export const ProblemList = ({ problems }: { readonly problems: readonly Shown[] }) =>
  problems.length === 0 ? null : (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={problem.code} class={problem.level}>
          <Icon name={problem.level === 'stop' ? 'stop' : 'warn'} />
          <span>{problemText(`entry.${problem.code}`, problem.params)}</span>
        </li>
      ))}
    </ul>
  )
