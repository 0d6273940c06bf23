/** Goes to the first block of the line that waits for the person. */
export function goToFirstTodo(): void {
  const item = document.querySelector<HTMLElement>('.line [data-todo]')
  item?.scrollIntoView({ block: 'center' })
  item?.querySelector<HTMLElement>('[data-head]')?.focus({ preventScroll: true })
}
