import Modal from 'bootstrap/js/dist/modal.js'
import { defineComponent } from 'vue/dist/vue.esm.js'
import Multiselect from 'vue-multiselect/dist/vue-multiselect.min.js'
import { VueSelect } from 'vue-select/dist/vue-select.js'
import DatePicker from 'vue2-datepicker/index.esm.js'
import { call } from '../backend-call.ts'
import { monthName } from '../backend/plan.ts'
import { fx } from '../fx.ts'
import { cls, nameOf, words } from '../words.ts'
import { template } from './progress-modal-template.ts'

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1))

type Choice = { id: number; deskripsi: string; lateUnit: boolean }
type Question = {
  readonly text: string
  readonly yes: string
  readonly no: string | null
  decide(isYes: boolean): void
}
const QUESTIONS: Partial<Record<typeof fx.dialog, string>> = {
  sure: 'Apakah Anda yakin ingin menyimpan data ini?',
  warns: 'Jam kegiatan bertabrakan dengan kegiatan lain. Tetap simpan?',
}
/** Between the filling and the press, often enough. */
const LATE_MS = 60
const later = (act: () => void): void => void setTimeout(act, LATE_MS)
const REDRAW_MS = 40
const LANG = {
  formatLocale: { months: MONTHS, monthsShort: MONTHS.map((name) => name.slice(0, 3)) },
}

const blank = () => ({
  choice: null as Choice | null,
  extra: null as string | null,
  date: fx.dateDefault === 'today' ? fx.today : null,
  start: null as string | null,
  end: null as string | null,
  text: '',
  quantity: '',
  unit: fx.unit === 'read-only' ? 'Dokumen' : '',
  evidence: '',
})

/** The form "Tambah Progress Harian", with the widgets of the real one. */
export const ProgressModal = defineComponent({
  components: { VueSelect, Multiselect, DatePicker },
  props: { periode: { type: String, required: true }, today: { type: String, required: true } },
  data: () => ({
    words,
    ...blank(),
    choices: [] as Choice[],
    isLoading: false,
    isSaving: false,
    errors: {} as Readonly<Record<string, string>>,
    toast: '',
    isUnitFixed: fx.unit === 'read-only',
    usesMultiselect: fx.select === 'vue-multiselect',
    fields: fx.fields,
    classes: fx.classes,
    modal: null as Modal | null,
    dateFormat: fx.dateFormat,
    timeFormat: fx.timeFormat,
    hints: fx.hints,
    isTyped: fx.pickers === 'typed',
    lang: LANG,
    question: null as Question | null,
    redrawing: undefined as ReturnType<typeof setInterval> | undefined,
    drawn: 0,
  }),
  computed: {
    /** Grows before it is whole, and is made of other objects each time. */
    listed(): readonly Choice[] {
      if (!fx.redraws) return this.choices
      const whole = this.drawn > this.choices.length ? this.choices.length : this.drawn
      return this.choices.slice(0, whole).map((choice) => ({ ...choice }))
    },
  },
  watch: {
    choice() {
      if (this.choice === null) return
      const { text, start, end, evidence, quantity } = blank()
      if (fx.empties) later(() => Object.assign(this, { text, start, end, evidence, quantity }))
      if (fx.units === 'late') later(() => Object.assign(this, { unit: 'Berkas' }))
      if (this.choice.lateUnit)
        later(() => Object.assign(this, { unit: 'Dokumen', quantity: '12' }))
      this.holdUnit()
    },
    unit() {
      this.holdUnit()
    },
  },
  mounted() {
    const element = this.$refs['modal']
    if (!(element instanceof Element)) throw new Error('the modal has no element')
    this.modal = new Modal(element)
  },
  beforeDestroy() {
    this.modal?.dispose()
    document.body.classList.remove('modal-open')
  },
  methods: {
    cls,
    nameOf,
    /** A site that knows the unit of a rencana aksi puts it back whatever is typed. */
    holdUnit() {
      if (fx.units !== 'own' || this.choice === null || this.unit === 'Berkas') return
      later(() => Object.assign(this, { unit: 'Berkas' }))
    },
    answer(isYes: boolean) {
      const { question } = this
      this.question = null
      question?.decide(isYes)
    },
    ask(text: string, yes: string, no: string | null): Promise<boolean> {
      return new Promise((resolve) => {
        this.question = { text, yes, no, decide: resolve }
      })
    },
    async open() {
      Object.assign(this, blank())
      this.errors = {}
      this.choices = []
      this.isLoading = true
      clearInterval(this.redrawing)
      this.drawn = 0
      if (fx.redraws) this.redrawing = setInterval(() => (this.drawn += 1), REDRAW_MS)
      if (fx.open500 === 'empty-form') this.modal?.show()
      const answer = await call<Choice[]>(`/harian/${this.periode}/pilihan`)
      this.isLoading = false
      if (answer.status === 200) {
        this.choices = answer.body
        if (fx.open500 === 'no-form') this.modal?.show()
      } else if (answer.status === 500) this.say('Error 500: Server Error')
    },
    async save() {
      const asked = QUESTIONS[fx.dialog]
      if (asked && !(await this.ask(asked, 'Ya, simpan', 'Batal'))) return
      this.isSaving = true
      this.errors = {}
      const answer = await call(`/harian/${this.periode}`, {
        rencanaAksiId: this.choice?.id ?? 0,
        rencanaAksi: this.choice?.deskripsi ?? '',
        tanggal: this.date ?? '',
        mulai: this.start ?? '',
        selesai: this.end ?? '',
        kegiatan: this.text,
        realisasi: this.quantity,
        satuan: this.unit,
        bukti: this.evidence,
      })
      this.isSaving = false
      if (answer.status === 422) this.errors = answer.errors
      else if (answer.status === 500) this.say('Error 500: Server Error')
      else if (answer.status === 200) {
        this.modal?.hide()
        if (fx.dialog === 'done') void this.ask('Data berhasil disimpan', 'OK', null)
        this.$emit('saved')
      }
    },
    say(text: string) {
      this.toast = text
      setTimeout(() => (this.toast = ''), 4000)
    },
  },
  template,
})
