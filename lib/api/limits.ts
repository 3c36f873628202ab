/**
 * How much one request may hold: bytes of its body as received, cases of a list, and seconds its body may take to come.
 */
export const apiLimits = { bytes: 2 ** 20, cases: 1000, seconds: 20 } as const

/** What is answered at once; a longer body or list is long work, of which only so much is done at a time. */
export const light = { bytes: 2 ** 13, cases: 8 } as const

/** How many pieces of long work are under way at once, and after how many seconds to ask again where they are too many. */
export const longWork = { most: 4, retryAfter: 2 } as const

/** Where the interface is found, and the methods each address takes. */
export const addresses = {
  '/api/check': 'POST',
  '/api/openapi.json': 'GET, HEAD',
  '/api/health': 'GET, HEAD',
  '/mcp': 'POST',
} as const
