import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { readAttribute } from '../engine/attribute.ts'

export default defineUnlistedScript(() => offerCapability({ readAttribute }))
