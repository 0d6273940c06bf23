import { t } from '../i18n.ts'
import { leaveText } from './leave-text.ts'

/** `sending` may take as long as the network likes: the other ways stay open meanwhile. */
export type LeavePhase = 'idle' | 'sending' | 'leaving'

/** Three ways to leave with work that the server does not have. Only the first one needs the network. */
export const LeaveWays = ({
  phase,
  onSend,
  onSeal,
  onFile,
}: {
  readonly phase: LeavePhase
  readonly onSend: () => void
  readonly onSeal: () => void
  readonly onFile: () => void
}) => (
  <>
    <button
      type="button"
      class="button primary wide"
      disabled={phase !== 'idle'}
      aria-busy={phase === 'sending'}
      onClick={onSend}
    >
      {phase === 'sending' ? t('sync.sending') : leaveText('leave.send')}
    </button>
    <div class="stack">
      <button type="button" class="button wide" disabled={phase === 'leaving'} onClick={onSeal}>
        {leaveText('leave.seal')}
      </button>
      <p class="small quiet">{leaveText('leave.sealText')}</p>
    </div>
    <div class="stack">
      <button type="button" class="button wide" disabled={phase === 'leaving'} onClick={onFile}>
        {leaveText('leave.file')}
      </button>
      <p class="small quiet">{leaveText('leave.fileText')}</p>
    </div>
  </>
)
