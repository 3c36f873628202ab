/** The part of dmn-moddle that is used here; it brings no types. */
declare module 'dmn-moddle' {
  export interface ModdleElement {
    readonly $type: string
    readonly [property: string]: unknown
  }
  export class DmnModdle {
    create(type: string, properties?: object): ModdleElement
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: readonly Error[] }>
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
