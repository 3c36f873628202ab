import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'
import { errorRewrites, homeRedirects } from './lib/i18n/addresses.mjs'
import { languages, sourceLanguage, tagsOf } from './lib/i18n/languages.mjs'

// A program that is built needs no picture library, compiler or type checker.
const onlyForBuilding = ['sharp', '@img', 'typescript', '@swc/core*', 'esbuild', '@esbuild'].map(name => `node_modules/${name}/**`)

const withWords = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: {
    // Messages are compiled when the site is built, so no browser loads a message parser.
    messages: { path: './messages', format: 'json', locales: tagsOf(languages), sourceLocale: sourceLanguage, precompile: true },
  },
})

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  outputFileTracingExcludes: { '*': onlyForBuilding },
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // `npm test` sets this: its build comes after types, a gate of their own.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === 'yes' },
  // No picture is made smaller by the server; the address for it is closed at the door (lib/build/door.mjs).
  images: { unoptimized: true },
  // The server writes nothing into its folder: every page is in it as it was built.
  experimental: { isrFlushToDisk: false, agentUpgrade: false, globalNotFound: true },
  redirects: async () => homeRedirects,
  rewrites: async () => ({ fallback: errorRewrites }),
}

export default withWords(config)
