/**
 * The types of the messages: `messages.d.ts` says of every key of messages/en what its message is filled in with, so
 * that a key that is not there, or a value too few or too many, does not compile.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the kinds of places in a message take. Days are written by `writeDate`, so no message takes one. */
const typeOfPlace = new Map([
  [TYPE.argument, 'string | number'],
  [TYPE.number, 'number'],
  [TYPE.plural, 'number'],
  [TYPE.select, 'string'],
  [TYPE.tag, 'MessageTag'],
])

/**
 * What a message is filled in with: the type of each value by its name. Throws for a message that is no ICU message, and
 * for a place of a kind that messages do not use.
 * @param {string} message
 * @returns {ReadonlyMap<string, string>}
 */
export function valuesOfMessage(message) {
  /** @type {Map<string, string>} */
  const values = new Map()
  /** @param {readonly Element[]} elements */
  const look = elements => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      const type = typeOfPlace.get(element.type)
      if (type === undefined) throw new RangeError(`a message takes no date or time: ${message}`)
      // A number that stands plainly in another place of the message is a number there, too.
      if (values.get(element.value) !== 'number') values.set(element.value, type)
      if ('children' in element) look(element.children)
      if ('options' in element) for (const { value } of Object.values(element.options)) look(value)
    }
  }
  look(parse(message))
  return values
}

/**
 * Every message of a file, or of a branch of one, under its full key.
 * @param {object} branch
 * @param {string} above
 * @returns {readonly (readonly [key: string, message: string])[]}
 */
export const messagesIn = (branch, above) =>
  Object.entries(branch).flatMap(([name, inner]) => {
    const key = `${above}.${name}`
    return typeof inner === 'string' ? [[key, inner]] : messagesIn(inner, key)
  })

/**
 * The text of messages.d.ts for messages by their full keys.
 * @param {readonly (readonly [key: string, message: string])[]} messages
 */
export function messageTypes(messages) {
  const lines = messages.map(([key, message]) => {
    const values = [...valuesOfMessage(message)].map(([name, type]) => `${name}: ${type}`)
    return `  '${key}': ${values.length === 0 ? 'undefined' : `{ ${values.join('; ')} }`}\n`
  })
  return `// Written by lib/build/message-types.mjs from messages/en; not to be edited.

/** What stands for a tag of a message: a page makes something of the words in it. */
export interface MessageTag { readonly tag: true }

/** Every message by its full key, with what it is filled in with. */
export interface MessageValues {
${lines.join('')}}
`
}

/** Every message of messages/en by its full key. */
export const sourceMessages = () =>
  readdirSync(path.join(root, 'messages/en')).flatMap(file =>
    messagesIn(JSON.parse(readFileSync(path.join(root, 'messages/en', file), 'utf8')), path.basename(file, '.json')),
  )

/** Writes messages.d.ts at the root of the project, where it changed. */
export function writeMessageTypes() {
  const file = path.join(root, 'messages.d.ts')
  const text = messageTypes(sourceMessages())
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch {
    // It is not there yet.
  }
  writeFileSync(file, text)
}
