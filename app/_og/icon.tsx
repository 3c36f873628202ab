import { ImageResponse } from '@vercel/og'
import { sealGround, sealShift, sealSign } from './seal'

/** The icons for a site that is installed: as it is, and with room around it for systems that cut icons to a shape. */
export const icons = [
  { file: '192.png', size: 192, purpose: 'any' },
  { file: '512.png', size: 512, purpose: 'any' },
  { file: '512-maskable.png', size: 512, purpose: 'maskable' },
] as const

export interface Icon {
  /** Its side in pixels. */
  readonly size: number
  readonly purpose: 'any' | 'maskable'
}

const red = '#a8261d'
const paper = '#fffdf8'

/** The seal as a square picture; one that may be cut is red to its edges, with the sign in the safe middle. */
export function drawIcon({ size, purpose }: Icon): ImageResponse {
  const room = purpose === 'maskable' ? size / 5 : 0
  return new ImageResponse(
    <div style={{ display: 'flex', width: size, height: size, padding: room, background: room > 0 ? red : 'transparent' }}>
      <svg width={size - 2 * room} height={size - 2 * room} viewBox="0 0 40 40">
        <path fill={red} d={sealGround} />
        <path fill={paper} d={sealSign} transform={sealShift} />
      </svg>
    </div>,
    { width: size, height: size },
  )
}
