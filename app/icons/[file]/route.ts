import { drawIcon, icons } from '@/app/_og/icon'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => icons.map(({ file }) => ({ file }))

/** An icon of the installed site. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>) {
  const { file } = await params
  const icon = icons.find(one => one.file === file)
  return icon === undefined ? new Response(null, { status: 404 }) : drawIcon(icon)
}
