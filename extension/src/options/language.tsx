import { LOCALES } from '@jejak/shared/i18n/text'
import { changeSettings } from '../settings/settings.ts'
import { settings } from '../ui/app-state.ts'
import { o } from './t.ts'

export function Language() {
  return (
    <label class="language">
      <span class="unseen">{o('language.label')}</span>
      <select
        value={settings.value.locale}
        onChange={(event) => {
          const locale = LOCALES.find((one) => one === event.currentTarget.value)
          if (locale) void changeSettings({ locale })
        }}
      >
        <option value="id">{o('language.id')}</option>
        <option value="en">{o('language.en')}</option>
      </select>
    </label>
  )
}
