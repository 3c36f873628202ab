import { GivenText } from '../given-text'
import type { OpenPerson } from './store/protocol'

/** Who a person of the list is: the name, the number, and what the columns kept say. `name` stands in where there is none. */
export function PersonHead({ open, name }: { open: OpenPerson; name: string }) {
  const { number, kept } = open
  return (
    <>
      <strong className="people-who">{open.name === undefined ? name : <GivenText>{open.name}</GivenText>}</strong>
      {number !== undefined && (
        <>
          <span>{' · '}</span>
          <GivenText>{number}</GivenText>
        </>
      )}
      {kept.map(({ head, text }, index) => (
        <span key={index} className="people-kept">
          <GivenText>{head}</GivenText>
          <span>{': '}</span>
          <GivenText>{text}</GivenText>
        </span>
      ))}
    </>
  )
}
