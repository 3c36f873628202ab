/**
 * The tools over HTTP (“Streamable HTTP” of the protocol), one message a request: no session, no stream, nothing kept.
 */
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js'
import { answer, refuse } from '../answers'
import { bodyOf, jsonOf, type ApiRequest } from '../body'
import { addresses, apiLimits } from '../limits'
import { lazyTools, serverOf } from './server'
import type { Setting } from './tool'

/** Answers requests to `/mcp`; a body has the bounds of `/api/check`. */
export function createMcpHandler(setting: Setting): (request: ApiRequest) => Promise<Response> {
  const { t } = setting.languages.en
  const tools = lazyTools(setting)
  const wrong = (code: ErrorCode, message: string) => answer(400, JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message } }))
  return async request => {
    const methods = addresses['/mcp']
    if (request.method !== methods) return refuse('wrongMethod', null, { methods }, { Allow: methods })
    const came = await bodyOf(request.body, apiLimits.bytes, apiLimits.seconds)
    if (!came.ok) return refuse(came.reason, null, apiLimits)
    const json = jsonOf(came.bytes)
    if (!json.ok) return wrong(ErrorCode.ParseError, t('interface.tools.protocol.notJson', { reason: json.reason }))
    // Many messages at once are no longer of the protocol, and would hold up all others.
    if (Array.isArray(json.came)) return wrong(ErrorCode.InvalidRequest, t('interface.tools.protocol.noMessage'))
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    const server = serverOf(setting, tools)
    await server.connect(transport)
    try {
      const { status, headers, body } = await transport.handleRequest(
        new Request(request.url, { method: methods, headers: request.headers }),
        {
          parsedBody: json.came,
        },
      )
      const text = body === null ? null : await new Response(body).text()
      return new Response(text, { status, headers: { ...Object.fromEntries(headers), 'Cache-Control': 'no-store' } })
    } finally {
      await server.close()
    }
  }
}
