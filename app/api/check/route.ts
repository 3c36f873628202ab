import { dayInShanghai } from '@/lib/check/shanghai-day'
import { refuseMethod } from '@/lib/api/answers'
import { answerCheck, createSharing } from '@/lib/api/answer-check'
import { addresses } from '@/lib/api/limits'

const sharing = createSharing()
const refuse = refuseMethod(addresses['/api/check'])

/** Cases in, assessments out, for programs; pages never ask here. */
export const POST = (request: Request) => answerCheck(request, dayInShanghai(new Date()), sharing)

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT }
