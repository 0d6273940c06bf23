import { LOCALES } from '@jejak/shared/i18n/text'
import { changeSettings } from '../capture/settings.ts'
import { settings, t } from '../ui/world.ts'

export function Language() {
  return (
    <label class="language">
      <span class="unseen">{t('language.label')}</span>
      <select
        value={settings.value.locale}
        onChange={(event) => {
          const locale = LOCALES.find((one) => one === event.currentTarget.value)
          if (locale) void changeSettings({ locale })
        }}
      >
        <option value="id">{t('language.id')}</option>
        <option value="en">{t('language.en')}</option>
      </select>
    </label>
  )
}
