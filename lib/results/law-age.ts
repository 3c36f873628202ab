/**
 * How long ago the law was read.
 */
import { countOfDay, dayFromText } from '../engine/days'

/** After so many days a reader is warned that the law may have moved. */
export const LAW_AGES_AFTER = 180

/** Whether the law was read more than 180 days before a day; both `YYYY-MM-DD`. */
export const isLawOld = (readOn: string, today: string): boolean =>
  countOfDay(dayFromText(today)) - countOfDay(dayFromText(readOn)) > LAW_AGES_AFTER
