import { constants, readFileSync, readlinkSync } from 'node:fs'

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'mksh', 'ash', 'busybox', 'fish'])

/**
 * Whether a shell closed the standard output of this process (`>&-`). Node has put /dev/null in its place by then, open
 * for reading too; a program that wants no output does the same on purpose, a shell told `>/dev/null` opens it for writing
 * alone. So what counts is who started it: it was closed where the nearest process with another output is a shell. Known
 * on Linux only; elsewhere false.
 */
export function isOutputClosed(): boolean {
  try {
    let pid = process.pid
    if (!leadsNowhere(pid)) return false
    while (leadsNowhere(pid)) pid = parentOf(pid)
    return shells.has(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
  } catch {
    return false
  }
}

/** Whether the standard output of a process is /dev/null, open for reading and writing. */
function leadsNowhere(pid: number): boolean {
  try {
    const [, flags = ''] = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/1`, 'utf8')) ?? []
    return readlinkSync(`/proc/${pid}/fd/1`) === '/dev/null' && (parseInt(flags, 8) & constants.O_RDWR) !== 0
  } catch {
    return false
  }
}

/** After the name in brackets, which may hold anything, stand the state and the parent. */
function parentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
}
