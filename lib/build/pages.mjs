import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Every page that the build has written as HTML: its address, its file and the file of its headers. */
export function pagesOf(dist) {
  const app = path.join(dist, 'server', 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html'))
    .map(file => {
      const bare = file.slice(0, -'.html'.length)
      return {
        route: `/${bare.split(path.sep).join('/')}`,
        html: path.join(app, file),
        meta: path.join(app, `${bare}.meta`),
      }
    })
    .filter(({ meta }) => existsSync(meta))
    .sort((a, b) => (a.route < b.route ? -1 : 1))
}
