/** Where readers may write that something is wrong, as shown and as linked. */
export interface Contact {
  readonly text: string
  readonly href: string
}

/** Takes an e-mail address or the address of a page; undefined where there is none. */
export function contactOf(text: string | undefined): Contact | undefined {
  if (text === undefined || text === '') return undefined
  return { text: text.replace(/^https?:\/\//, ''), href: /^https?:\/\//.test(text) ? text : `mailto:${text}` }
}

/** The contact of this site. Set CONTACT when building. */
export const siteContact = contactOf(process.env.CONTACT)
