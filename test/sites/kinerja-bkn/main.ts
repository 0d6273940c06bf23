import 'bootstrap/dist/css/bootstrap.min.css'
import 'vue-cal/dist/vuecal.css'
import 'vue-multiselect/dist/vue-multiselect.min.css'
import 'vue-select/dist/vue-select.css'
import 'vue2-datepicker/index.css'
import './style.css'
import Vue from 'vue/dist/vue.esm.js'
import { fx, installFx, session } from './fx.ts'
import { Layout } from './parts/layout.ts'
import { createRouter } from './router.ts'
import { installRoute, plantSession } from './session.ts'
import { stripClasses } from './strip-classes.ts'

plantSession(session)
installFx()
const router = createRouter()
installRoute((path) => void router.push(path).catch(() => undefined))
Vue.config.productionTip = false
Vue.config.devtools = false
if (fx.classes === 'removed') stripClasses()
document.documentElement.lang = fx.labels === 'en' ? 'en' : 'id'
new Vue({ router, render: (create) => create(Layout) }).$mount('#app')
