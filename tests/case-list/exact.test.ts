/**
 * Lists to the letter: the template, what is written, what is said of a cell, and days and words at their borders.
 */
import { colToLetter, readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readDayCell, readPlainSerial, readSerial } from '@/lib/case-list/day-cell'
import { answerText, plainAnswers } from '@/lib/case-list/answer-text'
import { cellText, isEmpty, markedId } from '@/lib/case-list/cell'
import { columnsAs, understoodIn } from '@/lib/case-list/column-mapping'
import { cellFaultText } from '@/lib/case-list/cell-fault-text'
import { moreFaults, type ListedPerson } from '@/lib/case-list/person'
import { csvTemplate, workbookTemplate } from '@/lib/case-list/template'
import { translatorOfFiles } from '@/lib/i18n/translator'
import { parted, plainWords, ruleHead, vocabularyOf, type Speech } from '@/lib/case-list/vocabulary'
import { allowedText } from '@/lib/case-list/allowed-text'
import { asWorkbook, writtenRows } from '@/lib/case-list/list-export'
import { columnsFor } from '@/lib/case-list/sheet-export'
import { lawReadOn } from '@/lib/policy/law'
import { factNames, facts, type FactName } from '@/lib/policy/facts'
import { ruleIds } from '@/lib/policy/law'
import { paste } from './reading'
import { vocabulary, voices } from './vocabulary-of-tests'

const today = '2026-11-25'
const [english, chinese] = voices

describe('the template', () => {
  test('as CSV has a mark, the heads, and an example', () => {
    const [heads = '', example = '', rest] = csvTemplate(english, today).split('\n')
    expect(heads).toMatch(/^\ufeffName or number,Check date,Nationality or residence status,Chinese descent,Highest degree,/)
    expect(example).toMatch(
      /^"Example, please overwrite",,Foreign national,No,Master’s degree,Residence permit for work \(工作类居留许可\),In China,/,
    )
    expect(example).toContain(',2021-11-01,10,Yes,2021-11-01,Never,Class A (外国高端人才),No,650000,120000,No,No,No,')
    expect(rest).toBe('')
    expect(csvTemplate(chinese, '2027-02-28').split('\n')[1]).toMatch(/^示例，请覆盖填写,,外国人,否,硕士,.*,2022-02-01,10,是,/)
  })

  const sheetsOf = async (voice: (typeof voices)[number]) => (await readXlsx(await workbookTemplate(voice, today))).sheets

  test('as a workbook has three sheets; the head stays in sight', async () => {
    for (const [voice, names] of [
      [english, ['List', 'Columns', 'Values']],
      [chinese, ['名单', '各列说明', '选项']],
    ] as const) {
      const sheets = await sheetsOf(voice)
      expect(sheets.map(({ name }) => name)).toEqual(names)
      expect(sheets.map(({ freezePane }) => freezePane)).toEqual([{ rows: 1, columns: 1 }, { rows: 1 }, undefined])
      expect(sheets[0]?.rows).toHaveLength(1)
      expect(sheets[1]?.columns?.map(({ width }) => width)).toEqual([36, 22, 60, 80, 30])
    }
  })

  test('as a workbook was last changed on the day it was asked for, so that two of one day are the same', async () => {
    const { properties } = await readXlsx(await workbookTemplate(english, today))
    expect(properties).toEqual({ modified: new Date('2026-11-25T00:00:00Z') })
  })

  test('explains each column', async () => {
    const [, explained] = await sheetsOf(english)
    expect([0, 1, 2, 3, 4, 12, 13, 19].map(at => explained?.rows[at])).toEqual([
      ['Column', 'Name for programs', 'What it asks', 'Allowed', 'Example'],
      ['Name or number', 'id', 'Whose row is this?', 'Any text', 'Example, please overwrite'],
      ['Check date', 'on', 'For which day is the employee to be checked?', 'A day, for example 2026-11-25. Empty: today', ''],
      [
        'Nationality or residence status',
        'nationality',
        'What is the employee’s nationality or residence status?',
        'Foreign national; Resident of Hong Kong, Macao or Taiwan; Chinese national of the mainland; Unknown',
        'Foreign national',
      ],
      ['Chinese descent', 'chineseDescent', 'Is the employee a foreign national of Chinese descent?', 'Yes; No; Unknown', 'Yes'],
      [
        'Unbroken work in an area since',
        'areaWorkSince',
        'Since when has the employee worked in an innovation area without a break?',
        'A day, for example 2021-11-01, or Never or Unknown',
        '2021-11-01',
      ],
      [
        'Fewest months in China in a year',
        'leastMonthsInChina',
        'In the last four years of work, how many months was the employee in China in the year with the fewest?',
        'A whole number from 0 to 12, or Unknown',
        12,
      ],
      [
        'Lowest yearly wage before tax (CNY)',
        'leastAnnualWageCny',
        'In the last four years, how much was the employee’s yearly wage before tax in the year when it was lowest, in yuan?',
        'A number from 0, or Unknown',
        0,
      ],
    ])
  })

  test('lets one type only what is read: words to choose from, days and numbers within their bounds', async () => {
    const [listed] = await sheetsOf(english)
    const rules = listed?.dataValidations ?? []
    const frame = {
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorMessage: 'This is not allowed here. Look at the sheet that explains the columns, or leave the cell empty.',
    }
    const days = '>=DATE(1900,1,1)'
    expect(rules[0]).toEqual({
      ...frame,
      type: 'custom',
      range: 'B2:B10001',
      inputTitle: 'Check date',
      inputMessage: 'For which day is the employee to be checked?\nA day, for example 2026-11-25. Empty: today',
      formula1: `OR(FALSE,AND(ISNUMBER(B2),B2${days},B2<=DATE(2100,12,31)))`,
    })
    expect(rules[1]).toEqual({
      ...frame,
      type: 'list',
      range: 'C2:C10001',
      inputTitle: 'Nationality or residence status',
      inputMessage: 'What is the employee’s nationality or residence status?',
      formula1: "'Values'!$C$2:$C$5",
    })
    expect(rules[2]?.formula1).toBe("'Values'!$D$2:$D$4")
    expect(rules[10]?.formula1).toBe(`OR(COUNTIF('Values'!$L$2:$L$3,L2)>0,AND(ISNUMBER(L2),L2${days},L2<=DATE(2100,12,31)))`)
    expect(rules[11]?.formula1).toBe("OR(COUNTIF('Values'!$M$2:$M$2,M2)>0,AND(ISNUMBER(M2),M2>=0,M2<=12,INT(M2)=M2))")
    expect(rules[17]?.formula1).toBe("OR(COUNTIF('Values'!$S$2:$S$2,S2)>0,AND(ISNUMBER(S2),S2>=0))")
    // A title longer than a spreadsheet shows is left out.
    expect(rules.filter(({ inputTitle }) => inputTitle === undefined).map(({ range }) => range.split('2:')[0])).toEqual([
      'K',
      'R',
      'S',
      'V',
      'AB',
      'AG',
      'AI',
      'AL',
      'AQ',
    ])
  })
})

test('beside a cell stands what may be typed there, and only the question where a spreadsheet could not show both', async () => {
  const shown = async (length: number) => {
    const { people } = english.speech
    const asks = { ...people.template.asks, areaWorkSince: 'x'.repeat(length) }
    const t = translatorOfFiles('en', { people: { ...people, template: { ...people.template, asks } }, faults: {}, result: {} })
    const { sheets } = await readXlsx(await workbookTemplate({ ...english, t }, today))
    const column = colToLetter(2 + factNames.indexOf('areaWorkSince'))
    return sheets[0]?.dataValidations?.find(({ range }) => range.startsWith(`${column}2:`))?.inputMessage ?? ''
  }
  const allowed = allowedText('areaWorkSince', today, english)
  expect(await shown(254 - allowed.length)).toMatch(/^x+\nA day, for example 2021-11-01, or Never or Unknown$/)
  expect(await shown(255 - allowed.length)).toMatch(/^x+$/)
})

describe('what is written', async () => {
  const { people } = await paste(
    'id,on,nationality,degree,areaWorkSince,unitRelation,unitArea,chineseDescent,leastMonthsInChina\nAnn,2026-11-23,foreign,master,2023-03-02,employed,ftz,yes,7\nBo,,foreign,Magister,03/04/2022,,,,13\nCy,,mainland-chinese,,,,,,\n',
  )
  const rows = (voice: (typeof voices)[number], withAnswers: boolean) => writtenRows(people, voice, { today, withAnswers })

  test('is who, which day, ten verdicts, the next date, what is missing and a remark', () => {
    const [head, ann, bo, cy] = rows(chinese, false)
    expect(head).toEqual([
      '姓名或编号',
      '查询日期',
      '1. 经推荐高层次人才',
      '2. 博士',
      '3. 工作满四年',
      '4. 工作居留转永久居留',
      '5. 投资者',
      '6. 人才签证',
      '7. 外籍华人五年证件',
      '8. 留学生创业',
      '9. 境外学生实习',
      '10. 外籍家政服务人员',
      '下一日期',
      '下一日期对应的政策',
      '待补充信息',
      '未能识别的内容',
      '核查基准日',
      '政策查阅截至',
    ])
    expect(ann?.slice(0, 14)).toEqual([
      'Ann',
      { day: '2026-11-23' },
      '信息待补充',
      '暂不符合条件',
      '暂不符合条件',
      '信息待补充',
      '信息待补充',
      '信息待补充',
      '符合条件',
      '信息待补充',
      '暂不符合条件',
      '信息待补充',
      { day: '2027-03-02' },
      '3. 工作满四年',
    ])
    expect(String(ann?.[14])).toMatch(/^外国高端人才确认函; 工作单位推荐; /)
    const read = { day: lawReadOn }
    expect(ann?.slice(15)).toEqual(['', { day: '2026-11-23' }, read])
    expect(bo?.slice(0, 15)).toEqual(['Bo', '', ...Array.from({ length: 13 }, () => '')])
    expect(bo?.slice(16)).toEqual(['', ''])
    expect(cy).toEqual(['Cy', '', ...Array.from({ length: 10 }, () => '暂不符合条件'), '', '', '', '', { day: today }, read])
  })

  test('with answers has them behind, and no day that was not named', () => {
    const [head, ann, bo] = rows(english, true)
    expect(head?.slice(12, 22)).toEqual([
      'Next date',
      'Measure of the next date',
      'Answers missing',
      'Not understood',
      'Checked as of',
      'Rules last checked on',
      'Nationality or residence status',
      'Chinese descent',
      'Highest degree',
      'Visa or permit held now',
    ])
    expect(head?.filter(text => /\(/.test(String(text)))).toEqual([
      'Lowest yearly wage before tax (CNY)',
      'Lowest yearly income tax (CNY)',
      'Direct investment in Shanghai (US dollars)',
    ])
    expect(ann?.slice(18, 29)).toEqual([
      'Foreign national',
      'Yes',
      'Master’s degree',
      '',
      '',
      '',
      'Employed or recruited by it',
      '',
      'Free trade zone (中国（上海）自由贸易试验区)',
      { day: '2023-03-02' },
      7,
    ])
    expect([bo?.[1], bo?.[18], bo?.[20], bo?.[27], bo?.[28]]).toEqual(['', 'Foreign national', 'Magister', '03/04/2022', '13'])
  })

  test('keeps the day that was refused, and who has no name has none', () => {
    const nobody: ListedPerson = {
      row: 2,
      id: undefined,
      on: undefined,
      facts: {},
      faults: [{ column: 1, about: 'on', came: 'soon', why: 'notAllowed', allowed: { kind: 'day' } }],
    }
    expect(writtenRows([nobody], english, { today, withAnswers: true })[1]?.slice(0, 2)).toEqual(['', 'soon'])
  })

  test('as a workbook has a bold head that stays in sight and can be filtered, and days that are days', async () => {
    const table = [
      ['Name', 'Months', 'Since'],
      ['_x0041_ =1+1', 7, { day: '2023-03-02' }],
      ['', 0, { day: '1900-02-28' }],
    ]
    const { sheets, properties } = await readXlsx(await asWorkbook(table, english, { today, withAnswers: true }), { readStyles: true })
    expect(sheets.map(({ name, rows, freezePane, autoFilter }) => ({ name, rows, freezePane, range: autoFilter?.range }))).toEqual([
      {
        name: 'List',
        rows: [
          ['Name', 'Months', 'Since'],
          ['_x0041_ =1+1', 7, new Date('2023-03-02')],
          [null, 0, '1900-02-28'],
        ],
        freezePane: { rows: 1, columns: 1 },
        range: 'A1:C3',
      },
    ])
    expect([0, 1, 2].map(column => sheets[0]?.cells?.get(`0,${column}`)?.style?.font?.bold)).toEqual([true, true, true])
    expect(sheets[0]?.cells?.get('1,2')?.style?.numFmt).toBe('yyyy-mm-dd')
    expect(properties?.modified).toEqual(new Date(today))
  })

  test('has a second sheet that says which list and sheet, for which day, by which law and how many', async () => {
    const about = { name: 'staff.xlsx', sheet: 'Team', all: 9, kept: [] }
    const { sheets } = await readXlsx(await asWorkbook([['Name'], ['Ann'], ['Bo']], english, { today, withAnswers: true }, about))
    expect(sheets.map(({ name }) => name)).toEqual(['List', 'About this file'])
    expect(sheets[1]?.rows.map(([, value]) => value)).toEqual(['staff.xlsx', 'Team', new Date(today), new Date(lawReadOn), 2, 9])
  })

  test('has columns as wide as their contents, within bounds; a sign of Chinese is twice as wide, a head may take more lines', () => {
    const widths = (...rows: readonly (readonly string[])[]) => columnsFor(rows).map(({ width }) => width)
    expect(widths(['a', '一二三四五六七八九十', 'x'.repeat(50), 'abcdefghijklm'])).toEqual([10, 23, 24, 16])
    expect(widths(['a', 'a', 'a'], ['Not by this route, as you are', '暂不符合条件（来源说法不一）', 'x'.repeat(90)])).toEqual([31, 30, 60])
  })

  test('an answer is a word of the language, a number or a day', () => {
    expect(voices.map(({ speech }) => answerText('degree', 'master', speech))).toEqual(['Master’s degree', '硕士'])
    expect(voices.map(({ speech }) => [true, false, 'unknown', null, undefined].map(one => answerText('hasSpouse', one, speech)))).toEqual([
      ['Yes', 'No', 'Unknown', '', ''],
      ['是', '否', '不清楚', '', ''],
    ])
    expect(voices.map(({ speech }) => ['never', '2022-03-02'].map(one => answerText('areaWorkSince', one, speech)))).toEqual([
      ['Never', '2022-03-02'],
      ['从未', '2022-03-02'],
    ])
    expect(answerText('leastMonthsInChina', 0, english.speech)).toBe(0)
    expect(plainAnswers(chinese.speech)).toEqual({ yes: '是', no: '否', unknown: '不清楚', never: '从未' })
  })
})

describe('what is wrong with a cell', () => {
  const told = (fault: Parameters<typeof cellFaultText>[0]) => voices.map(({ t, speech }) => cellFaultText(fault, { t, speech, today }))
  const degree = { column: 1, about: 'degree', allowed: { kind: 'answer', of: facts.degree } } as const

  test('is told in both languages', () => {
    expect(told({ ...degree, came: 'Magister', why: 'notAllowed' })).toEqual([
      '“Magister” is not understood: allowed is No bachelor’s degree; Bachelor’s degree; Master’s degree; Doctorate; Unknown.',
      '未能识别“Magister”；应为：无学士及以上学位; 学士; 硕士; 博士; 不清楚。',
    ])
    expect(told({ column: 2, about: 'row', came: 'x', why: 'cells', allowed: { kind: 'cells', expected: 9, came: 3 } })).toEqual([
      'This row has 3 cells, the head has 9. Look whether its answers stand in the right columns.',
      '该行有3个单元格，表头有9个。请核对各项答案所在的列。',
    ])
    expect(told({ column: 2, about: 'row', came: 'x', why: 'noHead', allowed: { kind: 'cells', expected: 9, came: 1 } })).toEqual([
      '“x” stands in a column without a head. Give the column a head, or leave the cell empty.',
      '“x”所在的列没有标题。请为该列添加标题，或将单元格留空。',
    ])
    expect(told(moreFaults(5))[0]).toBe('5 more things are wrong with this person; only the first are listed.')
  })

  test('shows sixty signs of what came', () => {
    const shown = (came: string) => told({ ...degree, came, why: 'notAllowed' })[0]?.split('”')[0]
    expect(shown('x'.repeat(60))).toBe(`“${'x'.repeat(60)}`)
    expect(shown('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…`)
  })
})

describe('days', () => {
  const day = (text: string) => {
    const read = readDayCell(text, vocabulary.months)
    return read.day ?? (read.two ? 'two' : 'none')
  }
  test.each([
    ['1.2.2022', 'two'],
    ['13.2.2022', '2022-02-13'],
    ['2.13.2022', '2022-02-13'],
    ['2.2.2022', '2022-02-02'],
    ['32.13.2022', 'none'],
    ['1/2.2022', 'none'],
    ['2022.1-2', 'none'],
    ['x2022-01-02', 'none'],
    ['2022-01-02x', 'none'],
    ['2022-001-02', 'none'],
    ['2022-01-002', 'none'],
    ['2022 - 1 - 2', '2022-01-02'],
    ['2022年1月2', '2022-01-02'],
    ['2022年1月2日', '2022-01-02'],
    ['2022年1月2号', '2022-01-02'],
    ['1 x 2022', 'none'],
    ['1st May 2022', '2022-05-01'],
    ['May 1st, 2022', '2022-05-01'],
    ['May 2022', 'none'],
    ['1 May 22', 'none'],
    ['20220132', 'none'],
    ['2022013', 'none'],
    ['2022-01-02 0:00', '2022-01-02'],
    ['2022-01-02 00:00:00.000', '2022-01-02'],
    ['2022-01-02 00:01', 'none'],
    ['2022-01-02  00:00', '2022-01-02'],
    ['9999', 'none'],
    ['99999', 'none'],
    ['44562', '2022-01-01'],
    ['144562', 'none'],
    ['044562', 'none'],
    ['445620', 'none'],
    ['x44562', 'none'],
    [' 2022-01-02 ', '2022-01-02'],
    ['', 'none'],
  ])('“%s” is %s', (text, expected) => expect(day(text)).toBe(expected))

  test('by number are counted as spreadsheets count, around the day that never was', () => {
    const serial = (number: number, from1904 = false) => readSerial(number, from1904).day
    expect([0, 1, 59, 60, 61, 44562, 44562.99].map(one => serial(one))).toEqual([
      undefined,
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
      '2022-01-01',
      '2022-01-01',
    ])
    expect([-1, 0, 1, 60, 43100].map(one => serial(one, true))).toEqual([
      '1903-12-31',
      '1904-01-01',
      '1904-01-02',
      '1904-03-01',
      '2022-01-01',
    ])
    expect([readPlainSerial(9_999, false).day, readPlainSerial(10_000, false).day, readPlainSerial(44_562.5, false).day]).toEqual([
      undefined,
      '1927-05-18',
      undefined,
    ])
  })
})

describe('words', () => {
  test('are the same whatever their case, width, spaces and stops; what puts them in doubt stays', () => {
    expect(['Highest  Degree', 'ＨＩＧＨＥＳＴ-degree.', 'highest_degree'].map(plainWords)).toEqual([
      'highestdegree',
      'highestdegree',
      'highestdegree',
    ])
    expect(['yes?', '!yes', '<5', '+1', '=x', '~2', '5%', '#1', '>1'].map(plainWords)).toEqual([
      'yes?',
      '!yes',
      '<5',
      '+1',
      '=x',
      '~2',
      '5%',
      '#1',
      '>1',
    ])
    expect(parted(' a | b|c ')).toEqual(['a', 'b', 'c'])
  })

  test('are those of its languages: with and without brackets, the earlier list first, and none that mean two things in one', () => {
    const { speech } = english
    const made: Speech = {
      facts: {
        ...speech.facts,
        degree: {
          name: 'Degree held',
          options: { none: 'None of it (keine)', bachelor: 'Same (a)', master: 'Same（b）', doctor: 'Doctor (Dr) of law' },
        },
        location: { name: 'Place' },
        hasSpouse: { name: 'Twin' },
        hasMinorChildren: { name: 'Twin' },
        areaWorkSince: { name: 'Work', never: 'Not begun', neverAnswered: 'I never did' },
        talentPermitSince: { name: 'Permit' },
      },
      rules: speech.rules,
      people: {
        heads: {
          id: 'Who',
          number: '',
          sheet: '',
          on: 'When',
          next: 'Next',
          nextRule: 'Of',
          missing: 'Missing',
          remark: 'Who',
          checkedOn: 'As of',
          lawReadOn: 'Law',
          progress: 'How far',
          owner: 'By',
          workNote: 'Noted',
        },
        understood: {
          ...speech.people.understood,
          id: ' | Name | degree',
          on: 'Date',
          yes: 'Yes | ja',
          number: '',
          passedOver: 'Nr',
          blank: '',
          facts: { degree: 'Schooling' },
          no: 'No | ja | nein',
          unknown: 'Dunno',
          never: 'Niemals',
          values: { degree: { none: 'zero | nil', bachelor: 'dunno' }, location: { 'in-china': 'here' } },
        },
      },
    }
    const { heads, answers, months } = vocabularyOf([made])
    const wordsFor = (fact: FactName) => Object.fromEntries(answers.get(fact) ?? [])
    expect(wordsFor('degree')).toEqual({
      none: 'none',
      bachelor: 'bachelor',
      master: 'master',
      doctor: 'doctor',
      noneofitkeine: 'none',
      noneofit: 'none',
      samea: 'bachelor',
      sameb: 'master',
      doctordroflaw: 'doctor',
      zero: 'none',
      nil: 'none',
      unknown: 'unknown',
      dunno: 'unknown',
    })
    expect(wordsFor('location')).toEqual({
      inchina: 'in-china',
      outsidechina: 'outside-china',
      unknown: 'unknown',
      dunno: 'unknown',
      here: 'in-china',
    })
    const flag = { true: true, false: false, yes: true, ja: true, no: false, nein: false, unknown: 'unknown', dunno: 'unknown' }
    expect(wordsFor('hasSpouse')).toEqual(flag)
    const never = { never: 'never', niemals: 'never', unknown: 'unknown', dunno: 'unknown' }
    expect(wordsFor('areaWorkSince')).toEqual({ ...never, notbegun: 'never', ineverdid: 'never' })
    expect(wordsFor('talentPermitSince')).toEqual(never)
    expect(wordsFor('leastMonthsInChina')).toEqual({ unknown: 'unknown', dunno: 'unknown' })
    expect(Object.fromEntries(months)).toEqual(
      Object.fromEntries(
        ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept']
          .concat('october oct', 'november nov', 'december dec')
          .flatMap((names, month) => names.split(' ').map(name => [name, month + 1])),
      ),
    )
    expect(
      ['', 'id', 'on', 'degree', 'degreeheld', 'hasspouse', 'twin', 'who', 'when', 'name', 'date', 'next', 'missing'].map(head =>
        heads.get(head),
      ),
    ).toEqual([undefined, 'id', 'on', 'degree', 'degree', 'hasSpouse', undefined, 'id', 'on', 'id', 'on', 'ignored', 'ignored'])
    expect(heads.get(plainWords(ruleHead('intern', made)))).toBe('ignored')
    expect(heads.size).toBe(2 + 2 * factNames.length - 2 - 1 + 4 + ruleIds.length + 2 + 2 + 3 + 3)
  })

  test('of months are known by their long and short names, in every language', () => {
    expect(['january', 'jan', 'december', 'dec', 'may', '一月', '十二月'].map(name => vocabulary.months.get(name))).toEqual([
      1, 1, 12, 12, 5, 1, 12,
    ])
    expect([...vocabulary.months.keys()].filter(name => /\d/.test(name))).toEqual([])
  })

  test('of heads mean one thing; verdicts and remarks are passed over', () => {
    const means = (...heads: readonly string[]) => heads.map(head => vocabulary.heads.get(plainWords(head)))
    expect(means('id', 'Name or number', 'on', 'Check date', 'degree', 'Highest degree', '最高学位')).toEqual([
      'id',
      'id',
      'on',
      'on',
      'degree',
      'degree',
      'degree',
    ])
    expect(
      means('7. Descent: five-year permits', '7. 外籍华人五年证件', 'Not understood', '未能识别的内容', 'Next date', 'Answers missing'),
    ).toEqual(Array.from({ length: 6 }, () => 'ignored'))
    expect(ruleHead('intern', english.speech)).toBe('9. Intern from abroad')
    expect(understoodIn(['degree', 'salary', '', ' '], vocabulary)).toBe(1)
    expect(columnsAs(['a', 'b'], ['id', 'ignored'], vocabulary)).toEqual([
      { head: 'a', meaning: 'id' },
      { head: 'b', meaning: 'ignored' },
    ])
    expect(() => columnsAs(['a', 'b'], ['id'], vocabulary)).toThrow('the meaning of a column is missing')
  })
})

test('a list may have as many columns as a sheet, and not one more', async () => {
  const codeOf = async (columns: number) => (await paste(`id${',x'.repeat(columns - 1)}\na${',1'.repeat(columns - 1)}`)).problem?.code
  expect([await codeOf(16_384), await codeOf(16_385)]).toEqual([undefined, 'tooManyColumns'])
})

test('of a list whose heads are not understood the first three rows are shown', async () => {
  const { sample } = await paste(`id,salary\n${['a', 'b', 'c', 'd', 'e'].map(id => `${id},1`).join('\n')}\n`)
  expect(sample).toEqual([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ])
})

describe('a cell', () => {
  test('is empty with nothing but white space in it', () => {
    expect(['', ' \t\u3000', 'x', 0, false].map(isEmpty)).toEqual([true, true, false, false, false])
  })

  test('is text as a person would have typed it', () => {
    expect(['x', 7.5, true].map(one => cellText(one, false))).toEqual(['x', '7.5', 'true'])
    expect([cellText({ serial: 44_562 }, false), cellText({ serial: 43_100 }, true), cellText({ serial: 60 }, false)]).toEqual([
      '2022-01-01',
      '2022-01-01',
      '60',
    ])
  })

  test('that says who a row is about gets one more mark where it begins with marks before a formula', () => {
    expect(['=1', '+1', '-1', '@x', "'=1", "'x", 'x', '', "''-"].map(markedId)).toEqual([
      '=1',
      '+1',
      '-1',
      '@x',
      "''=1",
      "'x",
      'x',
      '',
      "'''-",
    ])
  })
})
