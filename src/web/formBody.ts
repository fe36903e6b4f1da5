/**
 * A form's flat names as a tree: `delegations.0.institution=X` becomes `{delegations: [{institution: 'X'}]}`.
 * Rows in which nothing was filled in are left out.
 */
export function nest(flat: Record<string, unknown>): Record<string, unknown> {
  const root: Tree = new Map()
  for (const [name, value] of Object.entries(flat)) plant(root, name.split('.').slice(0, 6), value)
  return asObject(root)
}

type Tree = Map<string, unknown>

function plant(tree: Tree, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) return void tree.set(name, value)
  const branch = tree.get(name)
  const inner: Tree = branch instanceof Map ? branch : new Map()
  tree.set(name, inner)
  plant(inner, rest, value)
}

function asObject(tree: Tree): Record<string, unknown> {
  const entries = [...tree].map(
    ([name, value]) => [name, value instanceof Map ? asValue(value) : value] as const,
  )
  return Object.fromEntries(entries)
}

function asValue(tree: Tree): unknown {
  const names = [...tree.keys()]
  if (!names.every((name) => /^\d{1,3}$/.test(name))) return asObject(tree)
  return names
    .toSorted((a, b) => Number(a) - Number(b))
    .map((name) => tree.get(name))
    .map((row) => (row instanceof Map ? asValue(row) : row))
    .filter((row) => !isBlank(row))
}

function isBlank(row: unknown): boolean {
  if (row === '' || row === undefined) return true
  return typeof row === 'object' && row !== null && Object.values(row).every(isBlank)
}
