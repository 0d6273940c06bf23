import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { whenShown } from '../engine/frame.ts'

export default defineUnlistedScript(() => offerCapability({ whenShown }))
