/**
 * The interface for programs by itself: every address of it, answered as the site answers it. A request in, its answer out.
 */
import { dayInShanghai } from '../check/shanghai-day'
import type { Locale } from '../i18n/routing'
import type { I18n } from '../text/i18n'
import { answer, refuseAddress, refuseMethod } from './answers'
import { answerCheck, createSharing } from './answer-check'
import type { ApiRequest } from './body'
import { addresses } from './limits'
import { createMcpHandler } from './mcp/http'
import { describe } from './openapi'
import { versions } from './versions'

/** What of this server is asked for anew each time: the moment. */
export interface ApiSetting {
  readonly now: () => Date
  readonly languages: Readonly<Record<Locale, I18n>>
}

type Handler = (request: ApiRequest) => Promise<Response> | Response

/** Answers every request to the interface. */
export function createApiHandler({ now, languages }: ApiSetting): Handler {
  const sharing = createSharing()
  let description: Promise<string> | undefined
  const health = JSON.stringify({ status: 'ok', versions })
  const handlers: Readonly<Record<keyof typeof addresses, Handler>> = {
    '/api/check': request => answerCheck(request, dayInShanghai(now()), sharing),
    '/api/openapi.json': async () => answer(200, await (description ??= describe(languages.en).then(made => JSON.stringify(made)))),
    '/api/health': () => answer(200, health),
    '/mcp': createMcpHandler({ languages, today: () => dayInShanghai(now()) }),
  }
  const isAddress = (path: string): path is keyof typeof addresses => Object.hasOwn(handlers, path)
  return request => {
    const path = pathOf(request.url)
    if (!isAddress(path)) return refuseAddress(request)
    const methods = addresses[path]
    return methods.split(', ').includes(request.method) ? handlers[path](request) : refuseMethod(methods)()
  }
}

const pathOf = (url: string): string => new URL(url).pathname
