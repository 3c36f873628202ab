import { notFound } from 'next/navigation'
import { exportNames, exportText, mediaType } from '@/lib/exports/files'
import { allI18n } from '@/lib/i18n/i18n-for'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => exportNames.map(file => ({ file }))

/** The law as files for other programs. */
export async function GET(_: Request, { params }: RouteContext<'/exports/[file]'>) {
  const { file } = await params
  const name = exportNames.find(one => one === file)
  if (name === undefined) notFound()
  return new Response(await exportText(name, await allI18n()), { headers: { 'content-type': mediaType(name) } })
}
