import { i18nFor } from '@/lib/i18n/i18n-for'
import { answer, refuseMethod } from '@/lib/api/answers'
import { addresses } from '@/lib/api/limits'
import { describe } from '@/lib/api/openapi'

/** Made once, by the first who asks. */
let description: Promise<object> | undefined

/** The description of the interface, to read or to generate a client from. */
export const GET = async () => answer(200, JSON.stringify(await (description ??= i18nFor('en').then(describe))))

const refuse = refuseMethod(addresses['/api/openapi.json'])

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT }
