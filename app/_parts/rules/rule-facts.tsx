import type { ReactNode } from 'react'
import { languages } from '@/lib/i18n/routing'
import { inForce } from '@/lib/policy/law'
import type { PolicyRule } from '@/lib/policy/types'
import { writeDate } from '@/lib/text/i18n'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** A rule at a glance: its Chinese name, its number in print, since when, how well established, what it opens. */
export function RuleFacts({ rule }: { rule: PolicyRule }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <dl className="facts">
      <Row label={t('pages.rule.chineseName')}>
        <span lang={languages.zh.lang}>{t(`rules.${rule.id}.official`)}</span>
      </Row>
      <Row label={t('pages.rule.official')}>
        {rule.official === undefined ? t('pages.rule.officialNone') : t('pages.rule.officialNumber', { number: rule.official })}
      </Row>
      <Row label={t('pages.rule.inForce')}>{writeDate(i18n, inForce)}</Row>
      <Row label={t('pages.rule.established')}>{t(`pages.certainty.${rule.certainty}`)}</Row>
      <Row label={t('pages.rule.opens')}>
        <ul className="plain">
          {rule.grants
            .filter(({ supporting }) => !supporting)
            .map(({ id }) => (
              <li key={id}>
                <Text>{t(`grants.${id}.name`)}</Text>
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
