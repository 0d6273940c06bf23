/** Brings a block home. */
export function letGo(item: HTMLElement): void {
  delete item.dataset['held']
  item.style.translate = ''
  item.style.height = ''
  item.style.alignSelf = ''
}

/** Brings every block home; called when the line has been laid out anew. */
export function letAllGo(list: HTMLElement): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-held]')) letGo(item)
}
