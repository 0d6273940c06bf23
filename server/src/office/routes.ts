import type { ObjectPermission } from '@jejak/shared/access/permission'
import * as v from 'valibot'
import type { ParamsOf } from '@jejak/shared/api/contract'
import { DaySchema, type Day } from '@jejak/shared/calendar/day'
import type { PersonView, UnorView } from '@jejak/shared/org/office-view'
import type { ClaimView } from '@jejak/shared/org/claim'
import { ok } from '@jejak/shared/result'
import { scopeOf } from '../access/scope.ts'
import type { Handlers } from '../http/handler.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { actsAbout } from './acts-about-me.ts'
import { changeAssignment, createAssignment } from './assignment-acts.ts'
import { answerClaim, raiseClaim } from './claim-acts.ts'
import { listClaims } from './claims.ts'
import { inOffice, type Office, type Outcome } from './office-act.ts'
import { searchPeople } from './people.ts'
import { changePerson, createPerson, endPerson, resumePerson } from './person-acts.ts'
import { personView } from './person-view.ts'
import { changePost, createPost, endPost } from './post-acts.ts'
import { giveRole, listRoles, takeRole } from './roles.ts'
import { searchSupervisors } from './supervisors.ts'
import { changeUnor, createUnor, endUnor } from './unor-acts.ts'
import { listActs } from './told-acts.ts'
import { listUnors, unorView } from './unors.ts'
import type { officeContract } from '@jejak/shared/api/routes/office'

type OfficeHandlers = Pick<Handlers, keyof typeof officeContract>
type Id = ParamsOf<'person'>

/** People, units, posts, roles and claims: every act is one transaction, answered with what stands after it. */
export function officeRoutes(deps: ServerDeps): OfficeHandlers {
  const instansiOf = ({ instansiId }: Actor) =>
    requireInstansi(deps.db.read, instansiId, deps.now())

  /** An act on the object that a path names, and what is shown after it. */
  const act =
    <Request, Value, Shown>(
      permission: ObjectPermission | null,
      apply: (office: Office, id: string, request: Request) => Outcome<Value>,
      show: (office: Office, value: Value) => Promise<Shown>,
    ) =>
    async ({
      actor,
      params,
      request,
    }: {
      readonly actor: Actor
      readonly params: Id | undefined
      readonly request: Request
    }): Outcome<Shown> => {
      const id = params?.id ?? ''
      const about = permission && { permission, id }
      const { today } = await instansiOf(actor)
      // Whoever is named in a claim and agrees gets somebody to decide on: that is what it is about.
      const days = permission === 'claim.answer' ? [] : [...new Set([today, ...daysOf(request)])]
      return inOffice(deps, actor, { about, days }, async (office) => {
        const done = await apply(office, id, request)
        return done.ok ? ok(await show(office, done.value)) : done
      })
    }

  const person = ({ tx, instansi }: Office, id: string): Promise<PersonView> =>
    personView(tx, instansi, id)
  const unor = (office: Office, id: string): Promise<UnorView> => unorView(office.tx, office, id)
  const claim = async ({ tx, actor, instansi }: Office, id: string): Promise<ClaimView> => {
    const [found] = await listClaims(tx, actor, instansi, id)
    if (!found) throw new Error('a claim is not shown to whoever spoke to it')
    return found
  }
  const same = async (_office: Office, value: Record<string, never>) => value

  return {
    async people({ actor, request }) {
      return ok(await searchPeople(deps, actor, request))
    },
    createPerson: act(null, (office, _id, request) => createPerson(office, request), person),
    async person({ actor, params }) {
      return ok(await personView(deps.db.read, await instansiOf(actor), params.id))
    },
    changePerson: act('org.person', changePerson, person),
    endPerson: act('org.person', endPerson, person),
    resumePerson: act(
      'org.person',
      (office, id, request) => resumePerson(office, id, request.baseVersion),
      person,
    ),
    createAssignment: act(
      'org.person',
      async (office, personId, request) => {
        const done = await createAssignment(office, { ...request, personId })
        return done.ok ? ok(personId) : done
      },
      person,
    ),
    changeAssignment: act('org.assignment', changeAssignment, same),
    async unors({ actor }) {
      return ok({ unors: await listUnors(deps.db.read, actor) })
    },
    createUnor: act(null, (office, _id, request) => createUnor(office, request), unor),
    async unor({ actor, params }) {
      const instansi = await instansiOf(actor)
      const scope = await scopeOf(deps.db.read, actor)
      return ok(await unorView(deps.db.read, { instansi, scope }, params.id))
    },
    changeUnor: act('org.unor', changeUnor, unor),
    endUnor: act('org.unor', endUnor, unor),
    createPost: act('org.unor', createPost, unor),
    changePost: act('org.post', changePost, unor),
    endPost: act('org.post', endPost, unor),
    async roles({ actor }) {
      return ok({ roles: await listRoles(deps.db.read, actor.instansiId) })
    },
    giveRole: act(null, (office, _id, request) => giveRole(office, request), same),
    takeRole: act(null, (office, _id, request) => takeRole(office, request.id), same),
    async officeActs({ actor, request }) {
      return ok(await listActs(deps.db.read, actor, request))
    },
    async personActs({ actor, params, request: { before = null } }) {
      return ok(await listActs(deps.db.read, actor, { personId: params.id, before }))
    },
    async actsAboutMe({ actor, request }) {
      return ok(await actsAbout(deps.db.read, actor, request.before))
    },
    async supervisors({ actor, request }) {
      const { today } = await instansiOf(actor)
      const { text } = request
      return ok({ people: await searchSupervisors(deps.db.read, actor, { text, today }) })
    },
    async supervisorClaims({ actor }) {
      return ok({ claims: await listClaims(deps.db.read, actor, await instansiOf(actor)) })
    },
    raiseClaim: act(null, (office, _id, request) => raiseClaim(office, request), claim),
    answerClaim: act('claim.answer', answerClaim, claim),
  }
}

/** From when on an act says that something is so. */
function daysOf(request: unknown): readonly Day[] {
  const parsed = v.safeParse(FromSchema, request)
  if (!parsed.success) return []
  const { from, first } = parsed.output
  return [from, first?.from].filter((day) => day !== undefined)
}

const FromSchema = v.object({
  from: v.optional(DaySchema),
  first: v.nullish(v.object({ from: DaySchema })),
})
