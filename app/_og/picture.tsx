import { ImageResponse } from '@vercel/og'
import { fontsOf, missingGlyphs } from './picture-fonts'
import { sealGround, sealShift, sealSign } from './seal'

/** The words of a picture, and the families of type they are set in, those of a language before others. */
export interface PictureWords {
  /** Of the language of the picture. */
  readonly fonts: readonly string[]
  /** Of the other language. */
  readonly otherFonts: readonly string[]
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

/** The family of figures, in every language. */
const figures = 'Latin'

/**
 * The picture shown where a link to the site is shared: 1200 × 630 pixels, drawn without any network. Rejects words with
 * a sign that no font has, for which the library would ask a foreign host.
 */
export async function drawPicture(words: PictureWords): Promise<ImageResponse> {
  const { name, otherName, title, otherTitle, foot } = words
  const fonts = await fontsOf([...words.fonts, ...words.otherFonts, figures])
  const missing = missingGlyphs([name, otherName, title, otherTitle, foot].join(''), fonts)
  if (missing.length > 0)
    throw new RangeError(`No font of the picture “${title}” has ${missing.join(' ')}: run node lib/build/subset-fonts.mjs`)
  return new ImageResponse(<Picture {...words} />, {
    width: 1200,
    height: 630,
    fonts,
  })
}

function Picture({ fonts, otherFonts, name, otherName, number, title, otherTitle, foot }: PictureWords) {
  const own = fonts.join(', ')
  const other = otherFonts.join(', ')
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
          <div style={{ width: 220, flexShrink: 0, fontSize: 180, lineHeight: 1, fontFamily: figures, color: red }}>{String(number)}</div>
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
