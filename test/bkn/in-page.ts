import { createPerformer } from '@jejak/extension/bkn/page/perform'
import type { Performer } from '@jejak/extension/bkn/page/perform'
import type { Patience } from '@jejak/extension/bkn/page/site'

declare global {
  interface Window {
    __patience?: Patience
    __filler: Performer
  }
}

window.__filler = createPerformer(
  window.__patience ?? { openMs: 20_000, saveMs: 45_000, settleMs: 4_000 },
)
