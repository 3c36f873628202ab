import type { CaseFacts } from '@/lib/check/case'
import { lawReadOn } from '@/lib/policy/law'
import { changedVerdicts, type GoneAnswer } from '@/lib/share-link/link-today'
import { verdictsByRule, type Linked } from '@/lib/share-link/share-link'
import { changedVerdictText, goneAnswerText } from '@/lib/law-history/link-change-text'
import { writeDate } from '@/lib/text/i18n'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/**
 * What is not as it was when the link was made: answers that are no answers any more, and rules that say something else;
 * nothing where all is as it was.
 */
export function ChangesSinceLink({ linked, answers, gone }: { linked: Linked; answers: CaseFacts; gone: readonly GoneAnswer[] }) {
  const i18n = useI18n()
  const { t } = i18n
  const changed = changedVerdicts(linked, verdictsByRule(answers, linked.on))
  if (changed.length === 0 && gone.length === 0) return null
  return (
    <Section id="since" name={t('link.since.title')}>
      <p>{t('link.since.read', { then: writeDate(i18n, linked.readOn), now: writeDate(i18n, lawReadOn) })}</p>
      {gone.length > 0 && <List head={t('link.since.gone')} texts={gone.map(one => goneAnswerText(i18n, one))} />}
      {changed.length > 0 && <List head={t('link.since.text')} texts={changed.map(one => changedVerdictText(i18n, one))} />}
    </Section>
  )
}

function List({ head, texts }: { head: string; texts: readonly string[] }) {
  return (
    <>
      <p>{head}</p>
      <ul>
        {texts.map(text => (
          <li key={text}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </>
  )
}
