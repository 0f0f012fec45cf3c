import { expect, type Locator, type Page } from '@playwright/test';

export type FigureId = 'sides' | 'by-day' | 'outcomes' | 'by-region' | 'sums' | 'claims' | 'nights' | 'fates' | 'missiles' | 'differing' | 'windows' | 'map';
type FilterName = 'Launched by' | 'Region' | 'Weapon' | 'Outcome' | 'Day' | 'From the night to' | 'Until the night to';
type SideName = 'Both' | 'Russian sources' | 'Ukrainian sources';

/** The dashboard as a reader handles it: where things stand, and what can be done with them. */
export class DashboardPage {
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly keyFigures: Locator;
  readonly figures: Locator;
  readonly filters: Locator;
  /** How many claims match. */
  readonly status: Locator;
  /** The note about values of the address that are not known. */
  readonly ignored: Locator;
  readonly reset: Locator;
  /** The note that filters need JavaScript, for a reader without it. */
  readonly needScript: Locator;
  readonly nothing: Locator;
  readonly sums: Locator;
  /** Charts of any figure, where they have taken the place of the static bars. */
  readonly charts: Locator;

  constructor(readonly page: Page) {
    this.headline = page.getByRole('heading', { level: 1 });
    this.standfirst = page.locator('.standfirst');
    this.keyFigures = page.getByRole('region', { name: 'Key figures' }).getByRole('link');
    this.figures = page.locator('figure[data-figure]');
    this.filters = page.getByRole('form', { name: 'Filter the claims' });
    this.status = this.filters.getByRole('status');
    this.ignored = this.filters.getByRole('alert');
    this.reset = this.filters.getByRole('button', { name: 'Reset' });
    this.needScript = this.filters.locator('noscript p');
    this.nothing = page.getByRole('heading', { name: 'No claim matches this selection' });
    this.sums = this.figure('sums').getByRole('listitem');
    this.charts = page.locator('svg.recharts-surface');
  }

  async open(address = '/en/') {
    await this.page.goto(address);
  }

  figure(id: FigureId): Locator {
    return this.page.locator(`figure[data-figure="${id}"]`);
  }

  table(id: FigureId): Locator {
    return this.figure(id).getByRole('table');
  }

  /** The box that holds the static bars, then the chart. */
  box(id: FigureId): Locator {
    return this.figure(id).locator('.chart-box');
  }

  bars(id: FigureId): Locator {
    return this.box(id).locator('svg.bars');
  }

  chart(id: FigureId): Locator {
    return this.figure(id).locator('svg.recharts-surface').first();
  }

  tooltip(id: FigureId): Locator {
    return this.figure(id).locator('.reading');
  }

  /** Each row of a figure's table: what heads it, then its counts as machines read them, "" for not reported. */
  async counts(id: FigureId): Promise<Record<string, string[]>> {
    const rows = await this.table(id)
      .locator('tbody tr')
      .evaluateAll((list) =>
        list.map((row): [string, string[]] => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll<HTMLElement>('[data-count]')].map((cell) => cell.dataset.count ?? ''),
        ]),
      );
    return Object.fromEntries(rows);
  }

  async expectCounts(id: FigureId, counts: Record<string, string[]>) {
    await expect.poll(() => this.counts(id), { message: `counts of ${id}` }).toEqual(counts);
  }

  claims(): Locator {
    return this.table('claims').locator('tbody tr');
  }

  /** The counts of the table of claims, in the order shown. */
  claimCounts(): Promise<string[]> {
    return this.claims().locator('[data-count]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-count') ?? ''));
  }

  column(name: string): Locator {
    return this.table('claims').getByRole('columnheader').filter({ hasText: new RegExp(`^${name}$`) });
  }

  side(name: SideName): Locator {
    return this.filters.getByRole('radio', { name });
  }

  select(filter: FilterName): Locator {
    return this.filters.getByRole('combobox', { name: filter });
  }

  async choose(filter: FilterName, option: string) {
    await this.select(filter).selectOption({ label: option });
  }

  /** The addresses of the links to a kind of page, in the order shown. */
  async addressesUnder(heading: string): Promise<string[]> {
    const links = this.page.locator('section', { has: this.page.getByRole('heading', { name: heading, exact: true }) }).getByRole('link');
    return links.evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
  }

  async scrollTo(id: FigureId) {
    await this.figure(id).scrollIntoViewIfNeeded();
    if ((await this.box(id).count()) > 0) await this.box(id).scrollIntoViewIfNeeded();
  }

  /** Scrolls to each drawn figure until its chart is there. */
  async loadCharts(ids: readonly FigureId[] = ['sides', 'by-day', 'outcomes', 'by-region']) {
    for (const id of ids) {
      await this.scrollTo(id);
      await expect(this.chart(id)).toBeVisible();
    }
  }
}
