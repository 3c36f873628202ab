/** Lists in text: heads and values in any language, days, numbers, faults in their places. */
import { describe, expect, test } from 'vitest'
import type { ListedPerson } from '../../lib/people/person'
import { readList, type ListPart, type ReadOptions } from '../../lib/people/read'
import { textSource, type ListSource } from '../../lib/people/source'
import { vocabulary } from './spoken'

export async function partsOf(source: ListSource, options?: ReadOptions): Promise<readonly ListPart[]> {
  const parts: ListPart[] = []
  for await (const part of readList(source, vocabulary, options)) parts.push(part)
  return parts
}
const peopleIn = (parts: readonly ListPart[]): readonly ListedPerson[] => parts.flatMap(part => (part.kind === 'people' ? part.people : []))
const paste = async (text: string, options?: ReadOptions) => partsOf(textSource(text), options)

describe('pasted text', () => {
  test('heads and values of both languages side by side', async () => {
    const parts = await paste('姓名,Highest degree,国籍或居民身份,hasSpouse,上海连续工作起始日,税前年工资最低额,审核日期\r\n"李, 雷",硕士,Foreign national,是,2022年3月2日,"600,000",2026/11/23\r\nB,Master’s degree,foreign,N,从未,６０００００,\r\n')
    expect(peopleIn(parts)).toHaveLength(2)
  })
})
