import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readAddresses, readSettings, WrongSetting } from '../../lib/build/settings.mjs'

describe('where the site is served', () => {
  test('is PORT, or 3000, unless the call says otherwise', () => {
    expect(readSettings([], {})).toEqual({ port: 3000, hostname: undefined })
    expect(readSettings([], { PORT: '8080' })).toEqual({ port: 8080, hostname: undefined })
    expect(readSettings(['-p', '0', '-H', '::1'], { PORT: 'abc' })).toEqual({ port: 0, hostname: '::1' })
    expect(readSettings(['--port', '65535', '--hostname', 'localhost'], {})).toEqual({ port: 65_535, hostname: 'localhost' })
  })

  test('is HOSTNAME where that is an IP address or localhost; a name that shells and containers put there is not meant', () => {
    for (const HOSTNAME of ['127.0.0.1', '::1', '0.0.0.0', 'localhost']) expect(readSettings([], { HOSTNAME }).hostname).toBe(HOSTNAME)
    for (const HOSTNAME of ['', '3f2a9c11b0de', 'permits.example', '300.0.0.1'])
      expect(readSettings([], { HOSTNAME }).hostname).toBeUndefined()
    expect(readSettings(['-H', '::1'], { HOSTNAME: '127.0.0.1' }).hostname).toBe('::1')
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

describe('the addresses that a build writes into the pages', () => {
  test('are SITE_URL and CONTACT, as far as they are set', () => {
    expect(readAddresses({})).toEqual({ siteUrl: undefined, contact: undefined })
    expect(readAddresses({ SITE_URL: '', CONTACT: '' })).toEqual({ siteUrl: undefined, contact: undefined })
    expect(readAddresses({ SITE_URL: 'https://permits.example', CONTACT: 'desk@permits.example' })).toEqual({
      siteUrl: 'https://permits.example',
      contact: 'desk@permits.example',
    })
    expect(readAddresses({ CONTACT: 'https://permits.example/wrong' }).contact).toBe('https://permits.example/wrong')
  })

  test.each(['permits.example', 'localhost:3000', 'ftp://permits.example', 'https://', 'https://a b'])('SITE_URL is not %j', SITE_URL => {
    expect(() => readAddresses({ SITE_URL })).toThrow(WrongSetting)
  })

  test.each(['desk', 'desk@', 'a@b@c', 'a b@c', 'javascript:alert(1)', 'mailto:desk@permits.example', 'desk@permits.example?bcc=x'])(
    'CONTACT is not %j',
    CONTACT => {
      expect(() => readAddresses({ CONTACT })).toThrow(WrongSetting)
    },
  )

  test('end a build with one sentence where they cannot be used', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/build.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, SITE_URL: 'permits.example' },
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'SITE_URL is "permits.example", but must be an address such as https://permits.example.\n',
    })
  })
})
