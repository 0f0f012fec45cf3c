import { expect, type Locator, type Page } from '@playwright/test';
import { DashboardPage, type FigureId } from './dashboard-page';

export const MONTH = '/en/october-2024/';

/** The overview of a month as a reader handles it. Its longer tables are folded away; they are read unopened too. */
export class MonthPage extends DashboardPage {
  readonly keyNumbers: Locator;
  readonly lead: Locator;

  constructor(page: Page) {
    super(page);
    this.keyNumbers = page.getByRole('region', { name: 'Key figures' }).locator('.key-figure');
    this.lead = page.locator('.standfirst .lead');
  }

  override async open(address = MONTH) {
    await this.page.goto(address);
  }

  /** The rows of a figure's table as text: cells apart by a bar, and in brackets what is noted under a number. */
  rows(id: FigureId): Promise<string[]> {
    return this.figure(id)
      .locator('table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children]
            .map((cell) => [...cell.querySelectorAll('small')].reduce((text, { textContent: note }) => text.replace(note ?? '', ` (${note})`), cell.textContent ?? ''))
            .join(' | ')
            .replaceAll('\u00a0', ' '),
        ),
      );
  }

  /** What machines read in one night's row, "" for a number that is not there. */
  async nightCounts(id: FigureId, night: string): Promise<string[] | undefined> {
    return (await this.counts(id))[night];
  }

  async expectRows(id: FigureId, rows: string[]) {
    await expect.poll(() => this.rows(id), { message: `rows of ${id}` }).toEqual(expect.arrayContaining(rows));
  }

  async expectKeyNumbers(numbers: string[]) {
    await expect(this.keyNumbers.locator('.key-number')).toHaveText(numbers);
  }

  override async counts(id: FigureId): Promise<Record<string, string[]>> {
    const rows = await this.figure(id)
      .locator('table tbody tr')
      .evaluateAll((list) => list.map((row): [string, string[]] => [row.querySelector('th')?.textContent ?? '', [...row.querySelectorAll<HTMLElement>('[data-count]')].map((cell) => cell.dataset.count ?? '')]));
    return Object.fromEntries(rows);
  }
}
