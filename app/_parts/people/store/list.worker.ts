/**
 * Holds one list of people: reads it, assesses everybody, and answers what the page asks.
 */
import { expose } from 'comlink'
import { createListService } from './list-service'
import { keepErrors } from './keep-errors'

keepErrors()
expose(createListService())
