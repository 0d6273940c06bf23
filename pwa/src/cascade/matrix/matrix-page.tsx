import type { Matrix } from '@jejak/shared/skp/cascade'
import { useState } from 'preact/hooks'
import { ReviewTabs } from '../../review/review-tabs.tsx'
import { useWide } from '../../review/use-wide.ts'
import { todayIn } from '../../screen/clock.ts'
import { isOnline } from '../../screen/online.ts'
import { Page } from '../../screen/page.tsx'
import { useSession } from '../../screen/use-session.ts'
import { Notice } from '../../ui/notice.tsx'
import { Broken, Empty, Loading } from '../../ui/page-states.tsx'
import { SuperiorNotice } from '../superior-notice.tsx'
import { Years } from '../years.tsx'
import { Grid } from './grid.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { parseBlock, placeBlock, type Pasted, type Write } from './paste.ts'
import { PersonList } from './person-list.tsx'
import { refusalText, x } from './t.ts'
import { UnsentNotice } from './unsent-notice.tsx'
import { useMatrix } from './use-matrix.ts'
import './matrix.css'

/** *Matriks Peran Hasil*: what of one's people serves which of one's RHK, and what is proposed to them. */
export function MatrixPage() {
  const { me } = useSession()
  const [year, setYear] = useState(Number(todayIn(me.zone).slice(0, 4)))
  const { answer, unsent, write, retry, reload } = useMatrix(year)
  const matrix = answer !== 'busy' && 'value' in answer ? answer.value : null
  return (
    <Page title={x('title')}>
      <ReviewTabs />
      <SuperiorNotice />
      {matrix && <Years year={year} years={matrix.years} onYear={setYear} />}
      {unsent && <UnsentNotice unsent={unsent} onRetry={retry} onReload={reload} />}
      {answer === 'busy' && <Loading />}
      {answer !== 'busy' && 'failure' in answer && (
        <Broken text={refusalText(answer.failure)} onRetry={reload} />
      )}
      {matrix && <Filled matrix={matrix} onWrite={write} />}
    </Page>
  )
}

function Filled({
  matrix,
  onWrite,
}: {
  readonly matrix: Matrix
  readonly onWrite: (writes: readonly Write[]) => void
}) {
  const isWide = useWide()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  if (matrix.columns.length === 0) {
    return (
      <Empty icon="plan" title={x('empty', { year: String(matrix.year) })}>
        <p>{x('emptyText')}</p>
      </Empty>
    )
  }
  if (matrix.people.length === 0) {
    return (
      <Empty icon="people" title={x('noPeople')}>
        <p>{x('noPeopleText')}</p>
      </Empty>
    )
  }
  const paste = (found: Pasted) => {
    // One cell is as if it had been typed; a block is looked at first.
    const [only] = found.writes
    const left = found.outside + found.notMine + found.tooLong
    if (only && found.writes.length === 1 && left === 0) onWrite([only])
    else setPasted(found)
  }
  return (
    <>
      <p class="small quiet">{x('about')}</p>
      {!isOnline.value && (
        <Notice tone="warn" icon="offline">
          {x('offline')}
        </Notice>
      )}
      {isWide ? (
        <>
          <Grid
            matrix={matrix}
            onWrite={(one) => onWrite([one])}
            onPaste={(from, text) => paste(placeBlock(matrix, from, parseBlock(text)))}
          />
          <p class="small quiet">{x('keys')}</p>
        </>
      ) : (
        <PersonList matrix={matrix} onWrite={(one) => onWrite([one])} />
      )}
      {matrix.leftOff > 0 && <p class="small quiet">{x('leftOff', { n: matrix.leftOff })}</p>}
      {pasted && (
        <PasteDialog
          matrix={matrix}
          pasted={pasted}
          onClose={() => setPasted(null)}
          onSend={() => {
            setPasted(null)
            onWrite(pasted.writes)
          }}
        />
      )}
    </>
  )
}
