import { addDays } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { locale, t } from '../i18n.ts'
import { mondayOf, type Group } from './arrange.ts'
import { r } from './t.ts'

/** What a group is called; empty where there is only one. */
export function groupText({ by, days }: Group): string {
  const first = days[0]
  if (!first) return ''
  const { owner, day, entries } = first
  switch (by) {
    case 'oldest':
      return ''
    case 'person':
      return owner.name
    case 'week': {
      const monday = mondayOf(day)
      const [from, to] = [monday, addDays(monday, 6)].map((each) =>
        formatDay(each, locale.value, 'medium'),
      )
      return r('arrange.weekOf', { name: owner.name, from: from ?? '', to: to ?? '' })
    }
    case 'plan':
      return r('arrange.planOf', {
        name: owner.name,
        plan: entries[0]?.item.plan?.rencanaAksi ?? t('entry.noPlan'),
      })
    case 'unor':
      return owner.unor ?? r('arrange.noUnor')
  }
}
