import { subscribe } from 'node:diagnostics_channel'

const known = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

/**
 * Next hands a route seven methods. Any other it answers itself: 400, and TRACE 500 with a stack trace in the log. The
 * interface for programs refuses every method it does not take alike, so those come to it as OPTIONS, refused as well.
 */
export const refuseRareMethods = () =>
  subscribe('http.server.request.start', ({ request }) => {
    if (!known.includes(request.method) && request.url.startsWith('/api')) request.method = 'OPTIONS'
  })
