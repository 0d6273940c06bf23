import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { readPdf } from '../engine/pdf.ts'
import { withoutSite } from '../engine/site-name.ts'

export default defineUnlistedScript(() => offerCapability({ readPdf, withoutSite }))
