/**
 * People who stand on a list more than once: by their number, or by their name where nothing tells them apart.
 */
import type { ListedPerson } from './person'

/** A text without what writers differ in. */
const plain = (text: string | undefined): string | undefined => text?.trim().toLowerCase() || undefined

/** The places of people with one key, for each key that several have. */
function together(people: readonly ListedPerson[], keyOf: (person: ListedPerson) => string | undefined): readonly (readonly number[])[] {
  const first = new Map<string, number>()
  const groups = new Map<number, number[]>()
  for (const [place, person] of people.entries()) {
    const key = keyOf(person)
    if (key === undefined) continue
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, place)
      continue
    }
    const group = groups.get(before)
    if (group === undefined) groups.set(before, [before, place])
    else group.push(place)
  }
  return [...groups.values()]
}

/**
 * Groups of places at which one person may stand, in the order of the list. `markOf` gives what else tells people of one
 * name apart, such as the number of a passport.
 */
export function duplicatesOf(
  people: readonly ListedPerson[],
  markOf: (person: ListedPerson) => string | undefined,
): readonly (readonly number[])[] {
  const byNumber = together(people, ({ number }) => plain(number))
  const known = new Set(byNumber.flat())
  const byName = together(people, ({ id, number }) => (id === number ? undefined : plain(id))).filter(group => {
    if (group.every(place => known.has(place))) return false
    const marks = group.map(place => {
      const person = people[place]
      return person === undefined ? undefined : (plain(person.number) ?? plain(markOf(person)))
    })
    // Whoever has a mark of their own is somebody else; whoever has none may be any of them.
    return marks.includes(undefined) || new Set(marks).size < marks.length
  })
  return [...byNumber, ...byName].sort(([a = 0], [b = 0]) => a - b)
}
