import createNextIntlPlugin from 'next-intl/plugin'
import { errorRewrites, languageRedirects } from './lib/i18n/addresses.mjs'

const withWords = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Messages are compiled when the site is built, so no browser loads a message parser.
    messages: { path: './messages', format: 'json', locales: ['en', 'zh'], sourceLocale: 'en', precompile: true },
  },
})

/**
 * Headers of every answer. The Content-Security-Policy is not here: it names the scripts of one page,
 * is written after the build (lib/build/policy.mjs), and a second one here would be enforced besides it.
 */
const everyAnswer = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
      .map(feature => `${feature}=()`)
      .join(', '),
  },
]

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // Types are their own gate: npm run typecheck, which npm test begins with.
  typescript: { ignoreBuildErrors: true },
  experimental: { agentUpgrade: false, globalNotFound: true },
  headers: async () => [{ source: '/:path*', headers: everyAnswer }],
  redirects: async () => languageRedirects,
  rewrites: async () => ({ fallback: errorRewrites }),
}

export default withWords(config)
