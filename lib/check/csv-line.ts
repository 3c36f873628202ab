/**
 * Rows written as CSV (RFC 4180, comma). The writing is papaparse’s.
 */
import Papa from 'papaparse'

/** One line of CSV with its end, safe to open in a spreadsheet: nothing in it can be taken for a formula. */
export const csvLine = (cells: readonly string[]): string => `${Papa.unparse([cells], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ })}\n`
