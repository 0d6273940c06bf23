import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'

/** True once the first page has been shown: only later ones take the focus. */
let hasNavigated = false

/** A page names the tab, and on a change of page its heading gets the focus, so that it is read out. */
export function Page({
  title,
  narrow = false,
  head,
  children,
}: {
  readonly title: string
  readonly narrow?: boolean
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title])
  useEffect(() => {
    if (hasNavigated) heading.current?.focus({ preventScroll: true })
    hasNavigated = true
    scrollTo(0, 0)
  }, [])
  return (
    <main id="main" class={`page stack-l ${narrow ? 'page-narrow' : ''}`} tabIndex={-1}>
      <div class="row spread page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {head}
      </div>
      {children}
    </main>
  )
}
