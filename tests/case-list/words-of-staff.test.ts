/**
 * Words as staff write them: those with one meaning are understood, those with two are left to be told.
 */
import { describe, expect, test } from 'vitest'
import type { FactName } from '@/lib/policy/facts'
import { columnsOf } from '@/lib/case-list/column-mapping'
import { paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'

/** What each of some cells says to a fact: `refused` where nothing is said. */
async function saidTo(fact: FactName, ...cells: readonly string[]) {
  const { people } = await paste([`id\t${fact}`, ...cells.map(cell => `A\t${cell}`)].join('\n'))
  return cells.map((cell, index) => [cell, people[index]?.faults.length === 0 ? people[index]?.facts[fact] : 'refused'])
}
const each = async (fact: FactName, answer: unknown, ...cells: readonly string[]) =>
  expect(await saidTo(fact, ...cells)).toEqual(cells.map(cell => [cell, answer]))

describe('where somebody is from', () => {
  test('any country but China is foreign, in both languages, by its people, by the code of a passport', () =>
    each(
      'nationality',
      'foreign',
      '德国',
      '赞比亚',
      '吉尔吉斯斯坦',
      '阿联酋',
      '德国籍',
      'Germany',
      'Zambia',
      'Côte d’Ivoire',
      'Viet Nam',
      'DEU',
      'GBR',
      'Polish',
      '外籍人士',
    ))
  test('Hong Kong, Macao and Taiwan are told apart however China stands beside them', () =>
    each(
      'nationality',
      'hk-macao-taiwan',
      '中国香港',
      '中国（香港）',
      '香港特别行政区',
      '台湾地区',
      'Hong Kong, China',
      'China Macao',
      'Taiwan, China',
      '港澳台居民',
    ))
  test('China alone has two meanings', () => each('nationality', 'refused', '中国', 'China', 'Chinese', '中国籍', 'CHN'))
})

describe('a degree', () => {
  test('is understood by its school words and its letters', async () => {
    await each('degree', 'doctor', '博士研究生', '哲学博士', 'PhD', 'Ph.D.', 'Doctor of Philosophy')
    await each('degree', 'master', '硕士研究生', '工商管理硕士', 'MSc', 'MBA', 'Master’s', 'EMBA')
    await each('degree', 'bachelor', '本科', '大学本科', '工学学士', 'BSc', 'B.Eng.', 'LLB')
    await each('degree', 'none', '高中', '大专', '中专', 'High school', 'Associate degree')
  })
  test('of words with two meanings is asked', () => each('degree', 'refused', '研究生', '大学', '学历', 'Graduate', 'Postdoc'))
})

describe('a visa or permit', () => {
  test('is understood by its letter, its kind and its short name', async () => {
    await each('status', 'other-visa', 'Z签证', 'Z字签证', 'M签证', 'Z visa', 'Visa F')
    await each('status', 'talent-visa', 'R签证', 'R字签证', '人才签证', 'R visa', 'Talent visa (R)')
    await each(
      'status',
      'work-permit',
      '居留许可（工作）',
      '工作居留许可',
      '工作类居留',
      'Work residence permit',
      'Residence permit (work)',
    )
    await each('status', 'permanent-residence', '永居', '永久居留', '外国人永久居留证', 'PR', 'Permanent resident')
    await each('status', 'no-visa', '免签', '无', '无签证', 'Visa-free', 'None')
  })
  test('of words with two meanings is asked', () =>
    each('status', 'refused', '工作签证', '团聚类居留许可', '居留许可', '签证', '绿卡', '人才居留许可', 'Work visa', 'Residence permit'))
})

describe('an area', () => {
  test('is understood by its short names', async () => {
    await each('unitArea', 'ftz', '自贸区', '上海自贸区', '上海自贸试验区', '中国（上海）自贸试验区', 'Shanghai FTZ')
    await each('unitArea', 'zhangjiang', '张江', '张江示范区', '张江高新区', '张江国家自主创新示范区', 'Zhangjiang')
    await each('unitArea', 'yangpu-base', '杨浦双创基地', '杨浦双创示范基地', '杨浦基地', '杨浦区双创示范基地', 'Yangpu base')
    await each('unitArea', 'outside-shanghai', '外地', '外省市', '上海以外', '非上海', 'Other city')
  })
  test('of words with two meanings is asked', () =>
    each('unitArea', 'refused', '杨浦', '其他', '上海', '临港新片区', '浦东', '张江科学城', 'Other'))
})

test('the class of a work permit is understood by its letter and by its name', async () => {
  await each('workPermitClass', 'A', 'A级', 'A类', '外国高端人才（A类）', 'A类人才', 'Category A')
  await each('workPermitClass', 'C', 'C类', '其他外国人员', 'C级', 'Class C', 'Type C')
  await each('workPermitClass', 'none', '无', '没有', '无工作许可', 'None', 'No permit')
})

test('a yes and a no are understood by their marks', async () => {
  await each('hasSpouse', true, '√', '✓', '有', '1', 'Y', '具备')
  await each('hasSpouse', false, '×', '✗', '无', '0', 'N')
  await each('hasSpouse', 'refused', '已婚', '未婚', '2', '?', '是？')
})

test('what stands where there is nothing to say is a blank', async () => {
  const blanks = ['—', '-', '/', 'N/A', '不适用', '待定', '待补充', '未提供', 'TBD', 'n.a.']
  await each('degree', null, ...blanks)
  await each('areaWorkSince', null, ...blanks)
  await each('leastAnnualWageCny', null, ...blanks)
})

test('sums are understood with their money, in ten thousands, with words', () =>
  each(
    'leastAnnualWageCny',
    650_000,
    '65万',
    '65万元',
    '650000元',
    '¥650,000',
    '￥650000',
    'RMB 650,000',
    '650 000',
    '650,000.00',
    '人民币650000元',
  ))

test('days are understood in the forms of spreadsheets, a year of two digits only where the month tells it', async () => {
  await each(
    'areaWorkSince',
    '2023-03-02',
    '2023年3月2日',
    '20230302',
    '02-Mar-23',
    '2-Mar-23',
    '23年3月2日',
    '2023.3.2',
    '2 Mar 2023',
    'March 2, 2023',
    '2023/03/02',
  )
  await each('areaWorkSince', '1999-12-31', '31-Dec-99', '99年12月31日')
  await each('areaWorkSince', '2029-01-05', '05-Jan-29', '29年1月5日')
  await each('areaWorkSince', '1930-01-05', '05-Jan-30', '30年1月5日')
  await each('areaWorkSince', 'refused', '23/3/2', '02-03-23', '23-Mar', 'Mar-23', '2023年3月', '31-Feb-23', '02-Foo-23', '5年3月2日')
})

test('heads of staff are understood; those with two meanings, of sums after tax or of another time, are not', () => {
  const meant = (...heads: readonly string[]) => heads.map(head => [head, columnsOf([head], vocabulary)[0]?.meaning])
  const all = (meaning: string | undefined, ...heads: readonly string[]) =>
    expect(meant(...heads)).toEqual(heads.map(head => [head, meaning]))
  all('nationality', '国籍', '国别', '国籍（地区）', 'Nationality', 'Citizenship')
  all('degree', '学历', '学位', '最高学历', 'Education', 'Degree', 'Highest qualification')
  all('workPermitClass', '工作许可类别', '工作许可证类型', 'Work permit category', 'Work permit class', '外国人来华工作许可类别')
  all('leastAnnualWageCny', '税前年薪', '年薪（税前）', '税前年收入', 'Annual salary before tax', 'Gross annual salary')
  all('shanghaiWorkSince', '入职日期', '入职时间', 'Hire date', 'Date of joining', '在沪工作起始日')
  all('ignored', '序号', 'No.', 'S/N', '#', '顺序号', 'Row number')
  all(undefined, '年薪', '月薪', '税前年薪（税后）', 'Annual salary before tax (after tax)', '税前年薪（月）', '国家', '人才类别')
})
