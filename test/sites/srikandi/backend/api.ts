import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import type { LetterRow } from './letter.ts'
import type { SrikandiState } from './state.ts'

/** The one passphrase the replica's signing authority takes. */
export const RIGHT_PASSPHRASE = 'CANARY_PASSPHRASE-benar'

type Write = { readonly id?: string; readonly [field: string]: unknown }
type Act = (row: LetterRow, body: Write, state: SrikandiState) => string | undefined

/** What each write does to a letter. An act that answers with a sentence refused. */
const acts: Readonly<Record<string, Act>> = {
  baca: (row) => void (row.read = true),
  ttd: (row, body) => void (row.approval = body['status'] === 'SETUJU' ? 'SETUJU' : 'TOLAK'),
  verifikasi: (row, body) =>
    void (row.verification = body['status'] === 'SETUJU' ? 'SETUJU' : 'TOLAK'),
  tte: (row, body) => {
    if (body['key'] !== RIGHT_PASSPHRASE) return 'Passphrase salah'
    row.signed = true
    row.nomor = row.nomor === '' ? '000.1/999' : finalNumber(row)
    return undefined
  },
  kirim: (row) => void (row.sent = true),
  disposisi: (row) => void (row.disposed = true),
  penyelesaian: (row) => void (row.completed = true),
  naskah: () => undefined,
  masuk: () => undefined,
  berkas: () => undefined,
}

const finalNumber = (row: LetterRow) => row.nomor.replace('TEMP', row.id.replace('k', '01'))

/** The backend of the replica. Every answer waits `fx.latencyMs`, and `fx.failNext` writes fail. */
export function createApi(state: SrikandiState): Hono {
  const api = new Hono()
  api.post('/fx', async (context) => {
    state.fx = { ...state.fx, ...(await context.req.json<object>()) }
    return context.json(state.fx)
  })
  api.use(async (_, next) => {
    await wait(state.fx.latencyMs)
    await next()
  })
  api.get('/letters', (context) => {
    const { queue = 'tandatangan', offset = '0', limit = '10' } = context.req.query()
    const all = [...state.rows.values()].filter((row) => row.id.startsWith(sideOf(queue)))
    return context.json({ rows: all.slice(Number(offset), Number(offset) + Number(limit)) })
  })
  api.get('/letters/:id', (context) => {
    const row = state.rows.get(context.req.param('id'))
    return row === undefined ? context.json({ error: 'gone' }, 404) : context.json(row)
  })
  api.get('/nomor/:id', (context) => {
    const row = state.rows.get(context.req.param('id'))
    return context.json({ nomor: row === undefined ? '' : finalNumber(row) })
  })
  api.get('/klasifikasi', (context) =>
    context.json(
      ['000.1 Ketatausahaan', '000.7 Perencanaan', '800.1.11.13 Cuti pegawai', '900.1 Anggaran']
        .filter((name) => name.includes(context.req.query('cari') ?? ''))
        .map((name) => ({ value: name, label: name })),
    ),
  )
  api.post('/:act', async (context) => {
    const name = context.req.param('act')
    const body = await context.req.json<Write>()
    if (name === 'tte') await wait(state.fx.signMs)
    if (state.fx.failNext > 0) {
      state.fx = { ...state.fx, failNext: state.fx.failNext - 1 }
      return context.json({ message: 'Terjadi kesalahan pada server' }, 500)
    }
    const act = acts[name]
    if (act === undefined) return context.json({ message: 'tidak dikenal' }, 404)
    const row = state.rows.get(body.id ?? '')
    const refusal = row === undefined ? undefined : act(row, body, state)
    if (refusal !== undefined) return context.json({ message: refusal }, 422)
    state.done.push(`${name} ${body.id ?? '-'}`)
    return context.json({ message: 'Berhasil' })
  })
  return api
}

const sideOf = (queue: string) =>
  queue.startsWith('masuk') || queue.startsWith('disposisi') ? 'm' : 'k'
