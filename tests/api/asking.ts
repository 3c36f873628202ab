import { answerCheck, createSharing, type Sharing } from '@/lib/api/answer-check'

export const TODAY = '2026-11-23'

/** What came back: the status, and the body out of its JSON. */
export interface Came {
  readonly status: number
  readonly body: unknown
}

/** Sends a body as it is to the code that answers programs; each time to a server of its own, but for what is given. */
export const send = (
  body: BodyInit | null,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
  sharing: Partial<Sharing> = {},
): Promise<Response> =>
  answerCheck(new Request('http://localhost/api/check', { method: 'POST', headers, body, duplex: 'half' } as RequestInit), TODAY, {
    ...createSharing(),
    ...sharing,
  })

/** Sends a value as JSON. */
export async function ask(value: unknown): Promise<Came> {
  const response = await send(JSON.stringify(value))
  return { status: response.status, body: await response.json() }
}
