const inShanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The calendar day (`YYYY-MM-DD`) it is in Shanghai at a moment, whatever the zone of the machine. */
export const dayInShanghai = (moment: Date): string => inShanghai.format(moment)
