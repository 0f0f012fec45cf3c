import { fill } from '@/lib/language/format';

export type ListedFile = {
  href: string;
  name: string;
  about: string;
  /** What a reader can check a copy by: "1,234" bytes and the SHA-256 in hexadecimal. */
  check?: { bytes: string; sha256: string };
};

/** Files to take away, each with what it is. */
export function FileList({ files, words }: { files: readonly ListedFile[]; words: { size: string; hash: string } }) {
  return (
    <dl className="entries">
      {files.map(({ href, name, about, check }) => (
        <div key={href}>
          <dt>
            <a href={href}>{name}</a>
          </dt>
          <dd>
            <p>{about}</p>
            {check && (
              <p className="file-check">
                {fill(words.size, { bytes: check.bytes })} · {words.hash} <code>{check.sha256}</code>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
