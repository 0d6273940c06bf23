/**
 * Vue's own types declare a global JSX that fights with React's, which other replicas use. So the
 * replica imports the built files, and this is as much of their types as it needs.
 */
declare module 'vue/dist/vue.esm.js' {
  export type Component = { readonly __component: true }
  export type Instance = {
    readonly $route: {
      readonly params: Readonly<Record<string, string>>
      readonly fullPath: string
    }
    readonly $router: { back(): void }
    readonly $refs: Readonly<Record<string, unknown>>
    $emit(name: string): void
  }
  type Options<Data, Props, Computed, Methods> = {
    components?: Record<string, Component>
    props?: { [Name in keyof Props]: { type: () => Props[Name]; required: true } }
    data?(): Data
    computed?: { [Name in keyof Computed]: () => Computed[Name] }
    watch?: Record<string, () => void>
    methods?: Methods
    template: string
    created?(): void
    mounted?(): void
    beforeDestroy?(): void
  } & ThisType<Data & Props & Computed & Methods & Instance>
  export function defineComponent<Data, Props, Computed, Methods>(
    options: Options<Data, Props, Computed, Methods>,
  ): Component
  export default class Vue {
    constructor(options: {
      readonly router: unknown
      readonly render: (create: (component: Component) => unknown) => unknown
    })
    static readonly config: { productionTip: boolean; devtools: boolean }
    static use(plugin: unknown): void
    $mount(selector: string): void
  }
}
declare module 'vue-router/dist/vue-router.esm.js' {
  export default class VueRouter {
    constructor(options: { readonly mode: 'history'; readonly routes: readonly object[] })
    push(path: string): Promise<unknown>
  }
}
declare module 'vue-select/dist/vue-select.js' {
  import type { Component } from 'vue/dist/vue.esm.js'
  export const VueSelect: Component
}
declare module 'vue2-datepicker/index.esm.js' {
  import type { Component } from 'vue/dist/vue.esm.js'
  const DatePicker: Component
  export default DatePicker
}
declare module 'vue-cal/dist/vue-cal.es.js' {
  import type { Component } from 'vue/dist/vue.esm.js'
  const VueCal: Component
  export default VueCal
}
declare module 'vue-cal/dist/i18n/id.es.js' {
  const words: Record<string, unknown>
  export default words
}
declare module 'vue-multiselect/dist/vue-multiselect.min.js' {
  import type { Component } from 'vue/dist/vue.esm.js'
  const Multiselect: Component
  export default Multiselect
}
declare module 'bootstrap/js/dist/modal.js' {
  export default class Modal {
    constructor(element: Element)
    show(): void
    hide(): void
    dispose(): void
  }
}
