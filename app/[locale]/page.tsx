import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { StartPage } from '@/app/_parts/rules/start-page'

export const generateMetadata = () => pageMetadata({ path: '' })

export default async function Page() {
  return <StartPage other={await getSecondI18n()} />
}
