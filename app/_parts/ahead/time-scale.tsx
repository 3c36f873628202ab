import type { DayKind, TimeScale } from '@/lib/results/time-scale'

/** Heights in pixels: of a row of marks, and of the years below the line. */
const ROW = 24
const YEARS = 26
const RADIUS = 10
/** Room for a year. */
const WIDE = 48

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
        <svg key={year} x={`${at}%`} y={line} overflow="visible">
          <path d="M0 0v6" strokeWidth="1" />
          <Label x={at > 95 ? -WIDE : at < 5 ? 0 : -WIDE / 2} y={8} width={WIDE} end={at > 95 ? 'end' : at < 5 ? 'start' : 'middle'}>
            {String(year)}
          </Label>
        </svg>
      ))}
      {days.map(({ one, kind, at, lane }, index) => (
        // A mark at either end keeps whole: it moves inwards by its half.
        <svg key={one.id} x={`${at}%`} y={line - (lane + 1) * ROW} overflow="visible">
          <g transform={`translate(${at < 3 ? RADIUS + 1 : at > 97 ? -RADIUS - 1 : 0} ${RADIUS + 1})`} data-kind={kind}>
            <DayShape kind={kind} />
            <Label x={-RADIUS} y={-8} width={2 * RADIUS} end="middle">
              {String(index + 1)}
            </Label>
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

/** A number on the line, as HTML: a browser that translates the page puts elements around words that SVG would not draw. */
function Label({ x, y, width, end, children }: { x: number; y: number; width: number; end: 'start' | 'middle' | 'end'; children: string }) {
  return (
    <foreignObject x={x} y={y} width={width} height="16">
      <p className="time-scale-label" data-end={end}>
        {children}
      </p>
    </foreignObject>
  )
}
