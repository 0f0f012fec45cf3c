/** Rows of the weapon tree: `kindOf` is the id of the wider kind, or null for the two families, drone and missile. */
type WeaponRow = { id: string; kindOf: string | null };

/** The weapon and every wider kind above it, narrowest first: iskander-m, ballistic, missile. */
export function kindsOf(weapon: string, weapons: readonly WeaponRow[]): string[] {
  const kinds: string[] = [];
  for (let id: string | null = weapon; id !== null; id = weapons.find((row) => row.id === id)?.kindOf ?? null) kinds.push(id);
  return kinds;
}
