import type { Page } from 'playwright/test'

/**
 * Listens for what a page should never say: a broken policy, an uncaught error, an error on the console, a request
 * to another host. Call before the page is opened; the list fills as it speaks.
 */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`))
  page.on('console', message => {
    const ownStatus = /Failed to load resource.*404/.test(message.text()) && message.location().url === page.url()
    if (message.type() === 'error' && !ownStatus) complaints.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url())) {
      complaints.push(`foreign host: ${request.url()}`)
    }
  })
  return complaints
}
