import { defineComponent } from 'vue/dist/vue.esm.js'
import VueCal from 'vue-cal/dist/vue-cal.es.js'
import indonesian from 'vue-cal/dist/i18n/id.es.js'
import DatePicker from 'vue2-datepicker/index.esm.js'
import { call } from '../backend-call.ts'
import { titleOf } from '../backend/alter.ts'
import type { Period } from '../backend/plan.ts'
import type { Progress } from '../backend/state.ts'
import { fx } from '../fx.ts'
import { longDate, longDay } from '../parts/long-date.ts'
import { ProgressModal } from '../parts/progress-modal.ts'
import { cls, words } from '../words.ts'

type Summary = { period: Period | null; count: number; complete: number; minutes: number }
type Drawn = { start: Date; end: Date; title: string }
const TARGET = 450
const minutesIn = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const minutesOf = (rows: readonly Progress[]): number =>
  rows.reduce((sum, row) => sum + minutesIn(row.selesai) - minutesIn(row.mulai), 0)

const asEvent = (row: Progress, title = titleOf(row.kegiatan, fx)): Drawn => ({
  start: new Date(`${row.tanggal}T${row.mulai}:00`),
  end: new Date(`${row.tanggal}T${row.selesai}:00`),
  title,
})

function draw(rows: readonly Progress[]): Drawn[] {
  if (!fx.crowded) return rows.map((row) => asEvent(row))
  const days = [...new Set(rows.map((row) => row.tanggal))]
  return days.flatMap((day) => {
    const [first, second, third, ...more] = rows.filter((row) => row.tanggal === day)
    const shown = [first, second].flatMap((row) => (row ? [asEvent(row)] : []))
    return third ? [...shown, asEvent(third, `lainnya +${more.length + 1}`)] : shown
  })
}

export const Calendar = defineComponent({
  components: { VueCal, DatePicker, ProgressModal },
  data: () => ({
    words,
    indonesian,
    today: fx.today,
    day: fx.today,
    summary: null as Summary | null,
    rows: [] as readonly Progress[],
    events: [] as Drawn[],
    counters: fx.counters,
    hasTimes: fx.times === 'shown',
    isLoading: false,
    isSilent: fx.loading === 'silent',
    periode: '',
  }),
  computed: {
    total(): string {
      const minutes =
        this.counters === 'drawn' ? minutesOf(this.ofDay()) : (this.summary?.minutes ?? 0)
      const percent = Math.min(100, Math.round((minutes / TARGET) * 100))
      return `${Math.floor(minutes / 60)} Jam ${minutes % 60} Menit / 7 Jam 30 Menit (${percent} %)`
    },
    selected(): Date {
      return new Date(`${this.today}T00:00:00`)
    },
  },
  watch: {
    day() {
      void this.loadSummary()
    },
  },
  created() {
    this.periode = this.$route.params['periode'] ?? ''
    void this.load()
  },
  methods: {
    cls,
    ofDay(): readonly Progress[] {
      return this.rows.filter((row) => row.tanggal === this.day)
    },
    counted(): string {
      if (this.counters === 'drawn') return `${this.ofDay().length} / ${this.ofDay().length}`
      return `${this.summary?.complete ?? 0} / ${this.summary?.count ?? 0}`
    },
    longDate,
    longDay,
    clock: (at: Date) => at.toTimeString().slice(0, 5),
    async load() {
      this.isLoading = true
      await Promise.all([this.loadSummary(), this.loadEvents()])
      this.isLoading = false
    },
    async loadSummary() {
      // A page that counts for itself asks for the period only.
      const asked = fx.counters === 'asked' ? `?tanggal=${this.day}` : ''
      const answer = await call<Summary>(`/harian/${this.periode}${asked}`)
      if (answer.status === 200) this.summary = answer.body
    },
    async loadEvents() {
      const answer = await call<Progress[]>(`/harian/${this.periode}/kegiatan`)
      if (answer.status !== 200) return
      this.rows = answer.body
      this.events = draw(answer.body)
    },
    openForm() {
      const form: unknown = this.$refs['form']
      if (form instanceof Object && 'open' in form && typeof form.open === 'function') form.open()
    },
  },
  template: `
    <section v-if="summary && summary.period">
      <div class="row mb-3">
        <div class="col-lg-8"><h3>Progress Harian</h3><span>Hari Ini : {{ longDate(today) }}</span></div>
        <div class="col-lg-4 text-end"><button class="btn btn-light-secondary" @click="$router.back()">Kembali</button></div>
      </div>
      <div class="row mb-3">
        <div class="col-lg-8">
          <h6>Periode Penilaian : {{ summary.period.nama }}</h6>
          <div>{{ longDate(summary.period.awal) }} - {{ longDate(summary.period.akhir) }}</div>
        </div>
        <div class="col-lg-4 text-end"><h6>Batas Pengisian Periode : {{ longDate(summary.period.batas) }}</h6></div>
      </div>
      <div class="mb-3">
        <button :class="cls('btn btn-success')" @click="openForm">{{ words.add }}</button>
        <router-link class="btn btn-danger" :to="'/skp/' + $route.params.id + '/penilaian/' + periode + '/rencana_aksi'">Rencana Aksi</router-link>
        <button class="btn btn-primary">Pengisian Bukti Dukung dan Lihat Hasil</button>
      </div>
      <div class="row mb-2">
        <div class="col-lg-8"><h5>{{ longDay(day) }}</h5></div>
        <div class="col-lg-4"><date-picker v-model="day" value-type="YYYY-MM-DD" format="YYYY-MM-DD" /></div>
      </div>
      <p v-if="counters !== 'none'">Pengisian Realisasi dan Bukti Dukung <b>{{ counted() }} Kegiatan</b></p>
      <p v-if="counters !== 'none'">Total Jam Progress Harian <b>{{ total }}</b></p>
      <div v-if="isLoading && !isSilent" class="d-flex" aria-busy="true"><span class="spinner-border spinner-border-sm"></span>&nbsp;Memuat...</div>
      <vue-cal active-view="week" :disable-views="['years', 'year']" :selected-date="selected" :time-from="420"
        :time-step="30" :locale="indonesian" :events="events" today-button events-on-month-view="short">
        <template v-if="!hasTimes" #event="{ event, view }">
          <div class="vuecal__event-title">{{ event.title }}</div>
          <div v-if="view === 'day'" class="vuecal__event-time">{{ clock(event.start) }} - {{ clock(event.end) }}</div>
        </template>
      </vue-cal>
      <progress-modal ref="form" :periode="periode" :today="today" @saved="load" />
    </section>`,
})
