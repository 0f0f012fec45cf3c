import { fillOf, type Texture } from './texture';

/** What the textures of a figure mean; a plain fill has no texture. */
export function TextureKeys({ keys }: { keys: readonly { texture: Texture | null; label: string }[] }) {
  if (keys.length === 0) return null;
  return (
    <ul className="key">
      {keys.map(({ texture, label }) => (
        <li key={label}>
          <svg width="18" height="12" aria-hidden="true" focusable="false">
            <rect width="18" height="12" fill={fillOf('neutral', texture)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
