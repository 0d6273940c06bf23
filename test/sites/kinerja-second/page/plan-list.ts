import { element } from '../../google-docs/element.ts'
import type { Plan } from '../records.ts'
import type { Setting } from '../setting.ts'
import { nextId } from './frame.ts'

export type PlanOptions = {
  readonly plan: Setting['plan']
  readonly inputClass: string
  readonly pace: number
  readonly load: () => Promise<readonly Plan[]>
  readonly onChoose: (plan: Plan) => void
}

/** The text as the template writes it: white space of the source around it and within. */
export const written = (plan: Plan, spaced: boolean): string =>
  spaced ? `\n            ${plan.text.replace(' ', '  ')}\n          ` : plan.text

/** What the three lists of own making have in common: which plans are shown, and how one is chosen. */
export function makeList(options: PlanOptions, list: HTMLElement, optionClass: string) {
  const { plan, pace, load } = options
  let plans: readonly Plan[] | undefined
  let typed = ''
  const shown = () => {
    const wanted = typed.trim().toLowerCase()
    const found = (plans ?? []).filter(({ text }) => text.toLowerCase().includes(wanted))
    return plan.window === undefined ? found : found.slice(0, plan.window)
  }
  const tag = list.tagName === 'UL' ? 'li' : 'div'
  const draw = (choose: (chosen: Plan) => void) => {
    const found = shown()
    const empty = plans === undefined ? plan.loading : 'Tidak ada data'
    const rows = found.map((each) => {
      const row = element(
        tag,
        { class: optionClass, role: 'option', id: nextId('option'), 'aria-selected': 'false' },
        written(each, plan.spaced),
      )
      row.addEventListener(plan.chosenOn, (event) => {
        event.preventDefault()
        choose(each)
      })
      return row
    })
    list.replaceChildren(
      ...(rows.length > 0 ? rows : [element(tag, { class: 'vs__no-options' }, empty)]),
    )
  }
  return {
    draw,
    filter: (text: string) => void (typed = text),
    textOf: (id: string) => plans?.find((each) => each.id === id)?.text ?? '',
    start: (redraw: () => void) => {
      void load().then((found) => {
        plans = found
        redraw()
        if (plan.rerenderMs !== undefined) repeat(document.body, plan.rerenderMs * pace, redraw)
      })
    },
  }
}

/** Does something again and again for as long as this element is in the page. */
export function repeat(element: Element, ms: number, act: () => void): void {
  const timer = setInterval(
    () => {
      if (element.isConnected) act()
      else clearInterval(timer)
    },
    Math.max(ms, 20),
  )
}
