import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerLane } from '../engine/lanes.ts'
import { watchMeeting } from '../engine/meeting.ts'

export default defineUnlistedScript(() => offerLane({ watchMeeting }))
