import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { Fault } from '@/app/_parts/fault'
import { pageMetadata } from '@/app/_parts/metadata'
import { tongueOf } from '@/app/_parts/get-i18n'

export async function generateMetadata(): Promise<Metadata> {
  const { tell } = await tongueOf()
  const { title } = await pageMetadata({ path: '/missing', title: tell('broken.missing.title') })
  return { title: title ?? null, robots: { index: false } }
}

/**
 * Where every address without a page is led (lib/i18n/addresses.mjs): the 404 page of the reader's language, made
 * when the site is built, so that it is readable without JavaScript. Its status 404 is set after the build.
 */
export default async function Missing() {
  const { tell } = await tongueOf()
  const locale = await getLocale()
  return (
    <main className="page" id="main">
      <Fault title={tell('broken.missing.title')} text={tell('broken.missing.text')}>
        <a className="button" href={`/${locale}`}>
          {tell('broken.missing.home')}
        </a>
      </Fault>
    </main>
  )
}
