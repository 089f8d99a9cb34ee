import { expect, test } from './atlas.ts';

/** Each test does what the guard forbids, and is expected to fail for it: a guard that cannot fail is none. */
test.describe('the guard', () => {
  test('fails a page that asks another origin', async ({ page }) => {
    test.fail();
    await page.goto('./');
    // the server's policy would stop it before it leaves: the guard must see it without that help, too
    await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: 'here' }));
    await page.evaluate(() => {
      new Image().src = 'https://elsewhere.example/pixel.png';
    });
    await page.evaluate(() => fetch('https://elsewhere.example/data.json').catch(() => null));
  });

  test('sees a request to another origin', async ({ page, guard }) => {
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ body: '<!doctype html><title>Elsewhere</title>', contentType: 'text/html' }),
    );
    await page.goto('https://elsewhere.example/');
    expect(guard.faults).toContain('request to another origin: https://elsewhere.example/');
    guard.allow(/elsewhere\.example/);
  });

  test('fails a page that throws', async ({ page }) => {
    test.fail();
    await page.goto('./');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('planted');
      }),
    );
    await thrown;
  });

  test('fails a page that asks for what is not there', async ({ page }) => {
    test.fail();
    await page.goto('./');
    await page.evaluate(() => fetch('./data/not-there.json'));
  });
});

test('the server tells browsers to keep everything on the origin', async ({ page, guard }) => {
  await page.goto('./');
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  const outcome = page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(await outcome).toBe('refused');
  await refused;
  guard.allow(/Content Security Policy/, /elsewhere\.example/);
});
