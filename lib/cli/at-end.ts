const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Sees to it that something is done when the process ends early: at its exit, or at a signal, of which it then dies all
 * the same. It must not wait for anything. Gives what calls it off.
 */
export function atEnd(clean: () => void): () => void {
  const die = (signal: NodeJS.Signals): void => {
    callOff()
    clean()
    process.kill(process.pid, signal)
  }
  const callOff = (): void => {
    process.off('exit', clean)
    for (const signal of signals) process.off(signal, die)
  }
  process.on('exit', clean)
  for (const signal of signals) process.on(signal, die)
  return callOff
}
