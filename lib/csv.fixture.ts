/** CSV as RFC 4180 describes it, read character by character, for tests that read back what we write. Throws where a quote stands out of place. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let field = '';
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (at >= csv.length) throw new Error('A quote is left open');
        if (csv[at] === '"') at += 1;
        field += csv[at];
      }
      at += 1;
    } else {
      const end = csv.slice(at).search(/,|\r\n|"/);
      if (end === -1 || csv[at + end] === '"') throw new Error(`A field is not ended as it should be: ${csv.slice(at)}`);
      field = csv.slice(at, at + end);
      at += end;
    }
    row.push(field);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Neither a comma nor a line end: ${csv.slice(at)}`);
  }
  return rows;
}
