import { build, dist } from './build.mjs'
import { refuseRareMethods } from './methods.mjs'
import { becomeNext } from './next.mjs'
import { isCurrent } from './stamp.mjs'

// Serves the site on PORT (3000), building it first where there is no build of these very sources.
if (!isCurrent(dist)) build()
refuseRareMethods()
becomeNext('start', ...process.argv.slice(2))
