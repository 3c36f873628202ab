import { tongueFor } from '@/lib/i18n/tongue'
import { answer, refuseMethod } from '@/lib/interface/answers'
import { addresses } from '@/lib/interface/limits'
import { describe } from '@/lib/interface/openapi'

/** Made once, by the first who asks. */
let description: Promise<object> | undefined

/** The description of the interface, to read or to generate a client from. */
export const GET = async () => answer(200, JSON.stringify(await (description ??= tongueFor('en').then(describe))))

const refuse = refuseMethod(addresses['/api/openapi.json'])

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT }
