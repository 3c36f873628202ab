import { PATIENCE } from './page'

/** A session of a W3C WebDriver: what can be asked of its one browser. Each refusal of the driver is thrown in its words. */
export interface Session {
  goto(url: string): Promise<void>
  /** What a function body gives back in the page. */
  execute(body: string): Promise<unknown>
  click(element: string): Promise<void>
  clear(element: string): Promise<void>
  type(element: string, text: string): Promise<void>
  end(): Promise<void>
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf' // the key under which the standard hands out elements

const NOT_YET = /^(element click intercepted|element not interactable|stale element reference)/
const TO_THE_MIDDLE = `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message} (${method} ${new URL(url).pathname} ${JSON.stringify(body)})`)
}

/** Begins a session with the driver at an address; its browser has kept nothing. */
export async function beginSession(driver: string, capabilities: object): Promise<Session> {
  const begun = await ask('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } })
  const session = `${driver}/session/${(begun as { sessionId: string }).sessionId}`
  const post = (rest: string, body: object): Promise<unknown> => ask('POST', `${session}/${rest}`, body)
  await post('timeouts', { implicit: PATIENCE })
  const find = async (element: string): Promise<string> => {
    const using = element.startsWith('/') ? 'xpath' : 'css selector'
    return ((await post('element', { using, value: element })) as { [ELEMENT]: string })[ELEMENT]
  }
  const onto =
    (command: string) =>
    async (element: string, body: object): Promise<void> => {
      await post(`element/${await find(element)}/${command}`, body)
    }
  return {
    goto: async url => {
      await post('url', { url })
    },
    execute: body => post('execute/sync', { script: body, args: [] }),
    async click(element) {
      // What still moves under the pointer is clicked when it has come to rest; what stays covered never is.
      const end = performance.now() + PATIENCE
      for (;;) {
        const found = await find(element)
        try {
          await post('execute/sync', { script: TO_THE_MIDDLE, args: [{ [ELEMENT]: found }] })
          await post(`element/${found}/click`, {})
          return
        } catch (fault) {
          if (performance.now() > end || !(fault instanceof Error && NOT_YET.test(fault.message))) throw fault
          await new Promise(resolve => setTimeout(resolve, 100))
        }
      }
    },
    clear: element => onto('clear')(element, {}),
    type: (element, text) => onto('value')(element, { text }),
    end: async () => {
      await ask('DELETE', session)
    },
  }
}
