import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readSettings, WrongSetting } from '../../lib/build/settings.mjs'

describe('where the site is served', () => {
  test('is PORT, or 3000, unless the call says otherwise', () => {
    expect(readSettings([], {})).toEqual({ port: 3000, hostname: undefined })
    expect(readSettings([], { PORT: '8080' })).toEqual({ port: 8080, hostname: undefined })
    expect(readSettings(['-p', '0', '-H', '::1'], { PORT: 'abc' })).toEqual({ port: 0, hostname: '::1' })
    expect(readSettings(['--port', '65535', '--hostname', 'localhost'], {})).toEqual({ port: 65_535, hostname: 'localhost' })
  })

  test.each(['', ' ', 'abc', '-1', '3.5', '1e3', '0x50', '65536', '99999', '3000 ', '٣'])('is refused for PORT %j', PORT => {
    expect(() => readSettings([], { PORT })).toThrow(WrongSetting)
    expect(() => readSettings([`--port=${PORT}`], {})).toThrow(WrongSetting)
  })

  test('is refused for what the call does not take', () => {
    for (const args of [['--prot', '80'], ['80'], ['-p']]) expect(() => readSettings(args, {})).toThrow(WrongSetting)
  })

  test.each(['abc', '-1', '99999', ''])('PORT=%j ends the start with one sentence and status 1', PORT => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/start.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, PORT },
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `PORT is ${JSON.stringify(PORT)}, but must be a whole number from 0 to 65535.\n`,
    })
  })
})
