import { pageMetadata } from '@/app/_parts/metadata'
import { NoScript } from '@/app/_parts/no-script'
import type { RuleNames } from '@/app/_parts/wizard/wizard-props'
import { Wizard } from '@/app/_parts/wizard/wizard'
import { Words } from '@/app/_parts/words'
import { aims } from '@/lib/policy/aims'
import { tongueOf } from '@/app/_parts/get-i18n'

export async function generateMetadata() {
  const { tell } = await tongueOf()
  return pageMetadata({ path: '/check', title: tell('wizard.aims.title') })
}

export default async function Check() {
  const { tell } = await tongueOf()
  const names = Object.fromEntries(aims.everything.map(rule => [rule, tell(`rules.${rule}.name`)])) as RuleNames
  return (
    <main className="page" id="main">
      <NoScript />
      <Words namespaces={['broken.part', 'facts', 'wizard', 'words.answer']}>
        <Wizard ruleNames={names} />
      </Words>
    </main>
  )
}
