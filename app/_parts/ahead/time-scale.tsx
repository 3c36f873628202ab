import type { DayKind, TimeScale } from '@/lib/results/time-scale'

/** Heights in pixels: of a row of marks, and of the years below the line. */
const ROW = 24
const YEARS = 26
const RADIUS = 10

/**
 * The days ahead along a line, each by the number it has in the list beside it and by a shape: filled where a way opens,
 * square where something ends. A picture for the eye; the list says it all in words.
 */
export function TimeScaleLine({ scale: { years, days, lanes } }: { scale: TimeScale }) {
  const line = lanes * ROW
  return (
    <svg className="time-scale" width="100%" height={line + YEARS} aria-hidden="true" focusable="false">
      <path d={`M0 ${line - 6}v12`} strokeWidth="2" />
      <line x1="0" x2="100%" y1={line} y2={line} strokeWidth="2" />
      {years.map(({ year, at }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1={line} y2={line + 6} strokeWidth="1" />
          <text x={`${at}%`} y={line + 20} textAnchor={at > 95 ? 'end' : at < 5 ? 'start' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      {days.map(({ one, kind, at, lane }, index) => (
        // A mark at either end keeps whole: it moves inwards by its half.
        <svg key={one.id} x={`${at}%`} y={line - (lane + 1) * ROW} overflow="visible">
          <g transform={`translate(${at < 3 ? RADIUS + 1 : at > 97 ? -RADIUS - 1 : 0} ${RADIUS + 1})`} data-kind={kind}>
            <DayShape kind={kind} />
            <text y="4" textAnchor="middle">
              {index + 1}
            </text>
          </g>
        </svg>
      ))}
    </svg>
  )
}

function DayShape({ kind }: { kind: DayKind }) {
  if (kind === 'ends') return <rect x={1 - RADIUS} y={1 - RADIUS} width={2 * RADIUS - 2} height={2 * RADIUS - 2} strokeWidth="2" />
  return <circle r={RADIUS - 1} strokeWidth="2" />
}
