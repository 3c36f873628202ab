/**
 * Texts that slow readers down: one thing over and over, and at last what was hoped for does not come.
 */

/** A text of so many parts. */
export type Make = (length: number) => string

const over =
  (part: string, begin = '', end = ''): Make =>
  length =>
    begin + part.repeat(length) + end

/** What any text from outside may be. */
export const anyText: Readonly<Record<string, Make>> = {
  'spaces inside': over(' ', 'é', 'é'),
  'spaces around': length => `${' '.repeat(length)}é${' '.repeat(length)}`,
  'white space of every kind inside': over('\u3000\t\u00a0\u2003', 'é', 'é'),
  'question marks': over('?', 'x', 'x'),
  digits: over('1', '', 'x'),
  'digits in groups': over(',000', '1', 'x'),
  fractions: over('1.', '', 'x'),
  'quotation marks': over('"'),
  'quoted and spaces': over('" "', '"'),
  apostrophes: over("'", '', '='),
  commas: over(','),
  'semicolons and tabs': over(';\t'),
  'lone returns': over('\r', 'id', 'x'),
  lines: over('\n', '', 'x'),
  letters: over('a', '', '!'),
  'letters, then dots': length => `${'a'.repeat(length)}${'. '.repeat(length)}!`,
  'Chinese punctuation': over('，', '', 'x'),
  brackets: over(' ((中'),
  'marks in no order': over('\u0301\u0323', 'a'),
  'marks of half width': over('\uff9e\u0334', 'a'),
  'emoji joined': over('👩\u200d', '', 'x'),
  'full-width signs': over('１', '', 'ｘ'),
  'half pairs': over('\ud83d'),
  hyphens: over('-', '2020', 'x'),
  months: over('may', '3', ' 20'),
  midnights: over(' 0:00:00.0', '2020-01-01', 'x'),
  slashes: over('/', '#', 'x'),
  hashes: over('#'),
  backslashes: over('\\'),
  'brackets of JSON': over('[{'),
  entities: over('&amp', '', '&'),
  'tags without an end': over('<si ', '<'),
}

/** What a row of text may do to who reads tables. */
export const tables: Readonly<Record<string, Make>> = {
  'a quote that does not close, then quotes': over('x"', 'id,degree\na,"', '\n'),
  'quotes that do not close, then spaces': length => `id,degree\n"${'x"'.repeat(length)}${' '.repeat(length)},b\n`,
  'quotes that do not close, then spaces, on a line': length => `id\tdegree\n"${'x"'.repeat(length)}${' '.repeat(length)}\n`,
  'doubled quotes': over('""', 'id,degree\na,"', '"\n'),
  'quoted cells': over('"a" ,', 'id,degree\n', '\n'),
  'quoted cells on lines': length => `id,degree\n${'"a"\n'.repeat(length / 4)}`,
  'quoted line breaks': over('\n', 'id,degree\n"', '"\n'),
  'columns without a head': over(',', 'id', '\na'),
  'the same head': over(',degree', 'id', '\na'),
  'wide head, short rows': length => `id${',x'.repeat(Math.min(length, 16_000))}\n${'a\n'.repeat(length / 4)}`,
  'nameless columns, short rows': length => `id,degree${','.repeat(Math.min(length, 16_000))} ,on\n${'a,\n'.repeat(length / 4)}`,
  'cells beyond the head': over(',x', 'id,degree\na', '\n'),
  'empty lines before the head': over('\n', '', 'id,degree\na,b'),
  'spaces before the head': over(' ', '', 'id,degree\na,b'),
  rows: length => `id,degree\n${'a,b\n'.repeat(length / 8)}`,
  'a mark of a separator': over('sep=,', '', '\n'),
}

/** What a cell, or a head, of a table may be. */
export const inTables = (make: Make): Readonly<Record<string, Make>> => ({
  'in a cell': length =>
    `id,degree,areaWorkSince,leastAnnualWageCny\n${`a\t"${plainCell(make(length))}"`.split('\t').join(',')},"${plainCell(make(length))}","${plainCell(make(length))}"\n`,
  'in a head': length => `id,"${plainCell(make(length))}"\na,b\n`,
  'as the text itself': make,
})

const plainCell = (text: string): string => text.replaceAll('"', '""')

/** Cases in JSON. */
export const json: Readonly<Record<string, Make>> = {
  'unknown keys': length => `{${Array.from({ length }, (_, at) => `"k${at}":1`).join()}}`,
  'the same key': length => `{${'"degree":"x",'.repeat(length)}"on":1}`,
  'numbers as keys': length => `{${Array.from({ length }, (_, at) => `"${at * 7919}":1`).join()}}`,
  'lists in lists': length => '['.repeat(length) + ']'.repeat(length),
  'objects in objects': length => '{"facts":'.repeat(length) + '1' + '}'.repeat(length),
  cases: length => `{"cases":[${Array.from({ length: Math.ceil(length / 20) }, () => '{}').join()}]}`,
  'cases that are none': length => `{"cases":[${Array.from({ length: Math.ceil(length / 20) }, () => '5').join()}]}`,
  lines: over('{"degree":"x"}\n'),
  'a list saved': length => `{"about":{"format":"talent-permit-check","version":1,"verdicts":["${'y'.repeat(length)}"]},"cases":[{}]}`,
  zeros: over('0', '{"leastAnnualWageCny":0.', '1}'),
  escapes: over('\\u0020', '{"degree":"é', 'é"}'),
}
