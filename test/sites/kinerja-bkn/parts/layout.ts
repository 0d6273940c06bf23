import { defineComponent } from 'vue/dist/vue.esm.js'
import { call } from '../backend-call.ts'

/** The frame of every page but the login: menu, and the name of the person signed in. */
export const Layout = defineComponent({
  data: () => ({ nama: '' }),
  async created() {
    const answer = await call<{ nama: string }>('/pegawai/detil')
    if (answer.status === 200) this.nama = answer.body.nama
  },
  template: `
    <router-view v-if="$route.meta.bare" />
    <div v-else class="container-fluid"><div class="row">
      <nav class="col-2 aside d-none d-md-block p-0">
        <div class="p-3 fw-bold">E-Kinerja</div>
        <a href="#">Buku Panduan</a>
        <div class="px-3 pt-2 small">MAIN MENU</div>
        <a href="#">Profil</a><router-link to="/skp">SKP</router-link><a href="#">Tim Kerja</a>
        <a href="#">Angka Kredit</a><a href="#">Persetujuan PAK</a><a href="#">Rekap Keberatan</a>
        <router-link to="/dashboard_harian_bawahan">Dashboard Harian Bawahan</router-link>
      </nav>
      <div class="col p-0">
        <header class="bg-white border-bottom p-2 text-end">
          <span class="nav-link d-inline"><span class="d-none d-md-block d-lg-inline-block">Hi, {{ nama }}</span></span>
        </header>
        <main class="p-4"><router-view :key="$route.fullPath" /></main>
      </div>
    </div></div>`,
})
