import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerLane } from '../engine/lanes.ts'
import { readPdf } from '../engine/pdf.ts'
import { withoutSite } from '../engine/site-name.ts'

export default defineUnlistedScript(() => offerLane({ readPdf, withoutSite }))
