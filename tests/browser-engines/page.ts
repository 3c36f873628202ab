/** What a journey asks of a browser, whichever engine it has. Elements are named by CSS, or by XPath where that begins with `/`. */
export interface Page {
  /** Loads an address anew, also where only what is behind `#` is another. */
  goto(url: string): Promise<void>
  /** The value of an expression in the page; JSON. */
  run<T>(expression: string): Promise<T>
  /** Waits for the element and clicks it as a person does. */
  click(element: string): Promise<void>
  /** Puts text in place of what a field holds. */
  fill(element: string, text: string): Promise<void>
  /** Chooses an option of a select by its value. */
  select(element: string, value: string): Promise<void>
  /** Gives a file of this machine to a file input. */
  give(element: string, file: string): Promise<void>
  /** Faults of scripts and breaches of the page's policy, as far as the engine tells of them. */
  complaints(): Promise<readonly string[]>
}

/** A browser that runs. */
export interface Browser {
  /** A page of a browser in which nothing is kept; the page before is closed. */
  open(): Promise<Page>
  close(): Promise<void>
}

/** How long an element may take to appear, in milliseconds; nothing that passes waits for it. */
export const PATIENCE = 20_000

/** The XPath of a button by its words. */
export const button = (words: string): string => `//button[normalize-space()="${words}"]`
