import type { ComponentType } from 'preact'
import { t, type PwaKey } from '../i18n.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { WaitingDialog } from '../ui/waiting-dialog.tsx'
import { lazy, type Lazy, type Waiting } from './lazy.tsx'

/** A page in a chunk of its own. */
export const lazyPage = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Lazy<Props> =>
  lazy(load, ({ waiting }) => (
    <main class="page" id="main">
      <Meanwhile {...waiting} />
    </main>
  ))

/** A dialog in a chunk of its own: it opens under its name at once and can be closed while it waits. */
export const lazyDialog = <Props extends { readonly onClose: () => void }>(
  title: PwaKey,
  load: () => Promise<ComponentType<Props>>,
): Lazy<Props> =>
  lazy(load, ({ props, waiting }) => (
    <WaitingDialog title={t(title)} onClose={props.onClose}>
      <Meanwhile {...waiting} />
    </WaitingDialog>
  ))

/** A part of a page in a chunk of its own. */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Lazy<Props> => lazy(load, ({ waiting }) => <Meanwhile {...waiting} />)

const Meanwhile = ({ isGone, retry }: Waiting) =>
  isGone ? <Broken text={t('crash.chunk')} onRetry={retry} /> : <Loading />
