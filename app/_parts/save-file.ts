'use client'

/** Hands something made in this browser to its downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the press; until then it must stand.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
