import { defineComponent } from 'vue/dist/vue.esm.js'

/** Other people's names: nothing of this page may ever be kept. */
export const Subordinates = defineComponent({
  template: `
    <section>
      <h3>Dashboard Harian Bawahan</h3>
      <table class="table bg-white"><thead><tr><th>NAMA</th><th>NIP</th><th>KEGIATAN HARIAN</th></tr></thead>
        <tbody><tr v-for="n in 5" :key="n"><td>CANARY_BAWAHAN_{{ n }}</td><td>CANARY_NIP_{{ n }}</td><td>CANARY_KEGIATAN_{{ n }}</td></tr></tbody>
      </table>
    </section>`,
})
