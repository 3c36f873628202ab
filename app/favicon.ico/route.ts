import { drawIcon } from '@/app/_og/icon'
import { icoOf } from '@/app/_og/ico'

export const dynamic = 'force-static'

const SIDE = 48

/** The icon for whoever asks for one without having read a page. */
export async function GET() {
  const png = await drawIcon({ size: SIDE, purpose: 'any' }).arrayBuffer()
  return new Response(icoOf(new Uint8Array(png), SIDE), { headers: { 'content-type': 'image/x-icon' } })
}
