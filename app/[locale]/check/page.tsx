import { getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { NoScript } from '@/app/_parts/no-script'
import type { RuleNames } from '@/app/_parts/wizard/wizard-props'
import { Wizard } from '@/app/_parts/wizard/wizard'
import { Words } from '@/app/_parts/words'
import { aims } from '@/lib/policy/aims'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return pageMetadata({ path: '/check', title: t('aims.title') })
}

export default async function Check() {
  const t = await getTranslations()
  const names = Object.fromEntries(aims.everything.map(rule => [rule, t(`rules.${rule}.name`)])) as RuleNames
  return (
    <main className="page" id="main">
      <NoScript />
      <Words namespaces={['broken.part', 'facts', 'wizard', 'words.answer']}>
        <Wizard ruleNames={names} />
      </Words>
    </main>
  )
}
