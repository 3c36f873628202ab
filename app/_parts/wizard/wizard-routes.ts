import { parseRoute, type WizardRoute } from '@/lib/wizard/wizard-route'
import type { HashRoutes } from '../use-hash-route'

/** Every hash is a place in the questionnaire but that of the link which skips the head of the page. */
export const wizardRoutes: HashRoutes<WizardRoute> = {
  beginning: { at: 'aims' },
  read: hash => (hash === '#main' ? undefined : parseRoute(hash)),
}
