const WRITTEN =
  'input:not([type=checkbox], [type=radio], [type=file], [type=search]), textarea, select'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Knows of the fields of a dialog whether what stands in them is still what stood there. */
export class Typed {
  readonly #before = new Map<Control, string>()

  /** Takes what stands in the fields as the beginning; fields that are known already keep theirs. */
  note(part: Element): void {
    for (const control of part.querySelectorAll<Control>(WRITTEN)) {
      if (!this.#before.has(control)) this.#before.set(control, control.value)
    }
  }

  /** A field that was folded away with something in it counts too. */
  isChanged(): boolean {
    return [...this.#before].some(([control, before]) => control.value !== before)
  }
}
