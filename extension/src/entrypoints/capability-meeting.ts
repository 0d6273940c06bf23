import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { watchMeeting } from '../engine/meeting.ts'

export default defineUnlistedScript(() => offerCapability({ watchMeeting }))
