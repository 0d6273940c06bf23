import { Hono } from 'hono'
import type { Context } from 'hono'
import { alter } from './alter.ts'
import { checkProgress } from './check-progress.ts'
import type { Posted } from './check-progress.ts'
import { actionsOf, periodsFor, RHK } from './plan.ts'
import type { KinerjaState } from './state.ts'

const YEAR_SKP = 'a1f0-skp'
/** Two a page: the page after OK, and two that are loaded anew. */
const STALE_READS = 6

/**
 * The backend behind the replica's pages. Its shape is ours: nothing of ours may call it but the
 * pages themselves, so it need not be BKN's.
 */
export function createApi(state: KinerjaState): Hono {
  const api = new Hono()
  const token = () => `CANARY_TOKEN_${state.session}`

  api.post('/masuk', (context) => {
    state.session += 1
    state.signedIn += 1
    return context.json({ token: token() })
  })
  api.get('/pegawai/detil', async (context) => {
    await pause(state.fx.nameMs)
    return context.json({ nama: nameOf(state), nip: 'CANARY_NIP' })
  })

  api.use('/*', async (context, next) => {
    state.inFlight += 1
    try {
      await wait(state)
      if (context.req.header('authorization') !== `Bearer ${token()}`) return expired(context)
      return await next()
    } finally {
      state.inFlight -= 1
    }
  })

  api.get('/skp', (context) => {
    const year = Number(state.fx.today.slice(0, 4))
    return context.json([
      {
        id: YEAR_SKP,
        tahun: year,
        awal: `${year}-01-01`,
        akhir: `${year}-12-31`,
        status: 'persetujuan',
      },
      {
        id: 'b2e0-skp',
        tahun: year - 1,
        awal: `${year - 1}-01-01`,
        akhir: `${year - 1}-12-31`,
        status: 'persetujuan',
      },
    ])
  })
  api.get('/skp/:id', (context) =>
    context.json({
      tahun: Number(state.fx.today.slice(0, 4)) - (context.req.param('id') === YEAR_SKP ? 0 : 1),
      pendekatan: 'KUANTITATIF',
      rhk: context.req.param('id') === YEAR_SKP ? RHK : [],
    }),
  )
  api.get('/skp/:id/penilaian', (context) => context.json(periodsFor(state.fx.today)))
  api.get('/skp/:id/penilaian/:periode', (context) => {
    const periode = Number(context.req.param('periode'))
    return context.json({
      period: periodsFor(state.fx.today).find((item) => item.periode === periode) ?? null,
      rhk: RHK,
      actions: actionsOf(periode - 9, state.fx.renamed),
    })
  })

  api.get('/harian/:periode', (context) => {
    const periode = Number(context.req.param('periode'))
    const day = context.req.query('tanggal') ?? state.fx.today
    const rows = state.read().filter((row) => row.tanggal === day && row.periode === periode)
    return context.json({
      period: periodsFor(state.fx.today).find((item) => item.periode === periode) ?? null,
      count: rows.length,
      complete: rows.filter((row) => row.bukti !== '' && row.realisasi !== '').length,
      minutes: rows.reduce((sum, row) => sum + minutes(row.selesai) - minutes(row.mulai), 0),
    })
  })
  api.get('/harian/:periode/kegiatan', async (context) => {
    await pause(state.fx.listMs)
    const rows = state.read().filter((row) => String(row.periode) === context.req.param('periode'))
    return context.json(rows)
  })

  api.get('/harian/:periode/pilihan', (context) => {
    if (state.strikes('expiry')) return expire(context, state)
    if (state.strikes('open500')) return context.json({ message: 'Server Error' }, 500)
    if (state.fx.options === 'none' || state.strikes('emptyOptions')) return context.json([])
    const listed = choices(state, Number(context.req.param('periode')))
    const lateUnit = state.strikes('lateUnit')
    return context.json(listed.map((choice) => ({ ...choice, lateUnit })))
  })

  api.post('/harian/:periode', async (context) => {
    await state.saves
    if (state.strikes('expiry')) return expire(context, state)
    if (state.strikes('save500')) return context.json({ message: 'Server Error' }, 500)
    const posted: Posted = await context.req.json()
    const errors = checkProgress(posted, state.fx)
    if (state.strikes('invalid')) errors['kegiatan'] = 'Kegiatan harian tidak dapat disimpan'
    if (Object.keys(errors).length > 0) return context.json({ errors }, 422)
    if (state.strikes('saveVanishes')) return context.json({ ok: true })
    const keep = () => {
      const before = [...state.rows]
      const kept = alter(posted, state.fx)
      state.rows.push({
        ...kept,
        id: state.rows.length + 1,
        periode: Number(context.req.param('periode')),
      })
      if (state.strikes('staleRead')) state.stale = { rows: before, left: STALE_READS }
    }
    if (state.strikes('effectLate')) {
      state.underWay += 1
      void pause(state.fx.effectMs).then(() => {
        keep()
        state.underWay -= 1
      })
      return context.json({ ok: true })
    }
    if (state.strikes('saveLate')) {
      await pause(state.fx.hangMs)
      keep()
      return context.json({ ok: true })
    }
    keep()
    if (state.strikes('saveHangs')) await pause(state.fx.hangMs)
    if (state.strikes('saveLost')) return context.json({ message: 'Server Error' }, 500)
    if (state.strikes('expiryAfterSave')) state.session += 1
    return context.json({ ok: true })
  })
  return api
}

function choices(state: KinerjaState, periode: number) {
  const actions = actionsOf(periode - 9, state.fx.renamed).map(({ id, deskripsi }) => ({
    id,
    deskripsi,
  }))
  if (state.fx.options === 'two-hundred') {
    const more = Array.from({ length: 200 - actions.length }, (_, index) => ({
      id: 5000 + index,
      deskripsi: `Menyusun laporan keuangan bulanan nomor ${index + 1}`,
    }))
    return [...more.slice(0, 100), ...actions, ...more.slice(100)]
  }
  if (state.fx.options === 'twins' || state.strikes('duplicateOption')) {
    return [...actions, ...actions.map((action) => ({ ...action, id: action.id + 9000 }))]
  }
  return actions
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function wait(state: KinerjaState): Promise<void> {
  const { latencyMinMs, latencyMaxMs } = state.fx
  const ms = latencyMinMs + (latencyMaxMs - latencyMinMs) * state.chance()
  return ms === 0 ? Promise.resolve() : pause(ms)
}

const pause = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))

/** The first session is the first person's; each later one belongs to the next, the last one to all that follow. */
const nameOf = (state: KinerjaState): string => {
  const { people } = state.fx
  return people[Math.min(state.signedIn, people.length - 1)] ?? ''
}

const expired = (context: Context) => context.json({ message: 'Unauthenticated.' }, 401)

function expire(context: Context, state: KinerjaState) {
  state.session += 1
  return expired(context)
}
