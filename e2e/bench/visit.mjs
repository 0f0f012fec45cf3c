// One visit to one page in a fresh browser, on a slow phone's connection and processor: load, click, scroll.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { probe } from './probe.mjs';

/** What Lighthouse calls slow 4G (150 ms round trips × 3.75, 90 % of 1.6 Mbit/s and 750 kbit/s), with a 4× slower CPU. */
export const slow4g = {
  name: 'slow4g-4x',
  cpuSlowdown: 4,
  network: {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8, // bytes a second
    uploadThroughput: (750 * 1024 * 0.9) / 8,
  },
};

const viewport = { width: 1280, height: 800 };
const figure = 'figure[data-figure=by-day]';
const patience = 120_000; // ms; a visit that takes longer has gone wrong

async function until(condition, what, limit = patience) {
  const start = Date.now();
  while (!(await condition())) {
    if (Date.now() - start > limit) throw new Error(`after ${limit / 1000} s: still no ${what}`);
    await sleep(100);
  }
}

/** Keeps every request of the page: its kind, its bytes as sent (compressed, with headers), whether it is over. */
function recordTransfers(session) {
  const transfers = new Map();
  let lastEvent = Date.now();
  const update = (id, change) => {
    const transfer = transfers.get(id);
    if (transfer) Object.assign(transfer, change);
    lastEvent = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, initiator }) => {
    if (!request.url.startsWith('http')) return; // data: and blob: cross no network
    const inHtml = initiator.type === 'parser' || initiator.type === 'preload';
    transfers.set(requestId, { url: request.url, inHtml, kind: 'other', bytes: 0, over: false });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const kind = /javascript|html|css|font|image|json/.exec(response.mimeType)?.[0] ?? 'other';
    update(requestId, { kind, status: response.status });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    update(requestId, { bytes: encodedDataLength, over: true });
  });
  session.on('Network.loadingFailed', ({ requestId }) => update(requestId, { over: true }));

  const all = () => [...transfers.values()];
  const sum = (some) => some.reduce((bytes, transfer) => bytes + transfer.bytes, 0);
  return {
    quietFor: () => (all().every(({ over }) => over) ? Date.now() - lastEvent : 0),
    failed: () => all().filter(({ status }) => status >= 400).map(({ url, status }) => `${status} ${url}`),
    bytes: () => sum(all()),
    bytesOf: (kind) => sum(all().filter((transfer) => transfer.kind === kind)),
    jsInHtml: () => sum(all().filter((transfer) => transfer.kind === 'javascript' && transfer.inHtml)),
  };
}

const readProbe = (page) => page.evaluate(() => ({ ...window.benchProbe.seen, now: performance.now() }));

/** Waits until, from now on, the network and the main thread have both been idle for a second. */
async function settle(page, transfers) {
  await sleep(1000); // what was started just now (by scrolling, say) may not have reached the network yet
  await until(async () => {
    const { now, longTasks } = await readProbe(page);
    return transfers.quietFor() > 1000 && now - (longTasks.at(-1)?.end ?? 0) > 1000;
  }, 'quiet second');
}

/** Total blocking time: how far the tasks after first paint ran beyond 50 ms each. */
function blockingTime({ fcp, longTasks }) {
  return longTasks
    .map(({ start, end }) => end - Math.max(start, fcp) - 50)
    .reduce((total, excess) => total + Math.max(0, excess), 0);
}

/** Clicks a radio button with the mouse, as a reader does, and checks that the page answered with the right count. */
async function clickRadio(page, name, count) {
  const radio = page.getByRole('radio', { name, exact: true }).first();
  // The label is what a reader sees and hits; the input itself may be hidden behind it.
  const target = (await radio.evaluateHandle((input) => input.labels?.[0] ?? input)).asElement();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  await page.evaluate(() => window.benchProbe.watchClick());
  await sleep(300); // let the slowed-down page come to rest after the scrolling
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);

  const seen = async () => (await readProbe(page)).click;
  await until(async () => (await seen()).shown > 0, `change in ${figure} after a click on "${name}"`, 20_000);
  await sleep(700); // Event Timing entries come late; the status may be announced with a delay
  if (!(await page.evaluate((number) => window.benchProbe.statusHolds(number), count))) {
    throw new Error(`after a click on "${name}" no role=status element says ${count}`);
  }
  const { click, interactions } = await readProbe(page);
  return {
    name,
    toFigure: click.shown - click.at,
    // Interactions under 16 ms leave no entry.
    interaction: Math.max(16, ...interactions.map(({ duration }) => duration)),
  };
}

/** Goes down the page in half screens, so that everything that loads when it comes near does load. */
async function scrollThrough(page) {
  const step = () => page.evaluate(() => {
    window.scrollBy({ top: window.innerHeight / 2, behavior: 'instant' });
    return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
  });
  await until(async () => {
    await sleep(200);
    return step();
  }, 'end of the page');
}

/**
 * @param {object} options
 * @param {string} options.executablePath  the browser
 * @param {string} options.url
 * @param {{ both: number, russian: number, ukrainian: number }} options.counts  matching claims under each filter
 */
export async function visit({ executablePath, url, counts, profile = slow4g }) {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport, ignoreHTTPSErrors: true });
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', profile.network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
    const transfers = recordTransfers(session);
    await page.addInitScript(probe, { figure, count: counts.both });

    await page.goto(url, { timeout: patience });
    await until(async () => (await readProbe(page)).firstBars > 0, `bars in ${figure} and a status with ${counts.both}`);
    await settle(page, transfers);
    const { fcp, lcp, firstBars, longTasks } = await readProbe(page);
    const atRest = {
      bytes: transfers.bytes(),
      htmlBytes: transfers.bytesOf('html'),
      jsInHtml: transfers.jsInHtml(),
      jsAtRest: transfers.bytesOf('javascript'),
    };

    const clicks = [
      await clickRadio(page, 'Ukrainian sources', counts.ukrainian),
      await clickRadio(page, 'Russian sources', counts.russian),
      await clickRadio(page, 'Both', counts.both),
    ];
    await settle(page, transfers);
    await scrollThrough(page);
    await settle(page, transfers);

    const { shift } = await readProbe(page);
    const inp = Math.max(...clicks.map(({ interaction }) => interaction));
    return {
      fcp, lcp, firstBars, shift, blocking: blockingTime({ fcp, longTasks }), clicks, inp,
      ...atRest, jsWithCharts: transfers.bytesOf('javascript'),
      errors: [...errors, ...transfers.failed()], browserVersion: browser.version(),
    };
  } finally {
    await browser.close();
  }
}
