/**
 * Arguments that hold a case: what every tool about a person takes, and all that is wrong with them at once.
 */
import * as z from 'zod/mini'
import { caseSchema, readCase, type Case } from '../../check/case'
import type { I18n } from '../../text/i18n'
import { refusalText } from '../../text/fault-text'
import { faultsOf, i18nOf, language, languageWords, refuseCall, type Arguments, type Given, type Setting } from './tool'

/** The arguments of a tool about a person: a case, the language, and what more the tool takes. */
export const caseArguments = <More extends Readonly<Record<string, z.ZodMiniType>>>(more: More) =>
  z.extend(caseSchema, { language, ...more })

/** What was read: the case and the language; or what is answered to arguments that are wrong. */
type ReadArguments = { readonly ok: true; readonly i18n: I18n; readonly read: Case } | { readonly ok: false; readonly refusal: Given }

/** Reads the arguments of a tool about a person; `words` are those that its other arguments may be. */
export function readCaseArguments(
  came: Arguments,
  setting: Setting,
  words: Readonly<Record<string, readonly unknown[]>> = {},
): ReadArguments {
  const i18n = i18nOf(came, setting)
  const listed = { language: languageWords, ...words }
  const isOther = ([name]: readonly [string, unknown]) => Object.hasOwn(listed, name)
  const others = Object.fromEntries(Object.entries(came).filter(isOther))
  const wrong = faultsOf(i18n, others, listed)
  const one = readCase(Object.fromEntries(Object.entries(came).filter(entry => !isOther(entry))))
  if (one.ok && wrong.length === 0) return { ok: true, i18n, read: one.read }
  if (one.ok) return { ok: false, refusal: refuseCall(wrong) }
  const { id, line, errors } = refusalText(one.id, 1, one.faults, i18n.t)
  return { ok: false, refusal: refuseCall([...wrong, ...errors], { id, line }) }
}
