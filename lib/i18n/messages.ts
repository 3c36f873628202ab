import { withRuleCount } from './rule-count'
import type ahead from '../../messages/en/ahead.json'
import type areas from '../../messages/en/areas.json'
import type broken from '../../messages/en/broken.json'
import type command from '../../messages/en/command.json'
import type diff from '../../messages/en/diff.json'
import type exported from '../../messages/en/exports.json'
import type facts from '../../messages/en/facts.json'
import type faults from '../../messages/en/faults.json'
import type grants from '../../messages/en/grants.json'
import type inspect from '../../messages/en/inspect.json'
import type interfaceWords from '../../messages/en/interface.json'
import type law from '../../messages/en/law.json'
import type link from '../../messages/en/link.json'
import type lists from '../../messages/en/lists.json'
import type office from '../../messages/en/office.json'
import type pages from '../../messages/en/pages.json'
import type papers from '../../messages/en/papers.json'
import type people from '../../messages/en/people.json'
import type prove from '../../messages/en/prove.json'
import type reasons from '../../messages/en/reasons.json'
import type result from '../../messages/en/result.json'
import type schemes from '../../messages/en/schemes.json'
import type routes from '../../messages/en/routes.json'
import type rules from '../../messages/en/rules.json'
import type site from '../../messages/en/site.json'
import type sources from '../../messages/en/sources.json'
import type terms from '../../messages/en/terms.json'
import type statements from '../../messages/en/statements.json'
import type windows from '../../messages/en/windows.json'
import type wizard from '../../messages/en/wizard.json'
import type words from '../../messages/en/words.json'

/**
 * All words of the site, one file a namespace: `messages/<locale>/<namespace>.json`. A new file is named three
 * times here; the compiler compares the names with each other, and a test with the folder.
 */
export type Messages = {
  ahead: typeof ahead
  areas: typeof areas
  broken: typeof broken
  command: typeof command
  diff: typeof diff
  exports: typeof exported
  facts: typeof facts
  faults: typeof faults
  grants: typeof grants
  inspect: typeof inspect
  interface: typeof interfaceWords
  law: typeof law
  link: typeof link
  lists: typeof lists
  office: typeof office
  pages: typeof pages
  papers: typeof papers
  people: typeof people
  prove: typeof prove
  reasons: typeof reasons
  result: typeof result
  schemes: typeof schemes
  routes: typeof routes
  rules: typeof rules
  site: typeof site
  sources: typeof sources
  terms: typeof terms
  statements: typeof statements
  windows: typeof windows
  wizard: typeof wizard
  words: typeof words
}

export type Namespace = keyof Messages

const named: Readonly<Record<Namespace, true>> = {
  ahead: true,
  areas: true,
  broken: true,
  command: true,
  diff: true,
  exports: true,
  facts: true,
  faults: true,
  grants: true,
  inspect: true,
  interface: true,
  law: true,
  link: true,
  lists: true,
  office: true,
  pages: true,
  papers: true,
  people: true,
  prove: true,
  reasons: true,
  result: true,
  schemes: true,
  routes: true,
  rules: true,
  site: true,
  sources: true,
  terms: true,
  statements: true,
  windows: true,
  wizard: true,
  words: true,
}

/** The names of all files of messages. */
export const namespaces = Object.keys(named)

const wordsIn = async (locale: string, namespace: string): Promise<Record<string, unknown>> => {
  const file: { default: Record<string, unknown> } = await import(`../../messages/${locale}/${namespace}.json`)
  return file.default
}

/** The words of one namespace in one language. Those that say how many rules there are say it in words. */
export const wordsOf = async (locale: string, namespace: string): Promise<Record<string, unknown>> =>
  withRuleCount(await wordsIn(locale, namespace), await wordsIn(locale, 'words'))

/** All words of one language, by namespace. */
export const allWordsOf = async (locale: string): Promise<Record<string, Record<string, unknown>>> =>
  Object.fromEntries(await Promise.all(namespaces.map(async name => [name, await wordsOf(locale, name)] as const)))
