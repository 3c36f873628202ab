/**
 * Files that are not as they should be, made up the same way every time: wrong encodings, rows that do not fit, broken
 * quotes, names that lie, damaged workbooks.
 */
import { containerOf } from '@/lib/case-list/old-container'
import { xlsOf } from './old-books'
import { deflateRawSync } from 'node:zlib'
import { oneOf, seeded } from '../bench/people'
import { textSource, type FileSource, type ListSource } from '@/lib/case-list/list-source'
import { fileOf } from './reading'
import { bookOf, inline, row, zipped, type Book, type Entry } from './zipped'

/** A file, and what is to be expected of it: how many people, or which problem; nothing where either is right. */
export interface Hostile {
  readonly name: string
  readonly source: ListSource
  readonly people?: number
  readonly problem?: string
}

const text = (name: string, content: string, expected: Pick<Hostile, 'people' | 'problem'> = {}): Hostile => ({
  name,
  source: fileOf(content),
  ...expected,
})
const bytes = (
  name: string,
  content: Uint8Array<ArrayBuffer>,
  expected: Pick<Hostile, 'people' | 'problem'> = {},
  file = 'list.xlsx',
): Hostile => ({ name, source: fileOf(content, file), ...expected })
const latin = (signs: string) => new Uint8Array(Buffer.from(signs, 'latin1'))

const people = Array.from({ length: 12 }, (_, index) => `李雷${index},硕士,是,2022-03-02,600000`)
const head = '姓名,最高学位,hasSpouse,areaWorkSince,leastAnnualWageCny'
const list = [head, ...people].join('\n')

/** GB18030 has no encoder on this platform; its two-byte signs are found by decoding them all. */
function gb18030(content: string): Uint8Array<ArrayBuffer> {
  const signs = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder('gb18030')
  for (let first = 0x81; first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) signs.set(decoder.decode(new Uint8Array([first, second])), [first, second])
  }
  return new Uint8Array([...content].flatMap(sign => (sign < '\x80' ? [sign.charCodeAt(0)] : [...(signs.get(sign) ?? [0x3f])])))
}

function* encodings(): Generator<Hostile> {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${list}`, 'utf16le'))
  const whole: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    ['UTF-8', new Uint8Array(Buffer.from(list))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from(`\ufeff${list}`))],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from(utf16).swap16())],
    ['GB18030', gb18030(list)],
  ]
  for (const [name, content] of whole) {
    yield bytes(name, content, { people: 12 }, 'a.csv')
    yield bytes(`${name}, with a byte of nothing`, new Uint8Array([...content, 0, 0]), { problem: 'binary' }, 'a.csv')
    for (const at of [40, 77, 200]) {
      const broken = content.slice()
      broken[at] = 0xff
      yield bytes(`${name}, byte ${at} wrong`, broken, {}, 'a.csv')
    }
    for (const less of [1, 2, 3]) yield bytes(`${name}, less by ${less}`, content.slice(0, -less), {}, 'a.csv')
  }
  const withoutEnd = new Uint8Array(Buffer.from(`${head}\n李`))
  for (const less of [1, 2]) yield bytes(`UTF-8 cut in a character by ${less}`, withoutEnd.slice(0, -less), { problem: 'cutOff' }, 'a.csv')
  yield bytes('UTF-16 cut in a character', utf16.slice(0, -1), { problem: 'cutOff' }, 'a.csv')
  yield bytes('UTF-16 without its mark', utf16.slice(2), { problem: 'binary' }, 'a.csv')
  yield bytes('half a pair in UTF-16', new Uint8Array([...utf16, 0x00, 0xd8, 0x41, 0x00]), { problem: 'encoding' }, 'a.csv')
  yield bytes('no encoding at all', new Uint8Array([0x69, 0x64, 0x0a, 0xff, 0xff, 0x0a]), { problem: 'encoding' }, 'a.csv')
  yield { name: 'half a pair, pasted', source: textSource('id,degree\n\ud800,硕士'), people: 1 }
  yield { name: 'a mark, pasted', source: textSource(`\ufeff${list}`), people: 12 }
}

function* rows(): Generator<Hostile> {
  yield text('nothing', '', { problem: 'empty' })
  yield text('only a mark', '\ufeff', { problem: 'empty' })
  yield text('only white space', ' \n\t\r\n \u3000', { problem: 'empty' })
  yield text('only separators', ',,,\n,,,', { problem: 'noHead' })
  yield text('only a head', head, { problem: 'noPeople' })
  yield text('only a head, and empty rows', `${head}\n\n,,,,\n`, { problem: 'noPeople' })
  yield text(
    'line ends of all kinds',
    list
      .split('\n')
      .map((line, index) => line + (['\n', '\r', '\r\n'][index % 3] ?? ''))
      .join(''),
    { people: 12 },
  )
  for (const [index, line] of people.entries()) {
    const others = people.toSpliced(
      index,
      1,
      line
        .split(',')
        .slice(0, 1 + (index % 4))
        .join(','),
    )
    yield text(`row ${index} too short`, [head, ...others].join('\n'), { people: 12 })
    yield text(`row ${index} too long`, [head, ...people.toSpliced(index, 1, `${line},x`)].join('\n'), { people: 12 })
    yield text(`a quotation mark open in row ${index}`, [head, ...people.toSpliced(index, 1, `"${line}`)].join('\n'), {
      people: index === 0 ? 0 : index,
      problem: 'brokenQuotes',
    })
    yield text(`a quotation mark inside row ${index}`, [head, ...people.toSpliced(index, 1, `"a"b",${line}`)].join('\n'), {
      problem: 'brokenQuotes',
    })
    yield text(
      `a quotation mark in an unquoted cell of row ${index}`,
      [head, ...people.toSpliced(index, 1, line.replace('李', '李"'))].join('\n'),
      { people: 12 },
    )
  }
  yield text('a cell with lines of its own', `${head}\n"李\n雷",硕士,是,2022-03-02,1\nB,硕士,是,2022-03-02,1`, { people: 2 })
  yield text('a very long cell', `id,degree\n${'x'.repeat(900_000)},硕士\nB,${'y'.repeat(900_000)}\n`, { people: 2 })
  yield text('a cell without end', `id,degree\n"${'x\n'.repeat(2_000_000)}`, { problem: 'endlessRow' })
  yield text('a line without end', `id,degree\n${'x'.repeat(4_000_000)}`, { problem: 'endlessRow' })
  yield text('a million columns', `id${',x'.repeat(1_000_000)}`, { problem: 'endlessRow' })
  yield text('a hundred thousand columns', `id${',x'.repeat(100_000)}\na`, { problem: 'tooManyColumns' })
  yield text('as many cells in a row below', `id,degree\na${',x'.repeat(100_000)}`, { people: 1 })
}

function* headsAndCells(): Generator<Hostile> {
  for (const line of [
    'id,id',
    'degree,Highest degree',
    '姓名,name,degree',
    'constructor,degree',
    '__proto__,toString',
    '=1+1,degree',
    'x,y,z',
    '1,2,3',
    '<script>,degree',
    'degree,DEGREE,degree',
  ]) {
    yield text(`heads ${line}`, `${line}\na,b,c\n`)
  }
  const cells = [
    '=1+1',
    '=cmd|"/c calc"!A0',
    '+1',
    '-1',
    '@SUM(1)',
    '#REF!',
    '#N/A',
    '<b>x</b>',
    '\u202e是',
    'NaN',
    'Infinity',
    '1e999',
    '0x10',
    'null',
    'undefined',
    '__proto__',
    '👩‍👩‍👧‍👦',
    '\u0001',
    '１２／１３／２０２２',
    '99999999999999999999',
    '2022-02-30',
    '00/00/0000',
    '．',
    '-',
    '？',
  ]
  for (const cell of cells)
    yield text(
      `the cell ${cell}`,
      `id\tdegree\thasSpouse\tareaWorkSince\tleastMonthsInChina\na\t${cell}\t${cell}\t${cell}\t${cell}\nb\t硕士\t是\t从未\t6\n`,
      { people: 2 },
    )
}

function* otherKinds(): Generator<Hostile> {
  const old = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
  yield bytes('an old workbook', xlsOf({ sheets: [], version: 0x500 }), { problem: 'oldExcel' })
  yield bytes('an old workbook that breaks off', latin(`${old}${'\0'.repeat(500)}W\0o\0r\0k\0b\0o\0o\0k\0`), { problem: 'damaged' })
  yield bytes('a workbook with a password', new Uint8Array(containerOf('EncryptedPackage', new Uint8Array(5000))), { problem: 'password' })
  yield bytes('a PDF', latin('%PDF-1.7\n%\xe2\xe3\n'), { problem: 'pdf' })
  for (const begin of ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'GIF89a', 'RIFF\0\0\0\0WEBP'])
    yield bytes(`a picture ${begin.slice(0, 4)}`, latin(`${begin}\0\0\0`), { problem: 'picture' })
  for (const page of ['<!DOCTYPE html><table>', '\ufeff<html>', ' \n<table><tr><td>id', '<?xml version="1.0"?><Workbook/>'])
    yield text(`a web page ${page}`, page, { problem: 'webPage' })
  for (const begin of ['\x1f\x8b\x08', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'])
    yield bytes(`an archive ${begin.slice(0, 2)}`, latin(`${begin}\0\0`), { problem: 'archive' })
  yield bytes('a text of another program', latin('{\\rtf1 id}'), { problem: 'notAWorkbook' })
  yield bytes('a program', latin('MZ\x90\0\x03\0\0\0'), { problem: 'binary' })
  yield bytes('an empty zip file', latin(`PK\x05\x06${'\0'.repeat(18)}`), { problem: 'damaged' })
  yield bytes('a zip file of something else', zipped([{ name: 'word/document.xml', content: '<w/>' }]), { problem: 'notAWorkbook' })
  yield bytes('an open document', zipped([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]), {
    problem: 'notAWorkbook',
  })
  for (const json of ['{', '{"cases":[{"id":1', '{"a":1}\n{', '[1,2']) yield text(`broken JSON ${json}`, json, { problem: 'notJson' })
  yield text('cases that are none', '{"cases":5}', { problem: 'notCases' })
  yield text('cases of all kinds', '{"cases":[5,null,[],"x",{"facts":{"degree":"x","age":1}},{"id":"a","on":"unknown","facts":{}},{}]}', {
    people: 7,
  })
  yield text('a case a line', '{"id":"a","facts":{}}\n\n{"degree":"master"}\n', { people: 2 })
  yield text('a file of a later version', '{"about":{"format":"talent-permit-check","version":3},"cases":[]}', { problem: 'newerFile' })
  const random = seeded(5)
  for (let index = 0; index < 12; index += 1)
    yield bytes(`bytes at random, ${index}`, new Uint8Array(Array.from({ length: 400 }, () => Math.floor(random() * 256))), {}, 'a.csv')
}

const sheet = inline('id', 'degree') + inline('A', '硕士') + inline('B', '博士')
const book = (change?: Book['change'], sheets: readonly string[] = [sheet]) =>
  bookOf({ sheets, texts: ['x'], forms: [14], ...(change === undefined ? {} : { change }) })
const inPart =
  (part: string, alter: (entry: Entry) => Entry): Book['change'] =>
  entries =>
    entries.map(entry => (entry.name.endsWith(part) ? alter(entry) : entry))

function* workbooks(): Generator<Hostile> {
  const whole = book()
  const random = seeded(6)
  for (let index = 1; index < 14; index += 1)
    yield bytes(`a workbook cut off at ${index}/14`, whole.slice(0, Math.floor((whole.length * index) / 14)), { problem: 'damaged' })
  for (let index = 0; index < 20; index += 1) {
    const broken = whole.slice()
    const at = oneOf(random, [...broken.keys()].slice(4))
    broken[at] = (broken[at] ?? 0) ^ 0x55
    yield bytes(`a workbook with byte ${at} wrong`, broken)
  }
  for (const part of [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]) {
    yield bytes(
      `a workbook without ${part}`,
      book(entries => entries.filter(({ name }) => name !== part)),
    )
  }
  const grown = inline('id', 'degree') + row('<c/>').repeat(4_000_000)
  yield bytes(
    'a sheet that unpacks to far more than it says',
    book(
      inPart('sheet1.xml', entry => ({ ...entry, lies: { unpacked: 5000 } })),
      [grown],
    ),
    { problem: 'damaged' },
  )
  yield bytes('a sheet that unpacks to too much', book(inPart('sheet1.xml', entry => ({ ...entry, lies: { unpacked: 2 ** 31 } }))), {
    problem: 'unpacksTooLarge',
  })
  yield bytes('texts that unpack to too much', book(inPart('sharedStrings.xml', entry => ({ ...entry, lies: { unpacked: 2 ** 27 } }))), {
    problem: 'unpacksTooLarge',
  })
  yield bytes('a bomb within a bomb', zipped([{ name: 'a.xlsx', content: deflateRawSync(Buffer.alloc(1 << 20)) }]), {
    problem: 'notAWorkbook',
  })
  yield bytes('a row that is far too wide', book(undefined, [`<row>${'<c/>'.repeat(3_000_000)}</row>`]), { problem: 'tooManyColumns' })
  yield bytes('a cell beyond the last column', book(undefined, [sheet + row('<c r="ZZZZ4"><v>1</v></c>')]), { problem: 'damaged' })
  yield bytes(
    'entities that grow',
    book(
      inPart('workbook.xml', entry => ({
        ...entry,
        content: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${String(entry.content)}`,
      })),
    ),
    { people: 2 },
  )
  yield bytes(
    'a sheet twice in the zip file',
    book(entries => [...entries, ...entries.slice(-1)]),
    { people: 2 },
  )
  yield bytes('an empty sheet', book(undefined, ['']), { problem: 'noHead' })
  yield bytes('no sheet', book(undefined, []), { problem: 'noHead' })
  for (const cell of [
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>9</v></c>',
    '<c t="s"><v>x</v></c>',
    '<c t="s"/>',
    '<c s="99"><v>1</v></c>',
    '<c s="1"><v>1e300</v></c>',
    '<c t="b"><v>maybe</v></c>',
    '<c t="inlineStr"/>',
    '<c t="e"><v>#NAME?</v></c>',
    '<c><f>A1</f></c>',
    '<c t="zzz"><v>1</v></c>',
    '<c><v>not a number</v></c>',
    '<c r="B99"><v>1</v></c>',
    '<c><v></v></c>',
    '<c t="str"><f>A1</f><v></v></c>',
  ]) {
    yield bytes(`the cell ${cell}`, book(undefined, [sheet + row('<c t="inlineStr"><is><t>C</t></is></c>', cell)]))
  }
}

/** A file of as many bytes as one likes, made while it is read. */
export function endless(size: number, begin: string, line: string): FileSource {
  const piece = new TextEncoder().encode(line.repeat(Math.ceil(65_536 / line.length)))
  return {
    kind: 'file',
    name: 'large.csv',
    size,
    open: async function* () {
      yield await Promise.resolve(new TextEncoder().encode(begin))
      for (let done = 0; done < size; done += piece.length) yield piece
    },
  }
}

export const hostile: readonly Hostile[] = [...encodings(), ...rows(), ...headsAndCells(), ...otherKinds(), ...workbooks()]
