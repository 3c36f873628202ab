import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../servers/free-port'
import type { Browser, Page } from './page'
import { beginSession, type Session } from './webdriver'

/** Starts a command that ends with this process, and all it starts with it. */
const start = (env: NodeJS.ProcessEnv, command: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['tests/servers/command-with-parent.mjs', command, ...args], {
    detached: true,
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  })

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  await gone
}

/** A screen that nobody sees; it says its number when it is there. */
async function startScreen(program: string): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = start(process.env, program, '-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp')
  const [said] = await once(screen.stdout ?? screen, 'data')
  return { screen, display: `:${String(said).trim()}` }
}

/** The driver cannot watch a page from before it loads: what goes wrong while it loads is not noticed here. */
const WATCH = `
  if (window.complained) return
  const complained = window.complained = []
  addEventListener('securitypolicyviolation', breach => complained.push('policy: ' + breach.effectiveDirective + ' ' + breach.blockedURI), true)
  addEventListener('error', event => complained.push(event.message))
  addEventListener('unhandledrejection', event => complained.push(String(event.reason)))`

function pageOf(session: Session): Page {
  const before: string[] = []
  const complaints = async () => [...before, ...((await session.execute('return window.complained ?? []')) as string[])]
  return {
    async goto(url) {
      before.splice(0, Infinity, ...(await complaints()))
      await session.goto('about:blank')
      await session.goto(url)
      await session.execute(WATCH)
    },
    run: async <T>(expression: string) => (await session.execute(`return (${expression})`)) as T,
    click: element => session.click(element),
    async fill(element, text) {
      await session.clear(element)
      // Its driver types no line breaks: several lines are put there at once, as by a paste.
      if (!text.includes('\n')) return session.type(element, text)
      await session.execute(`
        const field = document.querySelector(${JSON.stringify(element)})
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, ${JSON.stringify(text)})
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))`)
    },
    select: (element, value) => session.click(`${element} option[value="${value}"]`),
    give: (element, file) => session.type(element, file),
    complaints,
  }
}

/** Starts WebKit's driver, on a screen of its own where there is a program for one. Its browser is started by `open`. */
export async function launchWebKit(program: string, screenProgram: string | undefined): Promise<Browser> {
  const own = screenProgram === undefined ? undefined : await startScreen(screenProgram)
  const env = {
    ...process.env,
    ...(own !== undefined && { DISPLAY: own.display, GDK_BACKEND: 'x11' }),
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }), // its sandbox does not run as root
  }
  const port = await freePort()
  const driver = start(env, program, `--port=${port}`)
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; (await fetch(`${address}/status`).catch(() => undefined)) === undefined; tries++) {
    if (driver.exitCode !== null || tries > 200) throw new Error(`${program} does not answer`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  let session: Session | undefined
  return {
    async open() {
      await session?.end()
      session = await beginSession(address, {})
      return pageOf(session)
    },
    async close() {
      await session?.end()
      await stop(driver)
      if (own !== undefined) await stop(own.screen)
    },
  }
}
