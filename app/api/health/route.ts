import { answer, refuseMethod } from '@/lib/api/answers'
import { addresses } from '@/lib/api/limits'
import { versions } from '@/lib/api/versions'

/** Says that this server answers, and which versions it speaks, for whoever watches it. */
export const GET = () => answer(200, JSON.stringify({ status: 'ok', versions }))

const refuse = refuseMethod(addresses['/api/health'])

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT }
