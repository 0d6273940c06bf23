import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { readKnown } from '../engine/known.ts'

export default defineUnlistedScript(() => offerCapability({ readKnown }))
