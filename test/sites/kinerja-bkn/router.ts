import Vue from 'vue/dist/vue.esm.js'
import VueRouter from 'vue-router/dist/vue-router.esm.js'
import { Calendar } from './pages/calendar.ts'
import { Login } from './pages/login.ts'
import { Actions } from './pages/actions.ts'
import { Periods } from './pages/periods.ts'
import { Skp } from './pages/skp.ts'
import { SkpList } from './pages/skp-list.ts'
import { Subordinates } from './pages/subordinates.ts'

Vue.use(VueRouter)

export const createRouter = (): VueRouter =>
  new VueRouter({
    mode: 'history',
    routes: [
      { path: '/login', component: Login, meta: { bare: true } },
      { path: '/skp', component: SkpList },
      { path: '/skp/:id', component: Skp },
      { path: '/skp/:id/penilaian', component: Periods },
      { path: '/skp/:id/penilaian/:periode/rencana_aksi', component: Actions },
      { path: '/kinerja_harian/:id/:periode', component: Calendar },
      { path: '/dashboard_harian_bawahan', component: Subordinates },
      { path: '*', redirect: '/skp' },
    ],
  })
