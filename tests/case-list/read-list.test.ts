/**
 * What is understood in lists of text: heads and values in any language, days, numbers; and what is refused, and where.
 */
import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { check } from '@/lib/check/check'
import { withCorrection } from '@/lib/case-list/row'
import { allBytes, fileSource, type FileSource } from '@/lib/case-list/list-source'
import type { CellFault, ListedPerson } from '@/lib/case-list/person'
import { summaryOf } from '@/lib/case-list/summary'
import { facts } from '@/lib/policy/facts'
import { nobodySpecial } from '../cases/persons'
import { gather, fileOf, open, paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'

const answersTo = async (head: string, ...cells: readonly string[]) =>
  (await paste(`id\t${head}\n${cells.map((cell, index) => `${index}\t${cell}`).join('\n')}`)).people.map(({ facts, on, faults }) =>
    faults[0] === undefined ? (Object.values(facts)[0] ?? on ?? null) : faults[0].why,
  )

describe('heads', () => {
  test('names, labels of any language, plain words, whatever their case, width and punctuation', async () => {
    const { columns } = await paste('ＮＡＭＥ,Highest Degree?,国籍或居民身份,hasSpouse, 审核日期 ,employers recommendation\nx,,,,,')
    expect(columns.map(({ meaning }) => meaning)).toEqual(['id', 'degree', 'nationality', 'hasSpouse', 'on', 'employerRecommends'])
  })
  test('heads that are not understood, empty or repeated ask for a mapping, and show what stands below', async () => {
    const text = '姓名,薪水,,Degree,学位,最高学位\nA,1,x,硕士,硕士,硕士\n\nB,2,y,博士,,\n'
    const first = await paste(text)
    expect(first.kinds).toEqual(['unmapped'])
    expect(first.columns.map(({ meaning, trouble }) => trouble ?? meaning)).toEqual([
      'id',
      'unknown',
      'empty',
      'degree',
      'repeated',
      'repeated',
    ])
    expect(first.sample).toEqual([
      ['A', '1', 'x', '硕士', '硕士', '硕士'],
      ['B', '2', 'y', '博士', '', ''],
    ])
    const again = await paste(text, { meanings: ['id', 'leastAnnualWageCny', 'ignored', 'degree', 'ignored', 'ignored'] })
    expect(again.people.map(({ row, id, facts }) => [row, id, facts])).toEqual([
      [2, 'A', { leastAnnualWageCny: 1, degree: 'master' }],
      [4, 'B', { leastAnnualWageCny: 2, degree: 'doctor' }],
    ])
  })
  test('what stands below no head is a fault, and no column without a head is in the way', async () => {
    const { kinds, people } = await paste('id,,degree,,\na,,硕士\nb,x,硕士,,\n')
    expect(kinds).toEqual(['columns', 'people'])
    expect(people.map(({ faults }) => faults.map(({ column, why, came }) => [column, why, came]))).toEqual([[], [[1, 'noHead', 'x']]])
  })
  test('white space is no head, marks alone are none that is known, and several columns may be passed over', async () => {
    const heads = async (head: string) => (await paste(`${head}\na`)).columns.map(({ meaning, trouble }) => trouble ?? meaning)
    expect(await heads('id, ,?!')).toEqual(['id', 'empty', 'unknown'])
    expect(await heads('id,Not understood,Next date,备注')).toEqual(['id', 'ignored', 'ignored', 'kept'])
  })
  test('what would have been right is told with a fault: a day, or an answer of the fact', async () => {
    const [person] = (await paste('id,degree,on\na,x,soon')).people
    expect(person?.faults.map(({ allowed }) => allowed)).toEqual([{ kind: 'answer', of: facts.degree }, { kind: 'day' }])
  })
  test('a second column of the same meaning is told, not taken', async () => {
    expect((await paste('degree,Highest degree\nmaster,bachelor')).columns.map(({ trouble }) => trouble)).toEqual([undefined, 'repeated'])
  })
})

describe('values', () => {
  test('choices', async () => {
    expect(
      await answersTo(
        'degree',
        'master',
        'Master’s degree',
        "MASTER'S DEGREE",
        '硕士',
        ' 硕士学位',
        'unknown',
        '不清楚',
        'I don’t know',
        '',
        'magister',
      ),
    ).toEqual(['master', 'master', 'master', 'master', 'master', 'unknown', 'unknown', 'unknown', null, 'notAllowed'])
  })
  test('a label without its bracket counts only where it is one answer’s', async () => {
    expect(
      await answersTo(
        'status',
        '工作类居留许可',
        '工作类居留许可（加注“人才”）',
        'Residence permit for work',
        'Talent visa R',
        'Residence permit for work marked “talent”',
      ),
    ).toEqual(['work-permit', 'talent-work-permit', 'work-permit', 'talent-visa', 'talent-work-permit'])
  })
  test('yes and no', async () => {
    expect(
      await answersTo('hasSpouse', '是', 'YES', 'y', 'TRUE', '否', 'no', 'N', 'false', '没有', '1', '0', 'maybe', 'yes?', '!是', '是？'),
    ).toEqual([true, true, true, true, false, false, false, false, false, true, false, ...Array.from({ length: 4 }, () => 'notAllowed')])
  })
  test('days', async () => {
    expect(
      await answersTo(
        'areaWorkSince',
        '2022-03-02',
        '2022/3/2',
        '2022.3.2',
        '2022年3月2日',
        '2022 年 3 月 2 号',
        '２０２２－０３－０２',
        '2 March 2022',
        'Mar 2, 2022',
        '2nd Mar. 2022',
        '2-Mar-2022',
        '20220302',
        '2022-03-02 00:00:00',
        '2022-03-02T00:00:00Z',
        '31.12.2021',
        '12/31/2021',
        '03/03/2022',
        '44622',
        '三月 2 2022',
      ),
    ).toEqual([...Array.from({ length: 13 }, () => '2022-03-02'), '2021-12-31', '2021-12-31', '2022-03-03', '2022-03-02', '2022-03-02'])
  })
  test('months by the names of either language, whatever names this machine has for them', async () => {
    const english = ['January', 'Feb', 'march', 'Apr.', 'MAY', 'June', 'Jul', 'August', 'Sept', 'Oct', 'November', 'Dec']
    const chinese = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月']
    for (const names of [english, chinese])
      expect(await answersTo('areaWorkSince', ...names.map(name => `9 ${name} 2021`))).toEqual(
        names.map((_, at) => `2021-${String(at + 1).padStart(2, '0')}-09`),
      )
  })
  test('yes and no as the page’s own fields write them, in whichever language it is read', async () => {
    expect(await answersTo('chineseDescent', 'true', 'false', 'unknown', '')).toEqual([true, false, 'unknown', null])
  })
  test('days that are two, or none', async () => {
    expect(
      await answersTo(
        'areaWorkSince',
        '03/04/2022',
        '1.2.2022',
        '2022',
        '2023-02-29',
        '3/4/22',
        '2022-03-02 08:15',
        'March 2022',
        '1899-12-31',
        '2101-01-01',
        '2022-3/2',
        'never',
        '从未',
        '未在此类区域内工作',
      ),
    ).toEqual(['twoDays', 'twoDays', ...Array.from({ length: 8 }, () => 'notAllowed'), 'never', 'never', 'never'])
  })
  test('a day to check for is a day, nothing else', async () => {
    expect(await answersTo('on', '2026/11/23', '', 'unknown', 'never')).toEqual(['2026-11-23', null, 'notAllowed', 'notAllowed'])
  })
  test('numbers', async () => {
    expect(
      await answersTo('leastAnnualWageCny', '600000', '600,000', '600 000', '６００，０００', "1'234'567.5", '0.125', '', '不知道'),
    ).toEqual([600000, 600000, 600000, 600000, 1234567.5, 0.125, null, 'unknown'])
    expect(
      await answersTo('leastAnnualWageCny', '60万', '600k', '¥600,000', '六十万元', '1.234.567', '600.000', '600,00', '$600,000'),
    ).toEqual([600000, 600000, 600000, 600000, 1234567, 'twoNumbers', 'twoNumbers', 'notAllowed'])
    expect(await answersTo('leastAnnualWageCny', '-1', '6e5', '60,00,00', '12,345 678', 'Infinity', '9'.repeat(400))).toEqual(
      Array.from({ length: 6 }, () => 'notAllowed'),
    )
    expect(await answersTo('leastMonthsInChina', '6', '6.0', '13', '6.5')).toEqual([6, 6, 'notAllowed', 'notAllowed'])
  })
})

describe('rows', () => {
  test('a row of another length is refused as a row, and its answers are kept', async () => {
    const { people } = await paste('id,degree,hasSpouse\na,硕士\nb,硕士,是,x\nc,硕士,是,,\n,,\n\n"d\nd",硕士,否\n')
    expect(
      people.map(({ row, id, facts, faults }) => [row, id, facts, faults.map(({ column, why, allowed }) => [column, why, allowed])]),
    ).toEqual([
      [2, 'a', { degree: 'master', hasSpouse: null }, [[-1, 'cells', { kind: 'cells', expected: 3, came: 2 }]]],
      [3, 'b', { degree: 'master', hasSpouse: true }, [[-1, 'cells', { kind: 'cells', expected: 3, came: 4 }]]],
      [4, 'c', { degree: 'master', hasSpouse: true }, []],
      [7, 'd\nd', { degree: 'master', hasSpouse: false }, []],
    ])
  })
  test('a fault says where it stands and what came, and is mended by what is typed', async () => {
    const { people } = await paste('id;degree;areaWorkSince\nA;Magister;03/04/2022\n')
    const [person] = people
    if (person === undefined) throw new Error('nobody')
    expect(person.faults.map(({ column, about, came, why }) => [column, about, came, why])).toEqual([
      [1, 'degree', 'Magister', 'notAllowed'],
      [2, 'areaWorkSince', '03/04/2022', 'twoDays'],
    ])
    const [first, second] = person.faults
    if (first === undefined || second === undefined) throw new Error('no faults')
    const half = withCorrection(person, first, '硕士', vocabulary)
    const still = withCorrection(half, second, '31/31/2022', vocabulary)
    expect(still.faults.map(({ came, why }) => [came, why])).toEqual([['31/31/2022', 'notAllowed']])
    const whole = still.faults.reduce((one, fault) => withCorrection(one, fault, '2022年4月3日', vocabulary), still)
    expect(whole).toEqual({ row: 2, id: 'A', on: undefined, facts: { degree: 'master', areaWorkSince: '2022-04-03' }, faults: [] })
  })
  test('what is wrong with a whole row, with who it is or with the day goes when it was looked at or typed anew', () => {
    const fault = (about: CellFault['about'], came: string): CellFault => ({
      column: -1,
      about,
      came,
      why: 'contract',
      allowed: { kind: 'day' },
    })
    const [row, id, on, degree] = [fault('row', 'a | b'), fault('id', '5'), fault('on', 'soon'), fault('degree', 'MBA')]
    const person: ListedPerson = { row: 2, id: undefined, on: '2026-01-01', facts: { degree: 'none' }, faults: [row, id, on, degree] }
    const corrected = (one: CellFault, typed: string) => withCorrection(person, one, typed, vocabulary)
    expect(corrected(row, 'x')).toStrictEqual({ ...person, faults: [id, on, degree] })
    expect(corrected(id, 'Ann')).toStrictEqual({ ...person, id: 'Ann', faults: [row, on, degree] })
    expect(corrected(id, '')).toStrictEqual({ ...person, faults: [row, on, degree] })
    expect(corrected(on, '2026-02-03')).toStrictEqual({ ...person, on: '2026-02-03', faults: [row, id, degree] })
    expect(corrected(on, '')).toStrictEqual({ ...person, on: undefined, faults: [row, id, degree] })
    expect(corrected(degree, 'PhD')).toStrictEqual({ ...person, facts: { degree: 'doctor' }, faults: [row, id, on] })
    expect(corrected(degree, 'MSc?').faults.map(({ about, came, why }) => [about, came, why])).toEqual([
      ['row', 'a | b', 'contract'],
      ['id', '5', 'contract'],
      ['on', 'soon', 'contract'],
      ['degree', 'MSc?', 'notAllowed'],
    ])
  })
  test('a column without a head may be given a meaning, and a mark before pasted text is no part of the first head', async () => {
    const { columns, people } = await paste('\ufeffWho,,degree\na,硕士,x', { meanings: ['id', 'degree', 'ignored'] })
    expect(columns.map(({ head }) => head)).toEqual(['Who', '', 'degree'])
    expect(people).toEqual([{ row: 2, id: 'a', on: undefined, facts: { degree: 'master' }, faults: [] }])
  })
  test('beside heads that are not understood as many cells are shown as there are heads', async () => {
    expect((await paste('id,Studied\na,b,c,d\ne')).sample).toEqual([['a', 'b'], ['e']])
  })
  test('commas, semicolons and tabs; line ends of every kind; a told separator', async () => {
    for (const text of [
      'id,degree\r\na,硕士\r\nb,博士',
      'id;degree\ra;硕士\rb;博士\r',
      'id\tdegree\na\t硕士\r\nb\t博士\r',
      'sep=;\nid;degree\na;硕士\nb;博士',
      '\n\n id , degree \na,硕士\nb,博士\n\n',
    ]) {
      expect((await paste(text)).people.map(({ id, facts }) => [id, facts.degree])).toEqual([
        ['a', 'master'],
        ['b', 'doctor'],
      ])
    }
  })
  test('lines are counted below a told separator, and what no head is understood of is parted where most cells are', async () => {
    expect((await paste('sep=;\nid;degree\na;硕士\n')).people.map(({ row }) => row)).toEqual([3])
    for (const [text, heads] of [
      ['foo,bar;baz,x\n1,2;3,4', ['foo', 'bar;baz', 'x']],
      ['foo;bar,baz;x\n1;2,3;4', ['foo', 'bar,baz', 'x']],
    ] as const)
      expect((await paste(text)).columns.map(({ head }) => head)).toEqual(heads)
    for (const [text, heads] of [
      ['sep=;\nfoo,bar;baz\n1', ['foo,bar', 'baz']],
      ['id,sep=;\na,b', ['id', 'sep=;']],
      ['foo;bar\na,b,c,d,e', ['foo', 'bar']],
      ['\n\nfoo;bar\n1;2', ['foo', 'bar']],
      ['\nid;a,b,c\n1', ['id', 'a,b,c']],
      ['foo;bar', ['foo', 'bar']],
    ] as const)
      expect((await paste(text)).columns.map(({ head }) => head)).toEqual(heads)
    expect((await paste('foo\nx,y,z')).sample).toEqual([['x']])
    expect((await paste('id,degree\nsep=;\nb,master')).people.map(({ id }) => id)).toEqual(['sep=;', 'b'])
    expect((await paste('id,degree\n"a\nb",master\nc,doctor')).people.map(({ row }) => row)).toEqual([2, 4])
    expect((await paste('id,degree\na,硕士\n"b,博士\nc,博士')).problem).toEqual({ code: 'brokenQuotes', values: { line: 3 } })
  })
  test('who a row is about is returned as it stands, without the mark against formulas', async () => {
    expect((await paste("name,degree\n'=1+1,硕士\n' x ,\n O’Neil ,硕士\n")).people.map(({ id }) => id)).toEqual([
      '=1+1',
      "' x ",
      ' O’Neil ',
    ])
  })
})

async function* fail(why: unknown): AsyncGenerator<Uint8Array> {
  yield await Promise.reject(why)
}

describe('files', () => {
  const text = '姓名,最高学位\r\n李雷,硕士\r\n'
  const gb = new Uint8Array([
    0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd7, 0xee, 0xb8, 0xdf, 0xd1, 0xa7, 0xce, 0xbb, 0x0a, 0xc0, 0xee, 0xc0, 0xd7, 0x2c, 0xcb, 0xb6, 0xca,
    0xbf,
  ])
  const utf16 = (swap: boolean) => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes
  }
  test.each([
    ['utf-8', text],
    ['utf-8', `\ufeff${text}`],
    ['utf-16le', utf16(false)],
    ['utf-16be', utf16(true)],
    ['gb18030', gb],
  ])('%s', async (encoding, content) => {
    const read = await open(content)
    expect([read.encoding, read.people.map(({ id, facts }) => [id, facts.degree])]).toEqual([encoding, [['李雷', 'master']]])
  })
  test('a character parted by the pieces of a stream', async () => {
    const bytes = new TextEncoder().encode(text)
    const source = {
      kind: 'file',
      name: 'x',
      size: bytes.length,
      open: async function* () {
        for (const byte of bytes) yield await Promise.resolve(new Uint8Array([byte]))
      },
    } as const
    expect((await gather(source)).people.map(({ row, id }) => [row, id])).toEqual([[2, '李雷']])
  })
  test('what a file is, is seen in however small or large pieces it comes', async () => {
    const inPieces = (bytes: Uint8Array, size: number): FileSource => ({
      kind: 'file',
      name: 'x',
      size: undefined,
      open: async function* () {
        for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
      },
    })
    const rows = async (...parts: readonly string[]) => {
      const source: FileSource = {
        ...inPieces(new Uint8Array(), 1),
        open: async function* () {
          for (const part of parts) yield await Promise.resolve(new TextEncoder().encode(part))
        },
      }
      return (await gather(source)).people.map(({ row, id }) => [row, id])
    }
    expect(await rows('id,degree\n', 'sep=;\n', 'b,master\n')).toEqual([
      [2, 'sep=;'],
      [3, 'b'],
    ])
    for (const size of [1, 3, 700, 5000]) {
      const semicolons = inPieces(new TextEncoder().encode('\n\nid;degree\r\na;master\r\nb;doctor\r'), size)
      expect((await gather(semicolons)).people.map(({ row, id, facts }) => [row, id, facts.degree])).toEqual([
        [4, 'a', 'master'],
        [5, 'b', 'doctor'],
      ])
      const pdf = new TextEncoder().encode(`%PDF-1.7${' '.repeat(3000)}`)
      expect((await gather(inPieces(pdf, size))).problem?.code).toBe('pdf')
      expect((await gather(inPieces(utf16(true), size))).people.map(({ id }) => id)).toEqual(['李雷'])
      expect((await gather(inPieces(new TextEncoder().encode(text.repeat(200)), size))).people).toHaveLength(200)
    }
  })
  test('an encoding is known by its whole mark, and a mark holds for the whole file', async () => {
    const latin = (signs: string) => open(new Uint8Array(Buffer.from(signs, 'latin1')))
    for (const begin of [
      '\xd0\xfe',
      '\xfe\x50',
      '\xef\xbb',
      '\xb0\xa1\xbf\xc6',
      '\xef\xa1\xbf\xc6',
      '\xb0\xbb\xbf\xc6',
      '\xef\xbb\xb0\xa1',
    ])
      expect((await latin(`${begin},degree\n1,\xcb\xb6\xca\xbf`)).encoding).toBe('gb18030')
    for (const begin of ['\xff\x69', '\x69\xff', '\xef\xbb\xbf'])
      expect((await latin(`${begin}d,degree\n1,\xb6\xb6`)).problem?.code).toBe('encoding')
  })
  test('a web page begins like one, in whatever encoding; a sign of nothing makes no text', async () => {
    expect((await open('id,degree\n<html>,master')).people).toHaveLength(1)
    expect((await open(new Uint8Array(Buffer.from('<html>', 'utf16le')))).problem?.code).toBe('webPage')
    expect((await open(new Uint8Array(Buffer.from('id\0\xff\xfe', 'latin1')))).problem?.code).toBe('binary')
  })
  test('all bytes of a file are as many as are allowed, or none', async () => {
    const heard: number[] = []
    const source = fileOf('a'.repeat(99))
    expect((await allBytes(source, 99, bytes => heard.push(bytes)))?.length).toBe(99)
    expect(heard).toEqual([99])
    expect(await allBytes(source, 98, bytes => heard.push(bytes))).toBeUndefined()
    expect(heard).toEqual([99])
  })
  test('a case file that is too large to be held is told so', async () => {
    expect((await paste(`{${' '.repeat(2 ** 28)}`)).problem).toEqual({ code: 'tooLarge', values: { most: 256 } })
  })
  test('a file that cannot be read is told as what it is', async () => {
    const broken = { ...fileOf(text), open: () => fail(new Error('the disk is gone')) }
    expect((await gather(broken)).problem).toEqual({ code: 'unreadable', values: { reason: 'the disk is gone' } })
    expect((await gather({ ...broken, open: () => fail('gone') })).problem).toEqual({ code: 'unreadable', values: { reason: 'gone' } })
  })
  test('a file is let go when it was read, or is not read on', async () => {
    let opened = 0
    let gone = 0
    const stream = () => {
      opened += 1
      const left = [new TextEncoder().encode('%PDF-1.7'), new Uint8Array(2000), new Uint8Array(2000)]
      return new ReadableStream<Uint8Array<ArrayBuffer>>(
        {
          pull(to) {
            const piece = left.shift()
            if (piece === undefined) to.close()
            else to.enqueue(piece)
          },
          cancel() {
            gone += 1
          },
        },
        { highWaterMark: 0 },
      )
    }
    const file = Object.assign(new Blob(), { name: 'x.csv', stream })
    expect((await gather(fileSource(file))).problem?.code).toBe('pdf')
    expect([opened, gone]).toEqual([1, 1])
  })
  test('reading stops when told to, with the signal’s reason', async () => {
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(gather(fileOf(text), { signal: stop.signal })).rejects.toThrow('enough')
  })
})

test('the summary tells of the first day to come, whatever rule it is of, and of a dispute', () => {
  const facts: CaseFacts = {
    ...nobodySpecial,
    chineseDescent: true,
    degree: 'master',
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'zhangjiang',
    stayPurpose: 'work',
    employerRecommends: true,
    areaWorkSince: '2024-03-02',
    investmentForm: 'natural-person',
    investmentSince: '2024-01-02',
    investmentUsd: 1_000_000,
    taxRecordGood: true,
    leastMonthsInChina: 9,
  }
  expect(summaryOf({ facts, on: undefined }, '2026-11-23')).toMatchObject({ next: '2027-01-02', disputed: true })
  expect(summaryOf({ facts: nobodySpecial, on: undefined }, '2026-11-23')).toMatchObject({ next: null, disputed: false })
})

test('the summary is a part of the whole answer', async () => {
  const { people } = await paste(
    'id,nationality,degree,areaWorkSince,unitRelation,unitArea,on\na,foreign,,2024-03-02,employed,yangpu-base,2026-11-23\nb,foreign,doctor,,employed,ftz,',
  )
  for (const person of people) {
    const { verdicts, next, missing, disputed } = summaryOf(person, '2026-11-23')
    const { rules } = check({ facts: person.facts, on: person.on ?? '2026-11-23' }, '2026-11-23')
    expect(verdicts).toEqual(rules.map(({ verdict }) => verdict))
    expect(missing).toEqual([...new Set(rules.flatMap(rule => rule.missing))].sort())
    expect(disputed).toBe(rules.some(({ verdict }) => verdict === 'disputed'))
    const coming = rules
      .filter(({ verdict }) => verdict !== 'yes')
      .flatMap(({ earliest }) => earliest ?? [])
      .sort()
    expect(next).toBe(coming[0] ?? null)
  }
})
