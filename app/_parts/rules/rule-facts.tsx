import type { ReactNode } from 'react'
import { languages } from '@/lib/i18n/routing'
import { inForce } from '@/lib/policy/law'
import type { PolicyRule } from '@/lib/policy/types'
import { writeDate } from '@/lib/text/i18n'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** A rule at a glance: its Chinese name, its number in print, since when, how well established, what it opens. */
export function RuleFacts({ rule }: { rule: PolicyRule }) {
  const tongue = useTongue()
  const { tell } = tongue
  return (
    <dl className="facts">
      <Row label={tell('pages.rule.chineseName')}>
        <span lang={languages.zh.lang}>{tell(`rules.${rule.id}.official`)}</span>
      </Row>
      <Row label={tell('pages.rule.official')}>
        {rule.official === undefined
          ? tell('pages.rule.officialNone')
          : tell('pages.rule.officialNumber', { number: rule.official })}
      </Row>
      <Row label={tell('pages.rule.inForce')}>{writeDate(tongue, inForce)}</Row>
      <Row label={tell('pages.rule.established')}>{tell(`pages.certainty.${rule.certainty}`)}</Row>
      <Row label={tell('pages.rule.opens')}>
        <ul className="plain">
          {rule.grants.filter(({ supporting }) => !supporting).map(({ id }) => (
            <li key={id}>
              <Text>{tell(`grants.${id}.name`)}</Text>
            </li>
          ))}
        </ul>
      </Row>
    </dl>
  )
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
