/**
 * The tools as a server of the Model Context Protocol. The SDK's plain server, not its handler of schemas: a case that
 * is wrong must be answered with the contract's refusal, naming every fault.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod/mini'
import { routing } from '../../i18n/routing'
import { lawReadOn } from '../../policy/law'
import { andList, writeDate } from '../../text/i18n'
import { schemas } from '../schemas'
import { versions } from '../versions'
import { askTheOffice } from './ask-the-office'
import { checkCase } from './check-case'
import { describedInput, publishedSchema } from './described-input'
import { explainResult } from './explain-result'
import { explainRule } from './explain-rule'
import { listRoutes } from './list-routes'
import { listRules } from './list-rules'
import { nextQuestions } from './next-questions'
import { resourcesOf } from './resources'
import type { Given, Setting } from './tool'

const tools = [listRules, explainRule, listRoutes, checkCase, nextQuestions, explainResult, askTheOffice]

/** The one prompt there is. */
const PROMPT = 'check_a_person'

/** A server that answers calls to the tools, to be connected to whoever calls. */
export function serverOf(setting: Setting, listed = lazyTools(setting)): Server {
  const { t } = setting.languages.en
  const instructions = t('interface.tools.instructions', { day: writeDate(setting.languages.en, lawReadOn) })
  const server = new Server(
    { name: 'talent-permit-check', title: t('site.name'), version: versions.package },
    { capabilities: { tools: {}, prompts: {}, resources: {} }, instructions },
  )
  offerTools(server, setting, listed)
  offerPrompt(server, setting)
  offerResources(server, setting)
  return server
}

/** The tools as they are listed, worked out when they are first asked for, once for all servers that are handed it. */
export function lazyTools({ languages }: Setting) {
  const { t } = languages.en
  const names = new Intl.DisplayNames(languages.en.locale, { type: 'language' })
  const spoken = andList(
    languages.en,
    routing.locales.map(locale => names.of(locale) ?? locale),
  )
  const listed = () =>
    tools.map(tool => ({
      name: tool.name,
      title: t(`interface.tools.${tool.name}.title`),
      description: t(`interface.tools.${tool.name}.description`, { languages: spoken }),
      inputSchema: describedInput(languages.en, tool),
      outputSchema: publishedSchema(z.union([tool.output, schemas.Errors])),
      annotations: { readOnlyHint: true, openWorldHint: false },
    }))
  let list: ReturnType<typeof listed> | undefined
  return () => (list ??= listed())
}

function offerTools(server: Server, setting: Setting, listed: ReturnType<typeof lazyTools>): void {
  const { t } = setting.languages.en
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed() }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: came = {} } }) => {
    const tool = tools.find(one => one.name === name)
    if (tool === undefined) throw refused(t('interface.tools.noTool', { name }))
    return result(tool.run(came, setting))
  })
}

function offerPrompt(server: Server, { languages }: Setting): void {
  const { t } = languages.en
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: [
      {
        name: PROMPT,
        title: t('interface.tools.prompt.title'),
        description: t('interface.tools.prompt.description'),
        arguments: [
          { name: 'words', description: t('interface.tools.prompt.told'), required: true },
          { name: 'language', description: t('interface.tools.arguments.language') },
        ],
      },
    ],
  }))
  server.setRequestHandler(GetPromptRequestSchema, ({ params: { name, arguments: came = {} } }) => {
    if (name !== PROMPT) throw refused(t('interface.tools.noPrompt', { name }))
    const i18n = languages[routing.locales.find(one => one === came.language) ?? routing.defaultLocale]
    // Default: whoever said nothing is asked from the beginning.
    const text = i18n.t('interface.tools.prompt.text', { words: came.words ?? '' })
    return { description: i18n.t('interface.tools.prompt.description'), messages: [{ role: 'user', content: { type: 'text', text } }] }
  })
}

function offerResources(server: Server, setting: Setting): void {
  const { t } = setting.languages.en
  const mimeType = 'text/markdown'
  const resources = resourcesOf(setting)
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: resources.map(({ read: _, ...one }) => ({ ...one, mimeType })),
  }))
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const resource = resources.find(one => one.uri === uri)
    if (resource === undefined) throw refused(t('interface.tools.noResource', { uri }))
    return { contents: [{ uri, mimeType, text: resource.read() }] }
  })
}

/** What the protocol answers to a request that cannot be met. The SDK's own error puts words of its own before ours. */
const refused = (message: string) => Object.assign(new Error(message), { code: ErrorCode.InvalidParams })

/** The lines, and the values twice: for programs that take values, and as text for those that hand on nothing else. */
const result = ({ values, lines, wrong }: Given): CallToolResult => ({
  content: [
    { type: 'text', text: lines.join('\n') },
    { type: 'text', text: JSON.stringify(values) },
  ],
  structuredContent: values,
  ...(wrong && { isError: true }),
})
