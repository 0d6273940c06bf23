import { t } from '../i18n.ts'

/** "Mengambil data… 43%". */
export const pullText = ({ share }: { readonly share: number | null }): string =>
  share === null ? t('sync.pulling') : t('sync.pullingShare', { n: Math.floor(share * 100) })
