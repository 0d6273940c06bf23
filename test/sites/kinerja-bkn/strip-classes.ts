/** Takes vue-select's and vue2-datepicker's class names off the page as soon as the libraries put them on. */
export function stripClasses(): void {
  const strip = (root: Element) => {
    for (const element of [root, ...root.querySelectorAll('[class]')]) {
      for (const name of element.classList) {
        if (/^(vs__|v-select|mx-input)/.test(name)) element.classList.remove(name)
      }
    }
  }
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) strip(target)
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class'],
  })
}
