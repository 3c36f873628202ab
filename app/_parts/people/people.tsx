'use client'

import { useEffect, useState } from 'react'
import { calendar } from '../ahead/for-calendar'
import { useToday } from '../session'
import { KeepBeforeReload } from '../on-demand/before-reload'
import { trial } from '../what-if/what-if'
import { UploadPage } from './upload/upload-page'
import { carryList } from './store/carried-list'
import { Failure } from './failure'
import { ColumnMapping } from './upload/column-mapping'
import { ChangedList } from './compare/changed-list'
import { ListPage } from './list-page'
import { PrintBatch } from './print/print-batch'
import { PersonPage } from './person-page'
import { ReadingProgress } from './upload/reading-progress'
import { useLeaveWarning } from './save/use-leave-warning'
import { useList, type OpenList, type Reread } from './store/use-list'
import { peopleRoutes } from './people-route'
import { useListQuery } from './table/use-list-query'
import { useHashRoute } from '../use-hash-route'
import { useI18n } from '../use-i18n'

/** A list of people from its file to the papers: what stands on the page at each stage. */
export function People() {
  const { stage, notice, open, reread, close } = useList()
  const list = stage.at === 'list' ? stage.list : undefined
  const isOpen = list !== undefined
  useLeaveWarning(list?.unsavedEdits, useI18n().t('lists.leave'))
  useEffect(() => {
    // A list does not outlive its page, so nothing may be missing later that was there when it was opened.
    if (isOpen) for (const part of [trial, calendar]) part.prefetch()
  }, [isOpen])
  return (
    <KeepBeforeReload value={() => keepList(list)}>
      <Staged stage={stage} notice={notice} open={open} reread={reread} close={close} />
    </KeepBeforeReload>
  )
}

/** Makes an open list outlive the page’s being loaded again; false where that cannot be. */
async function keepList(list: OpenList | undefined): Promise<boolean> {
  let kept = list === undefined
  await list?.ask(
    'write',
    { kind: 'case', shown: false },
    async file => {
      kept = await carryList(list, file)
    },
    () => {},
  )
  return kept
}

function Staged({ stage, notice, open, reread, close }: ReturnType<typeof useList>) {
  const today = useToday()
  if (stage.at === 'bring' || today === undefined)
    return <UploadPage {...(stage.at === 'bring' && { problem: stage.problem, pasted: stage.pasted })} notice={notice} onSource={open} />
  if (stage.at === 'reading') return <ReadingProgress name={stage.name} progress={stage.progress} onCancel={close} />
  const { list, failure } = stage
  return (
    <>
      {notice}
      {failure !== undefined && <Failure problem={failure} />}
      <Listed list={list} today={today} onReread={reread} onClose={close} />
    </>
  )
}

/** What stands on the page once a list is open. */
function Listed({ list, today, onReread, onClose }: { list: OpenList; today: string; onReread: Reread; onClose: () => void }) {
  const { route } = useHashRoute(peopleRoutes)
  const query = useListQuery(list)
  const [opened, setOpened] = useState<number | undefined>(undefined)
  // A list read again is another one, which begins at its people.
  const [changing, setChanging] = useState(false)
  const now = route.at === 'person' ? route.person : route.at === 'list' ? opened : undefined
  if (now !== opened) setOpened(now)
  const isUnmapped = list.overview.heads.some(({ meaning }) => meaning === undefined)
  if (isUnmapped) return <ColumnMapping list={list} onReread={onReread} onClose={onClose} />
  if (changing) return <ColumnMapping list={list} onReread={onReread} onClose={onClose} onBack={() => setChanging(false)} />
  if (route.at === 'person') return <PersonPage key={route.person} list={list} person={route.person} today={today} />
  // Nobody is chosen where the page was loaded again and the list brought once more.
  if (route.at === 'print' && list.overview.chosen > 0) return <PrintBatch list={list} today={today} />
  if (route.at === 'changes' && list.overview.overlay !== undefined) return <ChangedList list={list} />
  return <ListPage list={list} query={query} returnTo={opened} onClose={onClose} onReread={onReread} onChange={() => setChanging(true)} />
}
