import { makeId } from './agency.ts'
import { clientWith } from './client.ts'
import { freshContent } from './plans.ts'
import type { Caller } from './route-call.ts'
import { layBefore, templateForm } from './templates.ts'

/** A year of its own for each call: of one year a person has one draft. */
let year = 2030
const contentOf = ({ stage }: Caller) => ({ ...freshContent(stage.agency), year: year++ })

const clientOf = async ({ stage }: Caller, who: 'ani' | 'sri') =>
  clientWith(stage.app, { cookie: await stage.cookieOf(who) })

async function kept(caller: Caller) {
  const form = templateForm(contentOf(caller), 'staffB')
  await caller.client.send('PUT', '/api/skp/templates', form)
  return { id: form.id, baseVersion: 1 }
}

/** One call of each route of templates, by somebody with people below. */
export const TEMPLATE_CALLS = {
  skpTemplates: ({ client }: Caller) => client.get('/api/skp/templates'),
  saveSkpTemplate: (caller: Caller) =>
    caller.client.send('PUT', '/api/skp/templates', templateForm(contentOf(caller), 'staffB')),
  removeSkpTemplate: async (caller: Caller) =>
    caller.client.send('POST', '/api/skp/templates/remove', await kept(caller)),
  async skpTemplatePeople(caller: Caller) {
    const { id } = await kept(caller)
    return caller.client.send('POST', '/api/skp/templates/people', { id })
  },
  async applySkpTemplate(caller: Caller) {
    const { id: templateId, baseVersion } = await kept(caller)
    const people = [caller.stage.agency.person.budi]
    const form = { id: makeId(), templateId, baseVersion, people }
    return caller.client.send('POST', '/api/skp/templates/apply', form)
  },
  async undoSkpTemplate(caller: Caller) {
    const { agency } = caller.stage
    const people = [agency.person.budi]
    // Whoever may not lay one has none to take back.
    const id = await layBefore(caller.client, contentOf(caller), 'staffB', people).catch(makeId)
    return caller.client.send('POST', '/api/skp/templates/undo', { id })
  },
  laidSkp: ({ client }: Caller) => client.get('/api/skp/laid'),
  async declineLaidSkp(caller: Caller) {
    const { agency } = caller.stage
    const sri = await clientOf(caller, 'sri')
    await layBefore(sri, contentOf(caller), 'staffA', [agency.person.ani])
    const ani = await clientOf(caller, 'ani')
    const { laid } = (await (await ani.get('/api/skp/laid')).json()) as {
      readonly laid: readonly { readonly id: string }[]
    }
    return caller.client.send('POST', '/api/skp/laid/decline', { id: laid[0]?.id })
  },
}
