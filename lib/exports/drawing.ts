/**
 * The drawing of a rule’s decisions, so that modellers open it as a picture: the verdict on top, below it what it needs,
 * row by row down to the facts, and the sources at the right.
 */
import type { DmnModdle, ModdleElement } from 'dmn-moddle'

/** An element to be drawn, and the requirements that arrows to it stand for. */
export interface Drawn {
  readonly element: ModdleElement
  readonly needs: readonly { readonly from: ModdleElement; readonly requirement: ModdleElement }[]
}

interface Place {
  readonly x: number
  readonly y: number
}

const box = { width: 180, height: 80 }
const gap = { across: 40, down: 100 }
const margin = 80

/** Draws rows of elements, the first at the top, and a column beside them. */
export function drawing(moddle: DmnModdle, rows: readonly (readonly Drawn[])[], beside: readonly Drawn[]): ModdleElement {
  const filled = rows.filter(row => row.length > 0)
  const widest = Math.max(...filled.map(row => row.length))
  const at = (column: number, row: number): Place => ({
    x: margin + column * (box.width + gap.across),
    y: margin + row * (box.height + gap.down),
  })
  const places = new Map<ModdleElement, Place>([
    ...filled.flatMap((row, down) => row.map(({ element }, index) => [element, at((widest - row.length) / 2 + index, down)] as const)),
    ...beside.map(({ element }, index) => [element, { ...at(widest + 1, 0), y: margin + index * (box.height + gap.across) }] as const),
  ])
  const shapes = [...places].map(([element, position]) =>
    moddle.create('dmndi:DMNShape', {
      id: `shape_${String(element.id)}`,
      dmnElementRef: element,
      bounds: moddle.create('dc:Bounds', { ...position, ...box }),
    }),
  )
  const edges = [...filled.flat(), ...beside].flatMap(({ element, needs }) =>
    needs.map(({ from, requirement }) =>
      arrow(
        moddle,
        requirement,
        places.get(from),
        places.get(element),
        beside.some(one => one.element === from),
      ),
    ),
  )
  const diagram = moddle.create('dmndi:DMNDiagram', { id: 'drawing', diagramElements: [...shapes, ...edges] })
  return moddle.create('dmndi:DMNDI', { diagrams: [diagram] })
}

/** From the top of what is needed to the foot of what needs it; from a source leftwards to the side. */
function arrow(moddle: DmnModdle, requirement: ModdleElement, from: Place | undefined, to: Place | undefined, sideways: boolean) {
  if (from === undefined || to === undefined) throw new RangeError(`${String(requirement.id)} joins what is not drawn`)
  const ends = sideways
    ? [
        { x: from.x, y: from.y + box.height / 2 },
        { x: to.x + box.width, y: to.y + box.height / 2 },
      ]
    : [
        { x: from.x + box.width / 2, y: from.y },
        { x: to.x + box.width / 2, y: to.y + box.height },
      ]
  return moddle.create('dmndi:DMNEdge', {
    id: `edge_${String(requirement.id)}`,
    dmnElementRef: requirement,
    waypoint: ends.map(end => moddle.create('dc:Point', end)),
  })
}
