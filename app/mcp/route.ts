import { createMcpHandler } from '@/lib/api/mcp/http'
import { refuseMethod } from '@/lib/api/answers'
import { addresses } from '@/lib/api/limits'
import { dayInShanghai } from '@/lib/check/shanghai-day'
import { allLanguages } from '@/lib/i18n/i18n-for'

const today = () => dayInShanghai(new Date())
/** The same for everybody, made by the first who asks. */
const handler = allLanguages().then(languages => createMcpHandler({ languages, today }))
const refuse = refuseMethod(addresses['/mcp'])

/** The tools for models, over HTTP; pages never ask here. */
export const POST = async (request: Request) => (await handler)(request)

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT }
