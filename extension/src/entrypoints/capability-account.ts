import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isWorkAccount } from '../engine/account.ts'
import { offerCapability } from '../engine/capabilities.ts'

export default defineUnlistedScript(() => offerCapability({ isWorkAccount }))
