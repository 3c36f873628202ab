import { drawIcon } from '@/app/_og/icon'

export const dynamic = 'force-static'

/** The icon for home screens of iOS, which cuts it to a shape and asks for it at this address. */
export const GET = () => drawIcon({ size: 180, purpose: 'maskable' })
