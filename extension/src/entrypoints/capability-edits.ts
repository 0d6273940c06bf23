import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isFrameEdited, watchHandEdits } from '../engine/hand-edits.ts'
import { offerCapability } from '../engine/capabilities.ts'

export default defineUnlistedScript(() => offerCapability({ watchHandEdits, isFrameEdited }))
