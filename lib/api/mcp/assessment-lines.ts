/**
 * An assessment as lines of text under the names of the contract, for whoever sees the text of an answer and no more.
 */
import type { WeighedAssessment } from '../../check/check'
import type { AnyFact } from '../../policy/all-facts'
import { messageKey } from '../../text/translator'
import type { I18n } from '../../text/i18n'

/** What stands for nothing, as in the JSON. */
const NONE = 'null'

/** All fields of one rule or route, a line each; a field that is empty is left out, the verdict never. */
export function assessmentLines(i18n: I18n, one: WeighedAssessment<AnyFact>): readonly string[] {
  const { verdict, leaning, readings, grants, missing, earliest, changes, moreChanges } = one
  const { t } = i18n
  const named = (key: string, id: string) => t('interface.tools.named', { name: t(messageKey(t, `${key}.${id}.name`)), id })
  const fields: Readonly<Record<string, readonly string[]>> = {
    verdict: [verdict === 'disputed' ? `${verdict}, leaning ${leaning ?? NONE}` : verdict],
    readings: Object.entries(readings).map(([id, state]) => `${id} ${state}`),
    grants: grants.map(
      ({ id, state, windows }) =>
        `${named('grants', id)} ${state}${windows.map((window, index) => `${index === 0 ? ' → ' : ' | '}${named('windows', window)}`).join('')}`,
    ),
    missing,
    earliest: earliest === null ? [] : [earliest],
    changes: [...changes.map(set => set.join(' + ')), ...(moreChanges === true ? ['…'] : [])],
  }
  return Object.entries(fields).flatMap(([field, said]) => (said.length === 0 ? [] : [`   ${field}: ${said.join('; ')}`]))
}
