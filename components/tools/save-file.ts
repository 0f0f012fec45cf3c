/** Hands a file to the reader's browser, which keeps it where downloads go. */
export function saveFile(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // A browser may read the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
