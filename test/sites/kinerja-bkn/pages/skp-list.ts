import { defineComponent } from 'vue/dist/vue.esm.js'
import { call } from '../backend-call.ts'

type Row = { id: string; tahun: number; awal: string; akhir: string; status: string }

export const SkpList = defineComponent({
  data: () => ({ rows: [] as Row[] }),
  async created() {
    const answer = await call<Row[]>('/skp')
    if (answer.status === 200) this.rows = answer.body
  },
  template: `
    <section>
      <h3>Daftar SKP</h3>
      <div v-for="row in rows" :key="row.id" class="card mb-3"><div class="card-body">
        <span class="badge bg-success">{{ row.tahun }}</span>
        <span class="badge bg-secondary">{{ row.status }}</span>
        <p class="mb-1">Periode SKP : {{ row.awal }} s.d. {{ row.akhir }}</p>
        <p class="mb-1">Pejabat Penilai Kinerja : CANARY_ATASAN</p>
        <router-link class="btn btn-primary btn-sm" :to="'/skp/' + row.id">Detail SKP</router-link>
        <router-link class="btn btn-info btn-sm" :to="'/skp/' + row.id + '/penilaian'">Penilaian</router-link>
      </div></div>
    </section>`,
})
