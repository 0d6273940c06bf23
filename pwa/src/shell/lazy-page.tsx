import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { flushForms } from '../data/forms.ts'
import { t } from '../i18n.ts'
import { Broken, Loading } from '../ui/faces.tsx'

/**
 * A page in a chunk of its own. When the chunk is gone (an old tab after a new release, no network and no service
 * worker yet) it says so and offers to load the app again; forms are on disk before that.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function LazyPage(props: Props) {
    const [page, setPage] = useState<{ readonly is: ComponentType<Props> } | null>(
      loaded && { is: loaded },
    )
    const [isGone, setGone] = useState(false)
    useEffect(() => {
      if (page) return
      load().then(
        (component) => {
          loaded = component
          setPage({ is: component })
        },
        () => setGone(true),
      )
    }, [])
    if (page) return <page.is {...props} />
    return (
      <main class="page" id="main">
        {isGone ? (
          <Broken
            text={t('crash.chunk')}
            onRetry={() => void flushForms().finally(() => location.reload())}
          />
        ) : (
          <Loading />
        )}
      </main>
    )
  }
}
