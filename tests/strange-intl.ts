/**
 * An `Intl` that writes otherwise than this machine's: days in numbers stand in another order, months have no names,
 * numbers are grouped by another sign. Each of these came with some release of some browser. What is written for people
 * may look as it likes; a test that fails here has found text for people that is read as data.
 */
const digits = /^\d+$/

function strangely(parts: readonly Intl.DateTimeFormatPart[]): string {
  const said = (type: Intl.DateTimeFormatPartTypes) => parts.find(part => part.type === type)?.value ?? ''
  const inNumbers = parts.every(({ type, value }) => (type === 'literal' ? /^[\s\-./,:]*$/.test(value) : digits.test(value)))
  if (parts.length === 1 && said('month') !== '') return `M${said('month')}`
  if (!inNumbers || said('year') === '' || said('day') === '') return parts.map(({ value }) => value).join('')
  return parts[0]?.type === 'year' ? `${said('month')}/${said('day')}/${said('year')}` : `${said('year')}-${said('day')}-${said('month')}`
}

Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
  configurable: true,
  get(this: Intl.DateTimeFormat) {
    return (moment?: Date | number) => strangely(this.formatToParts(moment))
  },
})
Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
  configurable: true,
  get(this: Intl.NumberFormat) {
    return (number: number) =>
      this.formatToParts(number)
        .map(({ type, value }) => (type === 'group' ? '\u202f' : value))
        .join('')
  },
})
for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
  Object.defineProperty(Date.prototype, name, { configurable: true, value: () => `${name} of nowhere` })
}

// Held on to, as the day in Shanghai once was; it must be strange all the same.
const asInCanada = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
if (asInCanada.format(Date.UTC(2026, 10, 23)) !== '11/23/2026') throw new Error('this Intl is not strange')
