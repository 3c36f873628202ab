/** What the names of scripts begin with in the later build. */
const MARK = 'renewed-'

/** Whether a path names a script of the build before. */
export const isGone = (path: string): boolean => /^\/_next\/static\/chunks\/[^/]+\.js$/.test(path) && !path.includes(`/${MARK}`)

/** The path under which the build at hand has what the later one calls otherwise. */
export const asBuilt = (path: string): string => path.replace(`/chunks/${MARK}`, '/chunks/')

/** A page or a script as the later build has it: every script has another name, as if something in each were different. */
export const asRenewed = (text: string): string => text.replace(/(static\/chunks\/)([^"'\\/\s]+\.js)/g, `$1${MARK}$2`)
