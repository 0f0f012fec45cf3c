import { useId, useRef } from 'react';
import { fill } from '@/lib/language/format';
import type { ToolsMessages } from '@/lib/language/en-tools';

type Props = { label: string; text: string; rows?: number; words: ToolsMessages; say: (message: string) => void };

/** A text to take away, with a button that copies it. Where the clipboard is refused, the text is selected for the reader's own keys. */
export function CopyField({ label, text, rows = 2, words, say }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(fill(words.said.copied, { what: label }));
    } catch {
      field.current?.select();
      say(words.said.refused);
    }
  };
  return (
    <div className="tools-copy">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} spellCheck={false} value={text} />
      <button type="button" aria-label={fill(words.copyOf, { what: label })} onClick={copy}>
        {words.copy}
      </button>
    </div>
  );
}
