/** The lines of a text that is broken between words so that no line is wider than `width`, in the unit of `measure`; a longer word has a line of its own. */
export function wrappedText(text: string, width: number, measure: (line: string) => number): string[] {
  return text.split(/\s+/).filter(Boolean).reduce<string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    return lines.length > 0 && measure(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
