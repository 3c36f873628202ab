import { fileURLToPath } from 'node:url'
import { serve } from './serve.mjs'

// Bundled into one file, this is `server.js` of the folder that a server needs: it serves the folder it lies in. What
// SITE_URL was is written in when that is made.
await serve(fileURLToPath(new URL('.', import.meta.url)), process.env.SITE_URL)
