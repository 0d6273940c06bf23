import { Icon } from './icon.tsx'
import { sayProblem } from './say-problem.ts'

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
          <span>{sayProblem(problem)}</span>
        </li>
      ))}
    </ul>
  )
