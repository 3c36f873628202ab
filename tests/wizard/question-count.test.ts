/** How many questions the ten ask of a person: of those told of in the sources, and of a thousand made up at random. */
import { expect, test } from 'vitest'
import { countQuestions } from '../bench/questions'
import { people } from '../bench/people'
import { persons } from '../cases/persons'

const on = '2026-11-28'

test('people of the sources and at the borders answer 15.5 questions in the mean, and never more than 19', () => {
  const counted = countQuestions(persons)
  expect(counted.mean).toBeLessThanOrEqual(15.5)
  expect(counted.most).toBeLessThanOrEqual(19)
})

test('a thousand people made up at random answer 17.1 questions in the mean, and never more than 30', () => {
  const counted = countQuestions(people(1000, 2016).map(facts => ({ on, facts })))
  expect(counted.people).toBe(1000)
  expect(counted.mean).toBeLessThanOrEqual(17.1)
  expect(counted.most).toBeLessThanOrEqual(30)
})
