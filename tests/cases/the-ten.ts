/** Of a rule’s number, whether it is one of the ten that the tests tell in full: a rule added behind them changes nothing of that. */
export const isOfTheTen = (number: number): boolean => number <= 10

/** Of the results of all rules, those of the ten. */
export const ofTheTen = <Result extends { readonly number: number }>(outcomes: readonly Result[]): readonly Result[] =>
  outcomes.filter(({ number }) => isOfTheTen(number))
