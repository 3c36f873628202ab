import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'
import { closedPolicy, hashesOf, policyOf, scriptPolicy } from '../../lib/build/policy.mjs'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = '<script src="/a.js" async=""></script><script>one()</script><script id="x">two()\n</script><script>one()</script>'
const partsOf = (policy: string) => policy.split('; ')

describe('the Content-Security-Policy of a page', () => {
  it('names each inline script once and no external one', () => {
    expect(hashesOf(page)).toEqual([hash('one()'), hash('two()\n')])
  })

  it('allows nothing unsafe, no other host, and no form to be sent', () => {
    expect(policyOf(page)).not.toMatch(/unsafe|http|\*/)
    expect(partsOf(policyOf(page))).toContain("default-src 'none'")
  })
})

describe.each([
  ['a page', policyOf(page)],
  ['a script', scriptPolicy],
  ['everything else', closedPolicy],
])('the Content-Security-Policy of %s', (_, policy) => {
  test.each(["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])('has %s', part => {
    expect(partsOf(policy)).toContain(part)
  })
})

test('what is no page allows nothing, a script its own site', () => {
  expect(closedPolicy).not.toContain("'self'")
  expect(partsOf(scriptPolicy).filter(part => part.includes("'self'"))).toEqual(["script-src 'self'", "connect-src 'self'"])
})
