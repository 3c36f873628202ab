import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { freePort } from './free-port'
import { startServer } from './server'

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

describe('a server that a test or a measure has started ends with it', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('cut off by %s', async signal => {
    const starter = spawn(process.execPath, ['lib/build/run.mjs', 'tests/servers/starter.ts'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [said] = await once(starter.stdout.setEncoding('utf8'), 'data')
    const url = String(said).trim()
    expect(await answers(url)).toBe(true)
    starter.kill(signal)
    await once(starter, 'exit')
    await expect.poll(() => answers(url), { timeout: 30_000 }).toBe(false)
  })

  test('also where it is no program of Node, with all it has started', async () => {
    const port = String(await freePort())
    const command = ['tests/servers/command-with-parent.mjs', 'sh', '-c', `"${process.execPath}" tests/bench/constant.mjs ${port}; true`]
    const program = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(command)}, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] })`
    const starter = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
    await expect.poll(() => answers(`http://127.0.0.1:${port}`), { timeout: 30_000 }).toBe(true)
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    await expect.poll(() => answers(`http://127.0.0.1:${port}`), { timeout: 30_000 }).toBe(false)
  })

  test('at its word', async () => {
    const { url, stop } = await startServer(port => ['tests/bench/constant.mjs', port])
    expect(await answers(url)).toBe(true)
    await stop()
    expect(await answers(url)).toBe(false)
    await stop()
  })

  test('and one that cannot start is told', async () => {
    await expect(startServer(() => ['tests/count.mjs'])).rejects.toThrow('has ended')
  })
})

describe('the port of the browser tests', () => {
  const configured = async () => {
    vi.resetModules()
    const { default: config } = await import('../playwright.config')
    const { webServer, use } = config
    return { baseURL: use?.baseURL, command: Array.isArray(webServer) ? undefined : webServer?.command }
  }

  test('is a free one, the same in the runner and in every worker', async () => {
    vi.stubEnv('TEST_PORT', undefined)
    const first = await configured()
    expect(first.baseURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(first.command).toContain(`with-parent.mjs lib/build/start.mjs -p ${new URL(first.baseURL ?? '').port} `)
    expect(await configured()).toEqual(first)
    vi.unstubAllEnvs()
  })

  test('is the one asked for, where one is asked for', async () => {
    vi.stubEnv('TEST_PORT', '4321')
    expect((await configured()).baseURL).toBe('http://127.0.0.1:4321')
    vi.unstubAllEnvs()
  })

  test('is another for each who asks', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => freePort()))
    expect(new Set(asked).size).toBe(20)
  })

  test('is never one that another server has', async () => {
    const { url, stop } = await startServer(port => ['tests/bench/constant.mjs', port])
    await expect(startServer(port => ['tests/bench/constant.mjs', port], [], new URL(url).port)).rejects.toThrow('EADDRINUSE')
    await stop()
  })
})
