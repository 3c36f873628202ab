'use client'

import { useForm } from 'react-hook-form'
import { aims as policyAims, type Aim } from '@/lib/policy/aims'
import { ChoiceField } from '../choice'
import { PageHead } from '../page-head'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

const all = Object.keys(policyAims) as Aim[]

/** The first page: what the person is here for. Nothing chosen means everything. */
export function Aims({ chosen, onDone }: { chosen: readonly Aim[]; onDone: (aims: readonly Aim[]) => void }) {
  const { t } = useI18n()
  const { register, handleSubmit, setValue, getValues } = useForm<{ aims: Aim[] }>({ values: { aims: [...chosen] } })
  const box = register('aims')
  return (
    <form noValidate onSubmit={handleSubmit(({ aims }) => onDone(aims))}>
      <PageHead title={t('wizard.aims.title')}>
        <p className="lead">{t('wizard.aims.lead')}</p>
      </PageHead>
      <div className="questions stack">
        <fieldset className="question">
          <legend className="question-label">{t('wizard.aims.question')}</legend>
          <p className="hint">{t('wizard.aims.hint')}</p>
          <div className="choices">
            {all.map(aim => (
              <ChoiceField
                key={aim}
                type="checkbox"
                value={aim}
                apart={aim === 'everything'}
                label={<Text>{t(`wizard.aims.options.${aim}`)}</Text>}
                {...box}
                onChange={event => {
                  const ticked = event.currentTarget.checked
                  const done = box.onChange(event)
                  // "Everything" stands for all of them, so it never stands beside one of them.
                  if (ticked) setValue('aims', aim === 'everything' ? [aim] : getValues('aims').filter(one => one !== 'everything'))
                  return done
                }}
              />
            ))}
          </div>
        </fieldset>
        <div className="actions">
          <button className="button" type="submit">
            {t('wizard.continue')}
          </button>
        </div>
        <p className="quiet">{t('wizard.privacy')}</p>
      </div>
    </form>
  )
}
