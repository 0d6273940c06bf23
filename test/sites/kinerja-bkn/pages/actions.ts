import { defineComponent } from 'vue/dist/vue.esm.js'
import { call } from '../backend-call.ts'
import type { Action, Period, Rhk } from '../backend/plan.ts'
import { longDate } from '../parts/long-date.ts'

type Body = { period: Period | null; rhk: Rhk[]; actions: Action[] }

export const Actions = defineComponent({
  data: () => ({ body: null as Body | null }),
  async created() {
    const { id, periode } = this.$route.params
    const answer = await call<Body>(`/skp/${id}/penilaian/${periode}`)
    if (answer.status === 200) this.body = answer.body
  },
  methods: {
    longDate,
    of(rhk: Rhk): Action[] {
      return this.body?.actions.filter((action) => action.rhkId === rhk.id) ?? []
    },
  },
  template: `
    <section v-if="body && body.period">
      <h3>Rencana Aksi</h3>
      <h6>Periode Penilaian : {{ body.period.nama }}</h6>
      <h6>{{ longDate(body.period.awal) }} - {{ longDate(body.period.akhir) }}</h6>
      <table class="table table-bordered bg-white">
        <thead><tr><th>NO</th><th>RENCANA HASIL KERJA</th><th>RENCANA AKSI</th><th>TARGET</th><th>AKSI</th></tr></thead>
        <tbody v-for="(rhk, number) in body.rhk" :key="rhk.id">
          <tr>
            <td>{{ number + 1 }}</td><td>{{ rhk.rhk }}</td><td></td><td></td>
            <td><button class="btn btn-success btn-sm">Tambah</button></td>
          </tr>
          <tr v-for="action in of(rhk)" :key="action.id">
            <td></td><td></td><td>{{ action.deskripsi }}</td><td>{{ action.target }}</td>
            <td><button class="btn btn-warning btn-sm">Ubah</button> <button class="btn btn-danger btn-sm">Hapus</button></td>
          </tr>
        </tbody>
      </table>
    </section>`,
})
