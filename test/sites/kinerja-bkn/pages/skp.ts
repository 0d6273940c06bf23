import { defineComponent } from 'vue/dist/vue.esm.js'
import { call } from '../backend-call.ts'
import type { Rhk } from '../backend/plan.ts'

type Detail = { tahun: number; pendekatan: string; rhk: Rhk[] }

export const Skp = defineComponent({
  data: () => ({ detail: null as Detail | null }),
  computed: {
    sections(): { title: string; rows: Rhk[] }[] {
      const all = this.detail?.rhk ?? []
      return [
        { title: 'A. UTAMA', rows: all.filter((row) => row.jenis === 'UTAMA') },
        { title: 'B. TAMBAHAN', rows: all.filter((row) => row.jenis === 'TAMBAHAN') },
      ]
    },
  },
  async created() {
    const answer = await call<Detail>(`/skp/${this.$route.params['id']}`)
    if (answer.status === 200) this.detail = answer.body
  },
  template: `
    <section v-if="detail">
      <h3>Sasaran Kinerja Pegawai</h3>
      <p>Tahun : <span class="badge bg-success">{{ detail.tahun }}</span></p>
      <p>Pendekatan : {{ detail.pendekatan }}</p>
      <p>Pegawai yang dinilai : CANARY_NAMA (CANARY_NIP)</p>
      <h5>HASIL KERJA</h5>
      <table class="table table-bordered bg-white">
        <thead><tr>
          <th>NO</th><th>RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI</th><th>RENCANA HASIL KERJA</th>
          <th>KLASIFIKASI</th><th>ASPEK</th><th>INDIKATOR KINERJA INDIVIDU</th><th>TARGET</th>
        </tr></thead>
        <tbody v-for="section in sections" :key="section.title">
          <tr><td colspan="7" class="fw-bold">{{ section.title }}</td></tr>
          <template v-for="(row, number) in section.rows">
            <tr v-for="(item, index) in row.indikators" :key="row.id + '-' + index">
              <td v-if="index === 0" :rowspan="row.indikators.length">{{ number + 1 }}</td>
              <td v-if="index === 0" :rowspan="row.indikators.length">{{ row.atasan }}</td>
              <td v-if="index === 0" :rowspan="row.indikators.length">{{ row.rhk }}</td>
              <td v-if="index === 0" :rowspan="row.indikators.length">{{ row.klasifikasi }}</td>
              <td>{{ item.aspek }}</td><td>{{ item.indikator }}</td><td>{{ item.target }}</td>
            </tr>
          </template>
        </tbody>
      </table>
    </section>`,
})
