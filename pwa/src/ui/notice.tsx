import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'info' | 'warn' | 'stop' | 'good'

const ICONS: Record<Tone, IconName> = { info: 'info', warn: 'warn', stop: 'stop', good: 'check' }

export const Notice = ({
  tone = 'info',
  icon,
  children,
}: {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly children: ComponentChildren
}) => (
  <div class={`notice ${tone}`}>
    <Icon name={icon ?? ICONS[tone]} />
    <div class="grow">{children}</div>
  </div>
)
