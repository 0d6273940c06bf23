import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isWorkAccount } from '../engine/account.ts'
import { offerLane } from '../engine/lanes.ts'

export default defineUnlistedScript(() => offerLane({ isWorkAccount }))
