import Modal from 'bootstrap/js/dist/modal.js'
import { defineComponent } from 'vue/dist/vue.esm.js'
import Multiselect from 'vue-multiselect/dist/vue-multiselect.min.js'
import { VueSelect } from 'vue-select/dist/vue-select.js'
import DatePicker from 'vue2-datepicker/index.esm.js'
import { call } from '../backend-call.ts'
import { fx } from '../fx.ts'
import { cls, nameOf, words } from '../words.ts'
import { template } from './progress-modal-template.ts'

type Choice = { id: number; deskripsi: string; lateUnit: boolean }
/** Between the filling and the press, often enough. */
const LATE_MS = 60

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
  }),
  watch: {
    choice() {
      if (!this.choice?.lateUnit) return
      setTimeout(() => Object.assign(this, { unit: 'Dokumen', quantity: '12' }), LATE_MS)
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
    async open() {
      Object.assign(this, blank())
      this.errors = {}
      this.choices = []
      this.isLoading = true
      if (fx.open500 === 'empty-form') this.modal?.show()
      const answer = await call<Choice[]>(`/harian/${this.periode}/pilihan`)
      this.isLoading = false
      if (answer.status === 200) {
        this.choices = answer.body
        if (fx.open500 === 'no-form') this.modal?.show()
      } else if (answer.status === 500) this.say('Error 500: Server Error')
    },
    async save() {
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
