import * as v from 'valibot'
import { contract, type RouteName } from '@jejak/shared/api/contract'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { totpCodeAt } from '../src/accounts/factors/totp.ts'
import { makeId, planContent } from './agency.ts'
import { clientWith } from './client.ts'
import { jpegOf, nameOf, put } from './files.ts'
import { ALLOWANCE_CALLS } from './allowance-calls.ts'
import { ACTIVATION_CALLS } from './activation-calls.ts'
import { EVALUATION_CALLS } from './evaluation-calls.ts'
import { FACTOR_CALLS } from './factor-calls.ts'
import { FEEDBACK_CALLS } from './feedback-calls.ts'
import { AGREEMENT_CALLS } from './agreement-calls.ts'
import { CASCADE_CALLS } from './cascade-calls.ts'
import { IMPORT_CALLS } from './import-calls.ts'
import { OFFICE_CALLS } from './office-calls.ts'
import { PRIVACY_CALLS } from './privacy-calls.ts'
import { REPORT_CALLS } from './report-calls.ts'
import type { CallRoute } from './route-call.ts'
import { TEMPLATE_CALLS } from './template-calls.ts'
import { WORKTIME_CALLS } from './worktime-calls.ts'

const PHOTO = jpegOf('apel')
const SETUP = {
  token: 'setup-token',
  instansi: 'Dinas Uji',
  name: 'Wati',
  nip: '199001012015011001',
  password: 'kata sandi panjang',
  zone: 420,
}

/**
 * One call for each route as a client makes it. A route without one does not compile, and one whose call does not reach
 * its handler fails below: that is how every route has a test.
 */
export const CALLS: { readonly [Name in RouteName]: CallRoute } = {
  health: ({ client }) => client.get('/api/health'),
  ready: ({ client }) => client.get('/api/ready'),
  openapi: ({ client }) => client.get('/api/openapi.json'),
  setup: ({ stage }) => stage.unused.send('POST', '/api/setup', SETUP),
  async setupConfirm({ stage }) {
    const begun = await stage.unused.send('POST', '/api/setup', SETUP)
    const { ticket, totpSecret } = v.parse(contract.setup.response, await begun.json())
    const code = totpCodeAt(totpSecret, Date.now())
    return stage.unused.send('POST', '/api/setup/confirm', { ticket, code })
  },
  signIn: ({ stage, client }) =>
    client.send('POST', '/api/sign-in', { nip: stage.ani.nip, password: stage.ani.password }),
  async signInCode({ stage, client }) {
    const { nip, password, totpSecret } = stage.ani
    const answer = await client.send('POST', '/api/sign-in', { nip, password })
    const { ticket } = v.parse(contract.signIn.response, await answer.json())
    const code = totpCodeAt(totpSecret, Date.now())
    return client.send('POST', '/api/sign-in/code', { ticket, code })
  },
  signOut: ({ client }) => client.send('POST', '/api/sign-out', {}),
  me: ({ client }) => client.get('/api/me'),
  sessions: ({ client }) => client.get('/api/sessions'),
  async endSession({ stage, client }) {
    await stage.cookieOf('ani')
    const listed = v.safeParse(
      contract.sessions.response,
      await (await client.get('/api/sessions')).json(),
    )
    const other = listed.success && listed.output.sessions.find(({ isThis }) => !isThis)
    return client.send('POST', '/api/sessions/end', {
      id: other ? other.id : '0'.repeat(64),
    })
  },
  endOtherSessions: ({ client }) => client.send('POST', '/api/sessions/end-others', {}),
  changePassword: ({ stage, client }) =>
    client.send('POST', '/api/password', {
      present: stage.ani.password,
      next: stage.ani.password,
    }),
  signInLog: ({ client }) => client.get('/api/sign-in-log'),
  sync: ({ client }) =>
    client.send('POST', '/api/sync', {
      protocol: PROTOCOL,
      deviceId: client.deviceId,
      epoch: null,
      cursor: 0,
      mutations: [],
    }),
  syncRecords: ({ client, stage }) =>
    client.send('POST', '/api/bkn-records', {
      person: stage.agency.person.ani,
      epoch: null,
      cursor: 0,
      records: [],
    }),
  skp: ({ client }) => client.get('/api/skp'),
  saveSkp: ({ client, stage }) =>
    client.send('PUT', '/api/skp', {
      id: makeId(),
      baseVersion: 0,
      content: { ...planContent(stage.agency), year: 2025, rhk: [] },
    }),
  reviewQueue: ({ client }) => client.get('/api/review-queue'),
  decided: ({ client }) => client.get('/api/decided'),
  exchangeReasons: ({ client }) =>
    client.send('POST', '/api/review-reasons', {
      reasons: [{ text: 'Lengkapi bukti', codes: ['no-evidence'], usedAt: 1, removed: false }],
    }),
  reviewSettings: ({ client }) => client.get('/api/review-settings'),
  async saveReviewSettings({ stage, client }) {
    const keeper = clientWith(stage.app, { cookie: await stage.cookieOf('wati') })
    const known = await (await keeper.get('/api/review-settings')).json()
    const { version: baseVersion } = v.parse(contract.reviewSettings.response, known)
    return client.send('PUT', '/api/review-settings', { escalationDays: 3, baseVersion })
  },
  team: ({ client }) => client.get('/api/team?day=2026-11-17'),
  teamDay: ({ client, stage }) =>
    client.get(`/api/team/day?person=${stage.agency.person.ani}&day=2026-11-17`),
  remindTeam: ({ client }) =>
    client.send('POST', '/api/team/remind', { day: '2026-11-17', view: 'line', unit: null }),
  putFile: ({ stage, cookie }) => put(stage.app, cookie, { name: nameOf(PHOTO), bytes: PHOTO }),
  async getFile({ stage, client }) {
    await put(stage.app, await stage.cookieOf('ani'), { name: nameOf(PHOTO), bytes: PHOTO })
    return client.get(`/api/files/${nameOf(PHOTO)}`)
  },
  ...OFFICE_CALLS,
  ...REPORT_CALLS,
  ...PRIVACY_CALLS,
  ...WORKTIME_CALLS,
  ...EVALUATION_CALLS,
  ...FEEDBACK_CALLS,
  ...ALLOWANCE_CALLS,
  ...IMPORT_CALLS,
  ...ACTIVATION_CALLS,
  ...FACTOR_CALLS,
  ...AGREEMENT_CALLS,
  ...TEMPLATE_CALLS,
  ...CASCADE_CALLS,
}
