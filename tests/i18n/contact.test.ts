import { expect, test } from 'vitest'
import { contactOf } from '@/lib/i18n/contact'

test('a contact is an e-mail address or a page, and nothing where it is not set', () => {
  expect(contactOf(undefined)).toBeUndefined()
  expect(contactOf('')).toBeUndefined()
  expect(contactOf('desk@permits.example')).toEqual({ text: 'desk@permits.example', href: 'mailto:desk@permits.example' })
  expect(contactOf('https://permits.example/wrong')).toEqual({ text: 'permits.example/wrong', href: 'https://permits.example/wrong' })
})
