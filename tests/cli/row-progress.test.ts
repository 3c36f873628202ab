/**
 * What a terminal shows while a long file is checked.
 */
import { expect, test } from 'vitest'
import commandWords from '@/messages/en/command.json'
import { RowProgress } from '@/lib/cli/row-progress'
import { translatorOfFiles } from '@/lib/i18n/translator'
import { shell } from './running'

const t = translatorOfFiles('en', { command: commandWords })
const anew = '\r\u001b[K'

function progressOver(size: number | undefined) {
  const shown: string[] = []
  const clock = { now: 5000 }
  return {
    shown,
    clock,
    progress: new RowProgress(
      t,
      size,
      text => shown.push(text),
      () => clock.now,
    ),
  }
}

test('after a second, rows, their rate and the time left, five times a second; at the end the line is empty', () => {
  const { shown, clock, progress } = progressOver(1_000_000)
  for (clock.now = 5100; clock.now <= 7000; clock.now += 100) {
    progress.read(10_000)
    progress.update((clock.now - 5000) * 2)
  }
  expect(shown.slice(0, 2)).toEqual([`${anew}2,000 rows, 2,000 a second, 9 s left`, `${anew}2,400 rows, 2,000 a second, 9 s left`])
  expect(shown).toHaveLength(6)
  progress.end()
  expect(shown.at(-1)).toBe(anew)
})

test('no time left where nobody knows how much is to come, and nothing at all of what is done in a second', () => {
  const { shown, clock, progress } = progressOver(undefined)
  clock.now += 900
  progress.update(10)
  progress.end()
  expect(shown).toEqual([])
  clock.now += 1100
  progress.update(3000)
  expect(shown).toEqual([`${anew}3,000 rows, 1,500 a second`])
})

test('nothing where standard error is no terminal, and on one the rows', async () => {
  const slowly = '{ printf "id,degree\\np1,doctor\\n"; sleep 1.3; seq -f "p%.0f,doctor" 400000; }'
  const piped = await shell('check', `${slowly} | $run - --from csv | tail -n 1`)
  expect(piped).toMatchObject({ status: 0, err: '' })
  expect(piped.out).toMatch(/^p400000,/)
  const terminal = await shell('check', `script -qec '${slowly} | "$NODE" "$RUNNER" "$PROGRAM" - --from csv >/dev/null' /dev/null`)
  expect(terminal.out).toMatch(/[0-9,]+ rows, [0-9,]+ a second/)
  expect(terminal.out.trimEnd().endsWith('\u001b[K')).toBe(true)
}, 30_000)
