import type { usePages } from './use-pages.ts'
import { Empty } from '../ui/page-states.tsx'
import { ActList } from './act-list.tsx'
import { n } from './act-text.ts'
import { Answered } from './answered.tsx'
import { o } from './t.ts'

/** The faces of a list of acts that comes page by page. */
export const PagedActs = ({
  pages: { answer, again, more },
  none,
}: {
  readonly pages: ReturnType<typeof usePages>
  /** What it means that there is none. */
  readonly none: string
}) => (
  <Answered answer={answer} again={again}>
    {({ acts, next }) =>
      acts.length === 0 ? (
        <Empty icon="note" title={n('none')}>
          <p>{none}</p>
        </Empty>
      ) : (
        <>
          <ActList acts={acts} />
          {next !== null && (
            <button type="button" class="button wide" onClick={more}>
              {o('people.more')}
            </button>
          )}
        </>
      )
    }
  </Answered>
)
