'use client'

import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { aims as policyAims, type Aim } from '@/lib/policy/aims'
import { Choice } from '../choice'
import { PageHead } from '../page-head'
import { Text } from '../text'

const all = Object.keys(policyAims) as Aim[]

/** The first page: what the person is here for. Nothing chosen means everything. */
export function Aims({ chosen, onDone }: { chosen: readonly Aim[]; onDone: (aims: readonly Aim[]) => void }) {
  const t = useTranslations('wizard')
  const { register, handleSubmit, setValue, getValues } = useForm<{ aims: Aim[] }>({ values: { aims: [...chosen] } })
  const box = register('aims')
  return (
    <form noValidate onSubmit={handleSubmit(({ aims }) => onDone(aims))}>
      <PageHead title={t('aims.title')}>
        <p className="lead">{t('aims.lead')}</p>
      </PageHead>
      <div className="questions stack">
        <fieldset className="question">
          <legend className="question-label">{t('aims.question')}</legend>
          <p className="hint">{t('aims.hint')}</p>
          <div className="choices">
            {all.map(aim => (
              <Choice
                key={aim}
                type="checkbox"
                value={aim}
                apart={aim === 'everything'}
                label={<Text>{t(`aims.options.${aim}`)}</Text>}
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
            {t('continue')}
          </button>
        </div>
        <p className="quiet">{t('privacy')}</p>
      </div>
    </form>
  )
}
