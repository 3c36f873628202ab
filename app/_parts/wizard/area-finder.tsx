'use client'

import { useId, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { offeredOn } from '@/lib/policy/facts'
import { namedAreas } from '@/lib/policy/named-areas'
import { areas } from '@/lib/policy/terms'
import { optionText } from '@/lib/text/law-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import type { FormAnswers } from './wizard-props'

/** A list of parks, zones and bases by name: the one chosen answers the question above. */
export function AreaFinder({
  form,
  fact,
  on,
  onKeep,
}: {
  form: UseFormReturn<FormAnswers>
  fact: 'unitArea' | 'startupArea'
  /** The day checked for: some bases were named later than others. */
  on: string
  onKeep: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const [chosen, setChosen] = useState('')
  const found = namedAreas.find(one => one.id === chosen)
  const choose = (name: string) => {
    setChosen(name)
    const area = namedAreas.find(one => one.id === name)?.area
    if (area === undefined) return
    form.setValue(`${fact}.choice`, area)
    onKeep()
  }
  return (
    <>
      <p>
        <label htmlFor={id}>{t('wizard.areas.label')}</label>
      </p>
      <select id={id} className="text-input" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t('wizard.areas.choose')}</option>
        {offeredOn(on, fact, areas).map(area => (
          <optgroup key={area} label={optionText(i18n, fact, area)}>
            {namedAreas
              .filter(one => one.area === area)
              .map(one => (
                <option key={one.id} value={one.id}>
                  {t(`areas.${one.id}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <div role="status">
        {found !== undefined && (
          <p>
            <Text>
              {[
                t('wizard.areas.found', { name: t(`areas.${found.id}`), area: optionText(i18n, fact, found.area) }),
                t(`wizard.areas.namedIn.${found.namedIn}`),
              ].join(' ')}
            </Text>
          </p>
        )}
      </div>
      <p className="hint">{t('wizard.areas.borders')}</p>
    </>
  )
}
