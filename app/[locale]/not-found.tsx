import { useTranslations } from 'next-intl'
export default function NotFound() {
  const t = useTranslations('site')
  return <h1>404 {t('name')}</h1>
}
