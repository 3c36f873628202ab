import type { Page } from 'playwright/test'
import { emptySession, parseSession, serializeSession, type SessionState } from '@/lib/wizard/session-state'

/** Where the site keeps what a tab was told. */
const PLACE = 'talent-permit-check'

/** From its next page on the tab keeps something already, as if it had been told before; what pages keep later stays. */
export const keeping = (page: Page, kept: Partial<SessionState>): Promise<unknown> =>
  page.addInitScript(
    ({ place, text }) => {
      if (location.protocol !== 'about:' && sessionStorage.getItem(place) === null) sessionStorage.setItem(place, text)
    },
    { place: PLACE, text: serializeSession({ ...emptySession, ...kept }) },
  )

/** From now on the tab keeps this and nothing else; the page that is open does not hear of it. */
export const keepNow = (page: Page, kept: Partial<SessionState>): Promise<void> =>
  page.evaluate(({ place, text }) => sessionStorage.setItem(place, text), {
    place: PLACE,
    text: serializeSession({ ...emptySession, ...kept }),
  })

/** The text that the tab keeps; null for nothing. */
export const stored = (page: Page): Promise<string | null> => page.evaluate(place => sessionStorage.getItem(place), PLACE)

/** What the tab keeps. */
export const keptIn = async (page: Page): Promise<SessionState> => parseSession(await stored(page))
