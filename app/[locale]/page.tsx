import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/app/_parts/page-head'
import { pageMetadata } from '@/app/_parts/metadata'

export const generateMetadata = () => pageMetadata({ path: '' })

export default async function Start() {
  const t = await getTranslations('site')
  return (
    <main className="page" id="main">
      <PageHead title={t('name')}>
        <p className="lead">{t('description')}</p>
      </PageHead>
    </main>
  )
}
