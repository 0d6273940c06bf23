/**
 * What some people may do and others may not. The server derives them: `entry.review` and `person.team` from the
 * posts a person holds today, the others from their roles. `org.people` keeps people, units and posts within the scope
 * of a role, `org.admin` is for what concerns the whole agency, `org.lists` for lists of what a role keeps,
 * `period.manage` for periods, calendars and the progress of filling. None of them reads entries without being their
 * approver. `team.follow` is to see whether days are filled, below one's post or within the scope of one's role; it
 * opens no request for leave and no entry, as `person.team` and `entry.review` do. `work.lead` is to read reports of the
 * work that one leads, of each of its people.
 */
export const CAPABILITIES = [
  'entry.review',
  'person.team',
  'team.follow',
  'work.lead',
  'org.people',
  'org.admin',
  'org.lists',
  'period.manage',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/**
 * What is judged object by object, by id: entries one wrote; entries of others that one decides on or decided on;
 * people who report to one; evidence files that are one's own or cited by an entry one may review; people, units, posts
 * and assignments within the scope of one's role; claims of a wrong supervisor that one may say something to; SKPs that
 * are one's own, or were handed in to one.
 */
export type ObjectPermission =
  | 'entry.own'
  | 'entry.review'
  | 'person.team'
  | 'evidence.read'
  | 'org.person'
  | 'org.unor'
  | 'org.post'
  | 'org.assignment'
  | 'claim.answer'
  | 'skp.read'

/**
 * The one vocabulary of routes, `can()` and pages. `public` asks for nobody, `self` for anybody who is signed in and
 * touches only what belongs to them.
 */
export type Permission = 'public' | 'self' | Capability | ObjectPermission

export const isCapability = (text: string): text is Capability =>
  CAPABILITIES.some((capability) => capability === text)

/** What a page or a button asks for: a capability, or only that somebody is signed in. */
export const isPermitted = (
  capabilities: readonly Capability[],
  needs: 'self' | Capability,
): boolean => needs === 'self' || capabilities.includes(needs)
