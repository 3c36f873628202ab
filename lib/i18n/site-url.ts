/** Where the site stands, for addresses that must be whole. Set SITE_URL when building. */
export const siteUrl = new URL(process.env.SITE_URL || 'http://localhost:3000')
