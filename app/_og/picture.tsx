import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from '@vercel/og'
import { sealGround, sealShift, sealSign } from './seal'

/** The words of a picture. Every character of them must be in the fonts beside this file: a test sees to it. */
export interface PictureWords {
  /** The language of the picture: letters of a Latin language are set in the Latin face, with its quotation marks. */
  readonly chinese: boolean
  /** The site's name, and the same in the other language. */
  readonly name: string
  readonly otherName: string
  /** The number of a rule; absent on the picture of the site. */
  readonly number?: number
  readonly title: string
  /** The title in the other language. */
  readonly otherTitle: string
  /** What stands at the foot. */
  readonly foot: string
}

const paper = '#fbf9f4'
const ink = '#1c1a17'
const soft = '#57534a'
const red = '#a8261d'

const faces = [
  { name: 'Latin', file: 'latin-400.woff', weight: 400 },
  { name: 'Latin', file: 'latin-700.woff', weight: 700 },
  { name: 'Chinese', file: 'chinese-400.woff', weight: 400 },
  { name: 'Chinese', file: 'chinese-700.woff', weight: 700 },
] as const

const latinText = 'Latin, Chinese'
const chineseText = 'Chinese, Latin'

/** The picture shown where a link to the site is shared: 1200 × 630 pixels, drawn without any network. */
export async function drawPicture(words: PictureWords): Promise<ImageResponse> {
  const fonts = await Promise.all(
    faces.map(async ({ name, file, weight }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(path.join(process.cwd(), 'app/_og/fonts', file)),
    })),
  )
  return new ImageResponse(<Picture {...words} />, {
    width: 1200,
    height: 630,
    fonts,
  })
}

function Picture({ chinese, name, otherName, number, title, otherTitle, foot }: PictureWords) {
  const own = chinese ? chineseText : latinText
  const other = chinese ? latinText : chineseText
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        padding: '56px 72px',
        backgroundColor: paper,
        color: ink,
        fontFamily: own,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <svg width="64" height="64" viewBox="0 0 40 40">
          <path fill={red} d={sealGround} />
          <path fill={paper} d={sealSign} transform={sealShift} />
        </svg>
        <div style={{ marginLeft: 20, fontSize: 34, fontWeight: 700 }}>{name}</div>
        <div style={{ marginLeft: 20, fontSize: 26, fontFamily: other, color: soft }}>{otherName}</div>
      </div>
      <div style={{ marginTop: 28, height: 7, backgroundColor: red }} />
      <div style={{ marginTop: 5, height: 2, backgroundColor: red }} />
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        {number !== undefined && (
          <div style={{ width: 220, flexShrink: 0, fontSize: 180, lineHeight: 1, fontFamily: latinText, color: red }}>{String(number)}</div>
        )}
        <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 1 }}>
          <div style={{ fontSize: 58, fontWeight: 700, lineHeight: 1.25 }}>{title}</div>
          <div style={{ marginTop: 24, fontSize: 32, lineHeight: 1.35, fontFamily: other, color: soft }}>{otherTitle}</div>
        </div>
      </div>
      <div style={{ fontSize: 26, color: soft }}>{foot}</div>
    </div>
  )
}
