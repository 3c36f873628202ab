/** A text that is put together from bytes. */
export class ByteText {
  private bytes: Uint8Array
  private length = 0

  /** Takes how long it will be at a guess. */
  constructor(guess: number) {
    this.bytes = new Uint8Array(guess)
  }

  /** Adds some bytes of a piece, and then an ending. Both are short: copied one by one they are there soonest. */
  addPart(piece: Uint8Array, from: number, to: number, ending: Uint8Array): void {
    this.makeRoom(to - from + ending.length)
    const { bytes } = this
    let at = this.length
    for (let index = from; index < to; index++) bytes[at++] = Number(piece[index])
    for (let index = 0; index < ending.length; index++) bytes[at++] = Number(ending[index])
    this.length = at
  }

  add(piece: Uint8Array): void {
    this.makeRoom(piece.length)
    this.bytes.set(piece, this.length)
    this.length += piece.length
  }

  /** All of it. Nothing may be added afterwards. */
  taken(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const more = new Uint8Array((this.length + count) * 2)
    more.set(this.bytes.subarray(0, this.length))
    this.bytes = more
  }
}
