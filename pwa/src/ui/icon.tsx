import * as drawings from '@jejak/shared/look/icons'

const PATHS = { ...drawings }

export type IconName = keyof typeof PATHS

/** A drawing beside a word; never the only carrier of a meaning, so always hidden from assistive technology. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)

/** Steps on a path: the mark of the product. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="9" fill="#0f5b50" />
    <path
      d="M21 7.500v11a5.500 5.500 0 0 1-10.300 2.700"
      fill="none"
      stroke="#f6f4ee"
      stroke-width="3.400"
      stroke-linecap="round"
    />
    <circle cx="9.600" cy="15.200" r="1.900" fill="#f2b84b" />
    <circle cx="13.900" cy="11.300" r="1.500" fill="#f2b84b" opacity=".8" />
  </svg>
)
