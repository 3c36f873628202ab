import { answerTemplate } from '@/app/_parts/people/upload/answer-template'

export { generateStaticParams } from '@/app/_parts/people/upload/answer-template'
export const dynamic = 'force-static'
export const dynamicParams = false

/** An empty list to fill in, with choices to pick from and a sheet that explains each column. */
export const GET = async (_: Request, { params }: RouteContext<'/[locale]/people/template.xlsx'>) =>
  answerTemplate('xlsx', (await params).locale)
