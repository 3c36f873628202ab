import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/i18n/site-url'

/** Everything may be read by everyone; what is nobody's business never leaves the browser anyway. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL('/sitemap.xml', siteUrl).href }
}
