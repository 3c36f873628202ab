'use client'

import { useTranslations } from 'next-intl'
import { useToday } from '../kept-in-tab'
import { Bring } from './bring'
import { Failure } from './failure'
import { Heads } from './heads'
import { ListPage } from './list-page'
import { Pack } from './pack'
import { PersonPage } from './person-page'
import { Reading } from './reading'
import { useAskBeforeLeaving } from './use-ask-before-leaving'
import { useList, type OpenList } from './use-list'
import { usePeoplePlace } from './use-people-place'

/** A list of people from its file to the papers: what stands on the page at each stage. */
export function People() {
  const today = useToday()
  const { stage, open, mean, close } = useList()
  useAskBeforeLeaving(stage.at === 'list', useTranslations('lists')('leave'))
  if (stage.at === 'bring' || today === undefined) return <Bring problem={stage.at === 'bring' ? stage.problem : undefined} onSource={open} />
  if (stage.at === 'reading') return <Reading name={stage.name} progress={stage.progress} onCancel={close} />
  const { list, failure } = stage
  return (
    <>
      {failure !== undefined && <Failure problem={failure} />}
      <Listed list={list} today={today} onMean={mean} onClose={close} />
    </>
  )
}

/** What stands on the page once a list is open. */
function Listed({ list, today, onMean, onClose }: { list: OpenList; today: string; onMean: ReturnType<typeof useList>['mean']; onClose: () => void }) {
  const place = usePeoplePlace()
  if (list.overview.unknown.length > 0) return <Heads list={list} onMean={onMean} onClose={onClose} />
  if (place.at === 'person') return <PersonPage key={place.person} list={list} person={place.person} today={today} />
  // Nobody is chosen where the page was loaded again and the list brought once more.
  if (place.at === 'print' && list.overview.chosen > 0) return <Pack list={list} today={today} />
  return <ListPage list={list} onClose={onClose} />
}
