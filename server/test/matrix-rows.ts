import type { RouteName } from '@jejak/shared/api/contract'
import { PRINCIPALS, type Principal } from './matrix-cast.ts'

/** Who gets in, by the state of what the path names; everybody else is refused. */
export type MatrixRow = Readonly<Record<string, readonly Principal[]>>

const always = (who: readonly Principal[]): MatrixRow => ({ '': who })

const EVERYBODY = always(PRINCIPALS)
const SIGNED_IN = always(PRINCIPALS.filter((one) => one !== 'anonymous'))

/** Who decides on Ani's work today. */
export const DECIDERS = ['supervisor', 'Plt', 'Plh', 'delegate'] as const
/** In their own agency or line, wherever that is: what they see there is another table. */
const TEAM = [
  ...DECIDERS,
  'head above',
  'supervisor elsewhere',
  'outside assessor of the head',
  'supervisor of another agency',
] as const
/** By a role: they see whether days are filled, and no word of them. */
const FOLLOWERS = [
  'admin unor',
  'admin unor elsewhere',
  'admin instansi',
  'pengelola kinerja',
  'admin of another agency',
] as const
const KEEPERS = always([
  'admin unor',
  'admin unor elsewhere',
  'admin instansi',
  'admin of another agency',
])
const ADMINS = always(['admin instansi', 'admin of another agency'])

/** Who keeps calendars, absences and periods. */
const PERIOD_KEEPERS = always(['admin instansi', 'pengelola kinerja', 'admin of another agency'])

/** Who imports lists. Which of them, and about whom: `import/days/reach.test.ts`. */
const LIST_KEEPERS = always([
  'admin unor',
  'admin unor elsewhere',
  'admin instansi',
  'pengelola kinerja',
  'admin of another agency',
])

const HERE = ['admin unor', 'admin instansi'] as const
const ELSEWHERE = ['admin unor elsewhere', 'admin instansi'] as const
const PERSON: MatrixRow = {
  'in the subtree': HERE,
  'who left the subtree': HERE,
  'in another subtree': ELSEWHERE,
  'who is an admin instansi': ['admin instansi'],
  'in another agency': ['admin of another agency'],
}
const UNOR: MatrixRow = {
  'at the head of the subtree': HERE,
  'at the head of another': ELSEWHERE,
  'above both': ['admin instansi'],
}
const POST: MatrixRow = { 'in the subtree': HERE, 'in another subtree': ELSEWHERE }
/** The three parties, and who administers the claimant without being one. */
const PARTIES = ['pegawai', 'supervisor', 'supervisor elsewhere', ...HERE] as const

/** A row for each route: without one it does not compile, and a principal that is not named is refused. */
export const MATRIX: { readonly [Name in RouteName]: MatrixRow } = {
  health: EVERYBODY,
  ready: EVERYBODY,
  openapi: EVERYBODY,
  setup: EVERYBODY,
  setupConfirm: EVERYBODY,
  signIn: EVERYBODY,
  signInCode: EVERYBODY,
  signOut: SIGNED_IN,
  sessions: SIGNED_IN,
  endSession: SIGNED_IN,
  endOtherSessions: SIGNED_IN,
  changePassword: SIGNED_IN,
  signInLog: SIGNED_IN,
  passkeySignInOptions: EVERYBODY,
  passkeySignIn: EVERYBODY,
  passkeys: SIGNED_IN,
  passkeyOptions: SIGNED_IN,
  addPasskey: SIGNED_IN,
  // Whose passkey: `accounts/passkeys/passkeys.test.ts`.
  renamePasskey: SIGNED_IN,
  removePasskey: SIGNED_IN,
  renewRecoveryCodes: SIGNED_IN,
  stepUpOptions: SIGNED_IN,
  stepUp: SIGNED_IN,
  me: SIGNED_IN,
  sync: SIGNED_IN,
  syncRecords: SIGNED_IN,
  skp: SIGNED_IN,
  saveSkp: SIGNED_IN,
  skpRecord: {
    'that was never handed in': ['pegawai'],
    'that waits': ['pegawai', ...DECIDERS],
    'that waits, for the post she acts in': ['pegawai', 'supervisor elsewhere'],
    'that was approved': ['pegawai', ...DECIDERS],
  },
  // Of what was not approved there is no version, for nobody.
  skpVersion: { 'that waits': [], 'that was approved': ['pegawai', ...DECIDERS] },
  // Whose SKP it is, and who may decide on it: `skp/agreement-cells.test.ts`.
  actOnSkp: SIGNED_IN,
  // Whose RHK, and who must look: `cascade/looks.test.ts`, `cascade/links.test.ts`.
  superiorRhk: SIGNED_IN,
  looks: SIGNED_IN,
  keepRhk: SIGNED_IN,
  declineProposal: SIGNED_IN,
  // Along the reader's own line, and no further: `cascade/tree/tree.test.ts`.
  tree: SIGNED_IN,
  treeOpen: SIGNED_IN,
  treeGaps: SIGNED_IN,
  // Whose people: `cascade/matrix.test.ts`.
  matrix: always(TEAM),
  propose: always(TEAM),
  // Whose people, and whose templates: `skp/templates/templates.test.ts`.
  skpTemplates: always([...TEAM, ...FOLLOWERS]),
  saveSkpTemplate: always([...TEAM, ...FOLLOWERS]),
  removeSkpTemplate: always([...TEAM, ...FOLLOWERS]),
  skpTemplatePeople: always([...TEAM, ...FOLLOWERS]),
  applySkpTemplate: always([...TEAM, ...FOLLOWERS]),
  undoSkpTemplate: always([...TEAM, ...FOLLOWERS]),
  laidSkp: SIGNED_IN,
  declineLaidSkp: SIGNED_IN,
  teamSkp: always(TEAM),
  decideSkp: always(TEAM),
  reviewQueue: always([...TEAM, 'team leader']),
  decided: always([...TEAM, 'team leader']),
  exchangeReasons: always([...TEAM, 'team leader']),
  reviewSettings: PERIOD_KEEPERS,
  saveReviewSettings: PERIOD_KEEPERS,
  team: always([...TEAM, ...FOLLOWERS]),
  teamDay: always([...TEAM, 'team leader']),
  remindTeam: always([...TEAM, ...FOLLOWERS]),
  // Of oneself alone; who answers what is asked: an administrator, and never about themself.
  viewings: SIGNED_IN,
  ownData: SIGNED_IN,
  startOwnData: SIGNED_IN,
  cancelOwnData: SIGNED_IN,
  ownDataFile: SIGNED_IN,
  privacyRequests: SIGNED_IN,
  askPrivacy: SIGNED_IN,
  takeBackPrivacy: SIGNED_IN,
  askedPrivacy: ADMINS,
  answerPrivacy: ADMINS,
  putFile: SIGNED_IN,
  getFile: {
    'of a draft': ['pegawai'],
    'of a submitted entry': ['pegawai', ...DECIDERS, 'team leader'],
    'of an approved entry': ['pegawai', ...DECIDERS, 'team leader'],
    'of a returned entry': ['pegawai'],
  },
  people: KEEPERS,
  createPerson: KEEPERS,
  person: PERSON,
  changePerson: PERSON,
  endPerson: PERSON,
  resumePerson: PERSON,
  createAssignment: PERSON,
  changeAssignment: POST,
  unors: KEEPERS,
  createUnor: KEEPERS,
  unor: UNOR,
  changeUnor: UNOR,
  endUnor: UNOR,
  createPost: UNOR,
  changePost: POST,
  endPost: POST,
  roles: ADMINS,
  giveRole: ADMINS,
  takeRole: ADMINS,
  officeActs: ADMINS,
  personActs: PERSON,
  actsAboutMe: SIGNED_IN,
  supervisors: SIGNED_IN,
  supervisorClaims: SIGNED_IN,
  raiseClaim: SIGNED_IN,
  officeCalendar: PERIOD_KEEPERS,
  savePattern: PERIOD_KEEPERS,
  savePatternUse: PERIOD_KEEPERS,
  removePatternUse: PERIOD_KEEPERS,
  saveCalendarRange: PERIOD_KEEPERS,
  removeCalendarRange: PERIOD_KEEPERS,
  rosters: PERIOD_KEEPERS,
  saveRoster: PERIOD_KEEPERS,
  absences: SIGNED_IN,
  askAbsence: SIGNED_IN,
  withdrawAbsence: SIGNED_IN,
  askedAbsences: always(TEAM),
  decideAbsence: always(TEAM),
  recordAbsences: PERIOD_KEEPERS,
  periods: PERIOD_KEEPERS,
  savePeriod: PERIOD_KEEPERS,
  previewPeriod: PERIOD_KEEPERS,
  actOnPeriod: PERIOD_KEEPERS,
  evaluations: SIGNED_IN,
  // Whose evaluation it is, who rates it and who decides on an objection are told apart in `evaluation/access.test.ts`.
  evaluation: SIGNED_IN,
  receiveEvaluation: SIGNED_IN,
  objectToEvaluation: SIGNED_IN,
  evaluationTeam: always([...TEAM, 'team leader']),
  // Whom a head is told of is told apart in `evaluation/unit.test.ts`.
  evaluationUnit: always([...TEAM, 'team leader']),
  rateEvaluation: always([...TEAM, 'team leader']),
  decideObjection: always([...TEAM, 'team leader']),
  evaluationStates: PERIOD_KEEPERS,
  // Whose feedback it is, who is asked and who may speak unasked are told apart in `feedback/access.test.ts`.
  feedback: SIGNED_IN,
  feedbackOn: SIGNED_IN,
  feedbackPeople: SIGNED_IN,
  askFeedback: SIGNED_IN,
  giveFeedback: always([...TEAM, 'team leader']),
  actOnFeedback: SIGNED_IN,
  // The rule of the agency, which says nothing of anybody.
  allowanceRule: SIGNED_IN,
  allowanceRules: ADMINS,
  saveAllowanceRule: ADMINS,
  // Of whom each of these is, is told apart in the tests of `report/`.
  recap: {
    self: PRINCIPALS.filter((one) => one !== 'anonymous'),
    team: TEAM,
    lead: ['team leader'],
    unor: FOLLOWERS,
  },
  dailyReport: SIGNED_IN,
  progress: SIGNED_IN,
  exports: SIGNED_IN,
  // Whose they are, is told apart in `report/files/exports.test.ts`.
  startExport: SIGNED_IN,
  cancelExport: SIGNED_IN,
  exportFile: SIGNED_IN,
  activate: EVERYBODY,
  activateConfirm: EVERYBODY,
  activationUnits: ADMINS,
  issueCodes: ADMINS,
  askReset: ADMINS,
  resets: SIGNED_IN,
  // Whose reset it is and who may decide on it are told apart in `activation/resets.test.ts`.
  confirmReset: SIGNED_IN,
  refuseReset: SIGNED_IN,
  beginImport: LIST_KEEPERS,
  sendImportRows: LIST_KEEPERS,
  checkImport: LIST_KEEPERS,
  confirmImport: LIST_KEEPERS,
  cancelImport: LIST_KEEPERS,
  answerClaim: { 'that is open': PARTIES, 'that is settled': PARTIES },
}

/** Who is shown Ani, or an entry of hers, by the lists that people have of others. */
export const SEEN = {
  'an entry of hers that waits, in the queue': [...DECIDERS, 'team leader'],
  'a draft of hers, in the queue': [],
  'an entry of hers that was decided, in the queue': [],
  'her day, in the team': [...DECIDERS, 'admin unor', 'admin instansi', 'pengelola kinerja'],
  'an entry of hers, behind a day of the team': [...DECIDERS, 'team leader'],
  'her name, among the people to keep': HERE,
  'her entries, in the feed': ['pegawai'],
  'an SKP of hers that waits, among those of the team': DECIDERS,
  'an SKP of hers for the post she acts in, among those of the team': ['supervisor elsewhere'],
  'an entry of hers under it, in the queue': ['supervisor elsewhere', 'team leader'],
  'an SKP of hers that was never handed in, among those of the team': [],
} as const satisfies Readonly<Record<string, readonly Principal[]>>
