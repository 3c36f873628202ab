/**
 * The tools as a server of the Model Context Protocol. The SDK's plain server, not its handler of schemas: a case that
 * is wrong must be answered with the contract's refusal, naming every fault.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod/mini'
import { routing } from '../../i18n/routing'
import { lawReadOn } from '../../policy/law'
import { andList, writeDate } from '../../text/i18n'
import { schemas } from '../schemas'
import { versions } from '../versions'
import { checkCase } from './check-case'
import { explainRule } from './explain-rule'
import { listRoutes } from './list-routes'
import { listRules } from './list-rules'
import type { Given, Setting } from './tool'

const tools = [listRules, explainRule, listRoutes, checkCase]

/** A server that answers calls to the tools, to be connected to whoever calls. */
export function serverOf(setting: Setting): Server {
  const { t } = setting.languages.en
  const instructions = t('interface.tools.instructions', { day: writeDate(setting.languages.en, lawReadOn) })
  const names = new Intl.DisplayNames(setting.languages.en.locale, { type: 'language' })
  const languages = andList(
    setting.languages.en,
    routing.locales.map(locale => names.of(locale) ?? locale),
  )
  const server = new Server(
    { name: 'talent-permit-check', title: t('site.name'), version: versions.package },
    { capabilities: { tools: {} }, instructions },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, input, output }) => ({
      name,
      title: t(`interface.tools.${name}.title`),
      description: t(`interface.tools.${name}.description`, { languages }),
      inputSchema: published(input),
      outputSchema: published(z.union([output, schemas.Errors])),
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: came = {} } }) => {
    const tool = tools.find(one => one.name === name)
    if (tool === undefined) throw refused(t('interface.tools.noTool', { name }))
    return result(tool.run(came, setting))
  })
  return server
}

/** What the protocol answers to a request that cannot be met. The SDK's own error puts words of its own before ours. */
const refused = (message: string) => Object.assign(new Error(message), { code: ErrorCode.InvalidParams })

/** A schema as the protocol wants it: of an object, whatever else it says. */
const published = (schema: z.ZodMiniType) => ({ ...z.toJSONSchema(schema, { io: 'input' }), type: 'object' as const })

const result = ({ values, lines, wrong }: Given): CallToolResult => ({
  content: [{ type: 'text', text: lines.join('\n') }],
  structuredContent: values,
  ...(wrong && { isError: true }),
})
