'use client'

import { useEffect, useState } from 'react'
import { whyMissing, type WhyMissing } from './why-missing'

/** Why a page failed, where that is because one of its scripts did not come; undefined for every other fault. */
export function useLostScript(error: Error): WhyMissing | undefined {
  const isLost = error.name === 'ChunkLoadError'
  const [why, setWhy] = useState<WhyMissing>('unreachable')
  useEffect(() => {
    if (isLost) void whyMissing().then(setWhy)
  }, [isLost])
  return isLost ? why : undefined
}
