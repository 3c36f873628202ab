'use client'

import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'

/** Asks before a list is read again, where something in it was put right by hand and not saved yet. */
export function useSureToRead({ unsavedEdits }: OpenList): (then: () => void) => void {
  const { t } = useI18n()
  return then => {
    if (!unsavedEdits.unsaved() || window.confirm(t('lists.choice.sure'))) then()
  }
}
