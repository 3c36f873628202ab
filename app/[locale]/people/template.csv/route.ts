import { answerTemplate } from '@/app/_parts/people/upload/answer-template'

export { generateStaticParams } from '@/app/_parts/people/upload/answer-template'
export const dynamic = 'force-static'
export const dynamicParams = false

/** An empty list to fill in, for any spreadsheet. */
export const GET = async (_: Request, { params }: RouteContext<'/[locale]/people/template.csv'>) =>
  answerTemplate('csv', (await params).locale)
