import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { RoutePage } from '@/app/_parts/routes/route-page'
import { getI18n } from '@/app/_parts/get-i18n'
import { summaryText } from '@/lib/text/law-text'
import { lawReadOn, routeIds, routes } from '@/lib/policy/law'

/** A page for each route beside the ten, and no other. */
export const dynamicParams = false
export const generateStaticParams = () => routeIds.map(route => ({ route }))

type Props = PageProps<'/[locale]/routes/[route]'>

const routeOf = async ({ params }: Props) => {
  const { route: id } = await params
  return routes.find(route => route.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const route = await routeOf(props)
  const i18n = await getI18n(await getLocale())
  return pageMetadata({
    path: `/routes/${route.id}`,
    title: i18n.t(`routes.${route.id}.name`),
    description: summaryText(i18n, route),
  })
}

export default async function Page(props: Props) {
  return <RoutePage route={await routeOf(props)} day={lawReadOn} other={await getSecondI18n()} />
}
