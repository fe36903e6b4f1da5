/** Where a search for these words is answered. */
export function searchFor(text: string): string {
  return `/search?${new URLSearchParams({ q: text }).toString()}`
}
