import { defineComponent } from 'vue/dist/vue.esm.js'
import { call } from '../backend-call.ts'
import type { Period } from '../backend/plan.ts'
import { longDate } from '../parts/long-date.ts'

export const Periods = defineComponent({
  data: () => ({ rows: [] as Period[], id: '' }),
  async created() {
    this.id = this.$route.params['id'] ?? ''
    const answer = await call<Period[]>(`/skp/${this.id}/penilaian`)
    if (answer.status === 200) this.rows = answer.body
  },
  methods: { longDate },
  template: `
    <section>
      <h3>Penilaian</h3>
      <div v-for="row in rows" :key="row.periode" class="card mb-3"><div class="card-body">
        <h5>{{ row.nama }}</h5>
        <p class="mb-1">{{ longDate(row.awal) }} - {{ longDate(row.akhir) }}</p>
        <p class="mb-1">Batas Pengisian Periode : {{ longDate(row.batas) }}</p>
        <p class="mb-1">Pejabat Penilai Kinerja : CANARY_ATASAN</p>
        <router-link class="btn btn-danger btn-sm" :to="'/skp/' + id + '/penilaian/' + row.periode + '/rencana_aksi'">Rencana Aksi</router-link>
        <router-link class="btn btn-success btn-sm" :to="'/kinerja_harian/' + id + '/' + row.periode">Progress Harian</router-link>
        <button class="btn btn-info btn-sm">Pengisian Bukti Dukung dan Lihat Hasil</button>
      </div></div>
      <button class="btn btn-light-secondary">+ Tambah Periode Penilaian</button>
    </section>`,
})
