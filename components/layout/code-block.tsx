/** Text to be copied as it stands. A long line of code scrolls in a box of its own, which the keyboard can reach; prose wraps. */
export function CodeBlock({ label, text, prose = false }: { label: string; text: string; prose?: boolean }) {
  return (
    <pre className={prose ? 'code code-prose' : 'code'} role="region" aria-label={label} tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
