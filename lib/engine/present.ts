/**
 * A value that is there, such as an item of a list at an index known to be in it. Throws an Error that names what is
 * missing: that is a mistake in the code, never in what somebody wrote, and a default in its place would hide it.
 */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing`)
  return value
}
