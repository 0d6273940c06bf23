import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isFrameEdited, watchHandEdits } from '../engine/hand-edits.ts'
import { offerLane } from '../engine/lanes.ts'

export default defineUnlistedScript(() => offerLane({ watchHandEdits, isFrameEdited }))
