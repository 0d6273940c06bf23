import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { queryOf, readQuery } from '../engine/query.ts'

export default defineUnlistedScript(() => offerCapability({ queryOf, readQuery }))
