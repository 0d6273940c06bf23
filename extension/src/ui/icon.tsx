/**
 * A drawing beside a word; never the only carrier of a meaning, so always hidden from assistive technology.
 * @param props.path one of `@jejak/shared/look/icons`: the page carries those it names
 */
export const Icon = ({ path }: { readonly path: string }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
)
