import { LooksBelow } from './looks.tsx'
import { useLooks } from './use-looks.ts'

/** On the pages of a superior: who has to look because of a plan of theirs. */
export const SuperiorNotice = () => <LooksBelow looks={useLooks().looks.below} />
