import { fail, ok, type Result } from '@jejak/shared/result'
import type { Templates } from '@jejak/shared/skp/template'
import type { Day } from '@jejak/shared/calendar/day'
import type { Handlers } from '../../http/handler.ts'
import type { Problem } from '../../http/problem.ts'
import { requireInstansi } from '../../org/instansi.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor, ServerDeps } from '../../platform/server-deps.ts'
import { toContent } from '../skp-row.ts'
import {
  applyTemplate,
  declineLaid,
  readTemplate,
  removeTemplate,
  saveTemplate,
  Touched,
  undoApplication,
} from './keep-templates.ts'
import { listLaid, readTemplates } from './read-templates.ts'
import { recipientsOf } from './recipients.ts'

type Routes =
  | 'skpTemplates'
  | 'saveSkpTemplate'
  | 'removeSkpTemplate'
  | 'skpTemplatePeople'
  | 'applySkpTemplate'
  | 'undoSkpTemplate'
  | 'laidSkp'
  | 'declineLaidSkp'

export const templateRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => {
  const todayOf = async (tx: Tx, { instansiId }: Actor) =>
    (await requireInstansi(tx, instansiId, deps.now())).today
  /** An act, and everything as it then stands. */
  const act = (
    actor: Actor,
    does: (tx: Tx, today: Day) => Promise<Result<null, Problem>>,
  ): Promise<Result<Templates, Problem>> =>
    deps.db.write(async (tx) => {
      const today = await todayOf(tx, actor)
      const done = await does(tx, today)
      return done.ok ? ok(await readTemplates(tx, actor, today)) : done
    })
  return {
    async skpTemplates({ actor }) {
      const tx = deps.db.read
      return ok(await readTemplates(tx, actor, await todayOf(tx, actor)))
    },
    saveSkpTemplate: ({ actor, request }) =>
      act(actor, (tx) => saveTemplate(tx, deps, actor, request)),
    removeSkpTemplate: ({ actor, request }) =>
      act(actor, (tx) => removeTemplate(tx, deps, actor, request)),
    async skpTemplatePeople({ actor, request: { id } }) {
      const tx = deps.db.read
      const template = await readTemplate(tx, actor, id)
      if (!template) return fail({ code: 'not-found' })
      const { year } = toContent(template.content)
      const today = await todayOf(tx, actor)
      const people = await recipientsOf(tx, actor, { jabatan: template.jabatan, year, today })
      return ok({ people })
    },
    applySkpTemplate: ({ actor, request }) =>
      act(actor, (tx, today) => applyTemplate(tx, deps, actor, { ...request, today })),
    async undoSkpTemplate({ actor, request: { id } }) {
      try {
        return await act(actor, (tx) => undoApplication(tx, deps, actor, id))
      } catch (error) {
        if (error instanceof Touched) return fail({ code: 'conflict' })
        throw error
      }
    },
    laidSkp: async ({ actor }) => ok({ laid: await listLaid(deps.db.read, actor) }),
    declineLaidSkp: ({ actor, request: { id } }) =>
      deps.db.write(async (tx) => {
        const done = await declineLaid(tx, actor, id)
        return done.ok ? ok({ laid: await listLaid(tx, actor) }) : done
      }),
  }
}
