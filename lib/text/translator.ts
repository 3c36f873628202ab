/**
 * How a message is looked up: by a key that is there, with just the values it takes. What is wrong does not compile.
 */
import type { MessageTag, MessageValues } from '../../messages'

/** The full key of a message: `namespace.branch.name`. */
export type MessageKey = keyof MessageValues

/** The keys of messages that are filled in with nothing. */
export type PlainKey = { [Key in MessageKey]: MessageValues[Key] extends undefined ? Key : never }[MessageKey]

/** The keys of a branch, without the branch: of `faults`, `allowed.day` is one. */
export type KeyUnder<Branch extends string> = MessageKey extends infer Key ? (Key extends `${Branch}.${infer Rest}` ? Rest : never) : never

/** The full keys of every file of messages. */
type KeysByFile = { [Key in MessageKey as Key extends `${infer File}.${string}` ? File : never]: Key }

/** The full keys of some files of messages. */
export type KeyOfFile<File extends keyof KeysByFile> = KeysByFile[File]

/** A key made of names that only the data knows, found to be there: see `messageKey`. */
export type KnownKey = string & { readonly known: true }

/** Values for a message of which only the data knows what it takes. */
export type DataValues = Readonly<Record<string, string | number>>

/** What all members of a union have together. */
export type EachOf<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer Each) => void ? Each : never

/** What one message is filled in with; where a key may be one of several, what all of them together take. */
export type ValuesOf<Key> = [Key] extends [MessageKey] ? EachOf<Exclude<MessageValues[Key], undefined>> : DataValues

/** What a message is filled in with where its tags are something of a page’s. */
export type RichValues<Key extends MessageKey, Tag> = {
  readonly [Name in keyof MessageValues[Key]]: MessageValues[Key][Name] extends MessageTag ? Tag : MessageValues[Key][Name]
}

/** The values that follow a key: none where its message takes none. */
export type ValuesAfter<Key> = [Key] extends [MessageKey]
  ? [MessageValues[Key]] extends [undefined]
    ? []
    : [values: ValuesOf<Key>]
  : [values?: DataValues]

/**
 * Looks up a message of a language by its full key and fills it in. A translator of a few files knows only their keys.
 * Throws for a message that is not there.
 */
export interface Translator<Keys extends MessageKey = MessageKey> {
  <Key extends Keys | KnownKey>(key: Key, ...values: ValuesAfter<Key>): string
  /** Whether there is a message of this name, among those this translator was given. */
  readonly has: (key: string) => boolean
}

/**
 * The key of a message whose name only the data knows, such as a statement of the law. Throws a RangeError where there
 * is no such message. Names that are types need none of this: `t(`rules.${id}.name`)` compiles or it does not.
 */
export function messageKey<const Key extends string>({ has }: Pick<Translator, 'has'>, key: Key): Key & KnownKey {
  if (!has(key)) throw new RangeError(`no message is called "${key}"`)
  return key as Key & KnownKey
}
