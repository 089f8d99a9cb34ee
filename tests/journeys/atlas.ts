import {
  test as base,
  expect,
  type ConsoleMessage,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';

/** What no page of the atlas may do: ask another origin, fail a request, throw, or write an error to the console. */
export class Guard {
  readonly faults: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#origin = origin;
    const context = page.context();
    context.on('request', (request) => this.#request(request));
    context.on('requestfailed', (request) => this.#failed(request));
    context.on('response', (response) => {
      if (response.status() >= 400) this.#add(`${String(response.status())} for ${response.url()}`);
    });
    context.on('console', (message) => this.#console(message));
    context.on('weberror', (error) => this.#add(`error thrown: ${error.error().message}`));
  }

  /** Faults a test makes on purpose. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  #add(fault: string): void {
    this.faults.push(fault);
  }

  #request(request: Request): void {
    const url = new URL(request.url());
    const isLocal = url.origin === this.#origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) this.#add(`request to another origin: ${request.url()}`);
  }

  #failed(request: Request): void {
    const reason = request.failure()?.errorText ?? 'failed';
    // leaving a page cancels what it was still fetching
    if (reason !== 'net::ERR_ABORTED') this.#add(`${reason} for ${request.url()}`);
  }

  #console(message: ConsoleMessage): void {
    if (message.type() === 'error') this.#add(`console error: ${message.text()}`);
  }

  /** Fails the test that broke a rule without having said so. */
  check(): void {
    const isAllowed = (fault: string) => this.#allowed.some((pattern) => pattern.test(fault));
    expect(this.faults.filter((fault) => !isAllowed(fault))).toEqual([]);
  }
}

/** The page in the reader's words: roles and names only. */
export class AtlasPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a view and waits until its maps are drawn. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.drawn();
  }

  /** Every map of the view is there, and none is on its way. */
  async drawn(): Promise<void> {
    await expect(this.maps().first()).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  maps(): Locator {
    return this.page.getByRole('application', { name: /^Map of / });
  }

  map(county: string): Locator {
    return this.page.getByRole('application', { name: new RegExp(`^Map of ${county}`) });
  }

  county(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Names of the counties beside one another, from left to right. */
  async counties(): Promise<string[]> {
    const panels = this.page.getByRole('region').filter({ has: this.maps() });
    return panels.getByRole('heading', { level: 2 }).allTextContents();
  }

  measure(): Locator {
    return this.page.getByRole('heading', { level: 1 }).getByRole('button');
  }

  legend(): Locator {
    return this.page.getByRole('group', { name: /^Classes/ });
  }

  level(): Locator {
    return this.page.getByRole('combobox', { name: 'Kind of area' });
  }

  figures(): Locator {
    return this.page.getByRole('region', { name: /^The figures/ });
  }

  table(): Locator {
    return this.figures().getByRole('table');
  }

  /** Comes near the table below the charts: it is made only then; what comes late above may push it away again. */
  async goToTable(): Promise<void> {
    await expect(async () => {
      await this.page.getByRole('heading', { name: /^The figures/ }).scrollIntoViewIfNeeded();
      await expect(this.table()).toBeVisible({ timeout: 2000 });
    }).toPass();
  }

  /** On a phone: the line that opens a chart. */
  question(question: string | RegExp): Locator {
    return this.page
      .getByRole('heading', { level: 3, name: question })
      .getByRole('button', { name: question });
  }

  /** Opens a view on a phone, where charts are questions, and one of these; what comes late above may push it away. */
  async openQuestion(question: string | RegExp, search = ''): Promise<Locator> {
    await this.open(search);
    const row = this.question(question);
    const chart = this.page.getByRole('figure', { name: question });
    await expect(async () => {
      await this.page.getByRole('heading', { name: 'Inside the average' }).scrollIntoViewIfNeeded();
      await expect(row).toBeVisible({ timeout: 2000 });
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      await expect(chart).toBeVisible({ timeout: 5000 });
    }).toPass();
    return chart;
  }

  notices(): Locator {
    return this.page.getByRole('main').getByRole('status');
  }

  /** Searches in an opened picker and takes the first entry. */
  async pick(button: Locator, words: string, entry: string | RegExp): Promise<void> {
    await button.click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(words);
    await dialog.getByRole('option', { name: entry }).first().click();
    await expect(dialog).toHaveCount(0);
    await this.drawn();
  }

  /** Parameters of the address, once it shows what is expected. */
  async addressHas(expected: Record<string, string | null>): Promise<void> {
    const asked = () => {
      const found = new URL(this.page.url()).searchParams;
      return Object.fromEntries(Object.keys(expected).map((name) => [name, found.get(name)]));
    };
    await expect.poll(asked).toEqual(expected);
  }
}

export const test = base.extend<{ guard: Guard; atlas: AtlasPage }>({
  guard: [
    async ({ page, baseURL }, use) => {
      const guard = new Guard(page, new URL(baseURL ?? '').origin);
      await use(guard);
      guard.check();
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(new AtlasPage(page)),
});

export { expect };
