/** How much one request may hold: bytes of its body as received, and cases of a list. */
export const limits = { bytes: 2 ** 20, cases: 1000 } as const

/** Where the interface is found, and the methods each address takes. */
export const addresses = {
  '/api/check': 'POST',
  '/api/openapi.json': 'GET, HEAD',
} as const
