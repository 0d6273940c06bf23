import { drawFrom } from './draw.ts'
import type { Draw } from './draw.ts'

/** How the page is built: which component library its markup resembles. */
export type Family = 'bootstrap' | 'element' | 'material' | 'plain'
export type DateFormat = 'YYYY-MM-DD' | 'DD-MM-YYYY' | 'DD/MM/YYYY' | 'D MMMM YYYY' | 'DD MMM YYYY'
export type TimeFormat = 'HH:mm' | 'HH.mm' | 'HH:mm:ss'
export type Confirm = 'none' | 'swal' | 'modal' | 'native'

/** What goes wrong with one press of OK. */
export type Mishap =
  | 'refused-500'
  | 'saved-500'
  | 'gateway-late'
  | 'session-before'
  | 'session-after'
  | 'connection-lost'

/** One e-Kinerja as it might be: the behaviours a seed put together. All times are milliseconds of the site. */
export type Setting = {
  readonly family: Family
  /** The head of each page, "Hi, NAME". */
  readonly greeting: 'shown' | 'late' | 'absent'
  readonly plan: {
    readonly widget: 'vs' | 'native' | 'combobox' | 'button'
    readonly lateMs: number
    readonly rerenderMs: number | undefined
    readonly window: number | undefined
    readonly chosenOn: 'click' | 'mousedown'
    readonly loading: 'Memuat…' | 'Tidak ada data' | ''
    readonly spaced: boolean
    readonly clears: boolean
  }
  readonly date: {
    readonly widget: 'typed' | 'picker' | 'native'
    readonly format: DateFormat
    readonly initial: 'empty' | 'shown' | 'today'
  }
  readonly time: {
    readonly widget: 'typed' | 'mask' | 'native' | 'selects' | 'picker'
    readonly format: TimeFormat
    readonly step: 1 | 5 | 15
  }
  readonly text: { readonly widget: 'input' | 'textarea'; readonly max: number | undefined }
  readonly quantity: { readonly widget: 'text' | 'number'; readonly initial: '' | '0' | '1' }
  readonly unit: {
    readonly widget: 'free' | 'suggested' | 'readonly' | 'list' | 'absent'
    readonly lateMs: number
  }
  readonly rules: {
    readonly minLength: number
    readonly linkRequired: boolean
    readonly driveOnly: boolean
    readonly overlap: 'allowed' | 'asked' | 'refused'
    readonly noFuture: boolean
    readonly told: 'field' | 'summary' | 'swal' | 'toast'
  }
  readonly ok: {
    readonly label: 'OK' | 'Simpan'
    readonly confirm: Confirm
    readonly guarded: boolean
  }
  readonly after: {
    readonly form: 'closes-at-once' | 'closes-when-saved'
    readonly said: 'nothing' | 'toast' | 'swal'
    readonly reload: boolean
  }
  readonly calendar: {
    readonly view: 'week' | 'month' | 'table' | 'agenda'
    readonly nav: 'typed' | 'picker' | 'arrows'
    readonly times: boolean
    readonly cut: number | undefined
    readonly prefix: '' | 'number' | 'time' | 'plan'
    readonly lateMs: number
    readonly staleMs: number
    readonly counters: 'fresh' | 'stale' | 'absent'
    readonly dated: boolean
    /** What stands there while the day is still on its way. */
    readonly loading: 'busy' | 'text' | 'empty'
  }
  readonly server: {
    readonly saveMs: number
    readonly alter:
      | 'nothing'
      | 'trims'
      | 'upper'
      | 'cuts'
      | 'plain'
      | 'rounds'
      | 'shifts-day'
      | 'unit'
    readonly mishaps: readonly (Mishap | undefined)[]
  }
}

/** The setting of a seed. Most seeds leave the known form in several places at once, few in all of them. */
export function drawSetting(seed: number): Setting {
  const draw = drawFrom(seed)
  const family = draw.weigh({ bootstrap: 5, element: 2, material: 2, plain: 2 })
  return {
    family,
    greeting: draw.weigh({ shown: 6, late: 2, absent: 1 }),
    plan: drawPlan(draw, family),
    date: {
      widget: draw.weigh({ typed: 6, picker: 3, native: 2 }),
      format: draw.weigh({
        'YYYY-MM-DD': 5,
        'DD-MM-YYYY': 2,
        'DD/MM/YYYY': 2,
        'D MMMM YYYY': 1,
        'DD MMM YYYY': 1,
      }),
      initial: draw.weigh({ empty: 3, shown: 2, today: 2 }),
    },
    time: {
      widget: draw.weigh({ typed: 6, mask: 2, native: 2, selects: 1, picker: 2 }),
      format: draw.weigh({ 'HH:mm': 6, 'HH.mm': 2, 'HH:mm:ss': 2 }),
      step: draw.pick([1, 1, 1, 1, 1, 1, 5, 15]),
    },
    text: {
      widget: draw.weigh({ input: 3, textarea: 1 }),
      max: draw.pick([undefined, undefined, undefined, 255, 150, 80]),
    },
    quantity: {
      widget: draw.weigh({ text: 2, number: 1 }),
      initial: draw.pick(['', '', '0', '1']),
    },
    unit: {
      widget: draw.weigh({ free: 6, suggested: 2, readonly: 2, list: 1, absent: 1 }),
      lateMs: draw.pick([0, 300, 1500, 4000]),
    },
    rules: {
      minLength: draw.pick([0, 0, 0, 0, 10, 20]),
      linkRequired: draw.chance(0.15),
      driveOnly: draw.chance(0.1),
      overlap: draw.weigh({ allowed: 6, asked: 2, refused: 1 }),
      noFuture: draw.chance(0.1),
      told: draw.weigh({ field: 4, summary: 2, swal: 2, toast: 1 }),
    },
    ok: {
      label: draw.weigh({ OK: 4, Simpan: 1 }),
      confirm: draw.weigh({ none: 5, swal: 2, modal: 2, native: 1 }),
      guarded: draw.chance(0.5),
    },
    after: {
      form: draw.weigh({ 'closes-when-saved': 3, 'closes-at-once': 1 }),
      said: draw.weigh({ nothing: 3, toast: 3, swal: 2 }),
      reload: draw.chance(0.15),
    },
    calendar: {
      view: draw.weigh({ week: 5, month: 2, table: 2, agenda: 1 }),
      nav: draw.weigh({ typed: 4, picker: 2, arrows: 2 }),
      times: draw.chance(0.75),
      cut: draw.pick([undefined, undefined, undefined, 60, 30]),
      prefix: draw.weigh({ '': 6, number: 1, time: 1, plan: 1 }),
      lateMs: drawLate(draw),
      staleMs: draw.pick([0, 0, 0, 2000, 10_000, 25_000]),
      counters: draw.weigh({ fresh: 3, stale: 2, absent: 1 }),
      dated: draw.chance(0.5),
      loading: draw.weigh({ busy: 3, text: 3, empty: 1 }),
    },
    server: {
      saveMs: draw.pick([100, 400, 400, 1200, 1200, 3000, 8000, 20_000, 45_000, 90_000]),
      alter: draw.weigh({
        nothing: 14,
        trims: 2,
        upper: 1,
        cuts: 1,
        plain: 1,
        rounds: 1,
        'shifts-day': 1,
        unit: 1,
      }),
      mishaps: Array.from({ length: 8 }, () =>
        draw.chance(0.12)
          ? draw.pick<Mishap>([
              'refused-500',
              'saved-500',
              'gateway-late',
              'session-before',
              'session-after',
              'connection-lost',
            ])
          : undefined,
      ),
    },
  }
}

function drawPlan(draw: Draw, family: Family): Setting['plan'] {
  return {
    widget:
      family === 'plain'
        ? draw.weigh({ vs: 0, native: 3, combobox: 1, button: 0 })
        : draw.weigh({ vs: 5, native: 1, combobox: 3, button: 1 }),
    lateMs: drawLate(draw),
    rerenderMs: draw.pick([undefined, undefined, undefined, 400, 1500]),
    window: draw.pick([undefined, undefined, undefined, undefined, 5]),
    chosenOn: draw.weigh({ click: 3, mousedown: 1 }),
    loading: draw.pick(['Memuat…', 'Tidak ada data', '']),
    spaced: draw.chance(0.3),
    clears: draw.chance(0.15),
  }
}

const drawLate = (draw: Draw): number => draw.pick([0, 0, 150, 600, 600, 1500, 4000, 9000, 20_000])
