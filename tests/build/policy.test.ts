import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashesOf, policyOf } from '../../lib/build/policy.mjs'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = '<script src="/a.js" async=""></script><script>one()</script><script id="x">two()\n</script><script>one()</script>'

describe('the Content-Security-Policy of a page', () => {
  it('names each inline script once and no external one', () => {
    expect(hashesOf(page)).toEqual([hash('one()'), hash('two()\n')])
  })

  it('allows nothing unsafe, no other host, and no form to be sent', () => {
    const policy = policyOf(page)
    expect(policy).not.toMatch(/unsafe|http|\*/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  })
})
