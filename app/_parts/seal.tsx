import { sealGround, sealShift, sealSign } from '@/app/_og/seal'

/** The site's mark: a seal that reads 证, a permit. Decoration: the name stands beside it. */
export function Seal() {
  return (
    <svg className="seal" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="seal-ground" d={sealGround} />
      <path className="seal-sign" d={sealSign} transform={sealShift} />
    </svg>
  )
}
