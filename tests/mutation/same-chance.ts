import fc from 'fast-check'
import { beforeEach } from 'vitest'

/** What is made at random is the same at every run, so that a fault is noticed always or never. */
fc.configureGlobal({ seed: 2016_12_09 })

/** Tests that take long and that others stand in for: they would be run for every fault again. */
const slow = process.env.MUTATION_SLOW ?? ''
beforeEach(({ task, skip }) => {
  if (slow !== '' && new RegExp(slow).test(`${task.suite?.name ?? ''} ${task.name}`)) skip()
})
