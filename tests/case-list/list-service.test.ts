import { expose, proxy, wrap, type Remote } from 'comlink'
import { afterEach, describe, expect, test } from 'vitest'
import { MissingPart } from '@/app/_parts/on-demand/part'
import { keepErrors } from '@/app/_parts/people/store/keep-errors'
import { ListError } from '@/app/_parts/people/store/list-error'
import { createListService, type ListService } from '@/app/_parts/people/store/list-service'
import type { ReadingState } from '@/app/_parts/people/store/protocol'
import { everybody } from '@/lib/case-list/list-query'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Something on the other side of a channel, as the worker is for the page. */
function across<Service extends object>(service: Service): Remote<Service> {
  const { port1, port2 } = new MessageChannel()
  open.push(() => port1.close())
  keepErrors()
  expose(service, port1)
  return wrap<Service>(port2)
}

const paste = (text: string) => ({ source: { from: 'paste' as const, text }, today: '2026-11-23', locale: 'en' as const })

describe('the worker of a list, asked over a channel', () => {
  test('answers, and says how far reading has come', async () => {
    const service: Remote<ListService> = across(createListService())
    const seen: ReadingState[] = []
    await service.begin(proxy((progress: ReadingState) => void seen.push(progress)))
    expect((await service.open(paste('id,nationality\nAnn,foreign\nBo,foreign'))).counts.all).toBe(2)
    await expect.poll(() => seen.at(-1)?.rows).toBe(2)
    expect((await service.look({ ...everybody, search: 'bo' })).shown).toBe(1)
    expect((await service.rows({ from: 0, to: 9 })).map(({ name }) => name)).toEqual(['Bo'])
    expect(await service.person(7)).toBeUndefined()
    expect(await (await service.write({ kind: 'csv', shown: false })).text()).toContain('Bo')
  })

  test('fails with a problem that has its code and values', async () => {
    const service: Remote<ListService> = across(createListService())
    const early = await service.rows({ from: 0, to: 1 }).then(undefined, (failure: unknown) => failure)
    expect(early).toBeInstanceOf(ListError)
    expect(early).toMatchObject({ problem: { code: 'empty', values: {} } })
    await expect(service.open(paste(''))).rejects.toMatchObject({ problem: { code: 'empty' } })
    await expect(service.open({ ...paste('id\nAnn'), today: 'soon' })).rejects.toMatchObject({
      problem: { code: 'unreadable', values: { reason: expect.stringContaining('soon') } },
    })
  })

  test('keeps apart what did not come, and tells what cannot be handed over', async () => {
    const service = across({
      missing: (): Promise<void> => Promise.reject(new MissingPart('lost')),
      odd: () => ({ inner: () => 1 }),
    })
    await expect(service.missing()).rejects.toBeInstanceOf(MissingPart)
    await expect(service.odd()).rejects.toMatchObject({ problem: { code: 'unreadable' } })
  })
})
